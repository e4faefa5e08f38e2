package eu.di4c.search;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands for a word in the index: the folded word, its Latin letters, and its stems, each under its language. */
final class Lexemes {

    /** Everything must be read in again when this changes: it counts how the analysis was changed. */
    static final int VERSION = 1;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 60;

    private Lexemes() {}

    /** Where the words of a text are. */
    static Stream<MatchResult> words(String text) {
        return WORD.matcher(text).results().filter(word -> word.group().length() <= LONGEST);
    }

    /** The words of a text in the composed letters that analysers know. */
    static List<String> split(String text) {
        return words(Normalizer.normalize(text, Normalizer.Form.NFC))
                .map(MatchResult::group)
                .toList();
    }

    /** The word alone: folded, and in Latin letters where it has others. */
    static Set<String> plain(String word) {
        var plain = new LinkedHashSet<String>();
        Arrays.stream(SearchKey.of(word).key().split(" "))
                .filter(key -> !key.isEmpty())
                .forEach(key -> {
                    plain.add(key);
                    plain.add(Latin.of(key));
                });
        return plain;
    }

    /** The stems of a word in one language; the mark before them is nothing that can be typed. */
    static List<String> stems(String word, Language language) {
        return Stems.of(word, language).stream()
                .map(stem -> "~" + language.tag() + "~" + stem)
                .toList();
    }

    /** All that stands for a word of a text in this language, or in one that has no analyser here. */
    static Set<String> of(String word, Optional<Language> language) {
        var all = plain(word);
        language.ifPresent(known -> all.addAll(stems(word, known)));
        return all;
    }
}
