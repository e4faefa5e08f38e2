package eu.di4c.search;

import java.util.Map;

/** Greek words in Latin letters as ELOT 743 writes them, so that Τρίκαλα and Trikala are one. */
final class Latin {

    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String[] LETTERS = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "y", "f", "ch",
        "ps", "o"
    };
    private static final Map<String, String> PAIRS = Map.of("ου", "ou", "γγ", "ng", "γξ", "nx", "γχ", "nch");
    private static final String VOWELS_WITH_V = "αεη";
    private static final String VOICELESS = "θκξπστφχψ";

    private Latin() {}

    /** A folded word in Latin letters; what is not Greek stays. */
    static String of(String word) {
        var latin = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String pair = at + 1 < word.length() ? word.substring(at, at + 2) : "";
            if (PAIRS.containsKey(pair)) {
                latin.append(PAIRS.get(pair));
                at++;
            } else if (pair.equals("μπ") && (at == 0 || at + 2 == word.length())) {
                latin.append('b');
                at++;
            } else if (pair.endsWith("υ") && VOWELS_WITH_V.indexOf(pair.charAt(0)) >= 0) {
                latin.append(letter(word.charAt(at))).append(isVoicelessAfter(word, at + 2) ? 'f' : 'v');
                at++;
            } else {
                latin.append(letter(word.charAt(at)));
            }
        }
        return latin.toString();
    }

    private static boolean isVoicelessAfter(String word, int at) {
        return at >= word.length() || VOICELESS.indexOf(word.charAt(at)) >= 0;
    }

    private static String letter(char one) {
        int place = GREEK.indexOf(one);
        return place < 0 ? String.valueOf(one) : LETTERS[place];
    }
}
