package eu.di4c.search;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for, word by word: each word as it is, and as every language reduces it, for a reader seldom says in
 * which language she searches, and her page speaks another.
 *
 * @param terms the words that count, in order; what fits one of the lexemes of each is found
 * @param beginning the last word, which may be only the beginning of one; empty when too short to be one
 */
record Asked(SearchKey key, List<Term> terms, String beginning) {

    /** A beginning of fewer letters would find nearly everything. */
    private static final int SHORTEST = 3;

    private static final int MOST_WORDS = 12;

    /** One word that is looked for, and all that stands for it. */
    record Term(Set<String> plain, Set<String> stems) {

        static Term of(String word) {
            var stems = new LinkedHashSet<String>();
            Arrays.stream(Language.values()).forEach(language -> stems.addAll(Lexemes.stems(word, language)));
            return new Term(Lexemes.plain(word), stems);
        }

        Set<String> all() {
            var all = new HashSet<>(plain);
            all.addAll(stems);
            return all;
        }
    }

    static Asked of(String text, Language reader) {
        var asked = Lexemes.split(text).stream().limit(MOST_WORDS).toList();
        var telling =
                asked.stream().filter(word -> !Stems.of(word, reader).isEmpty()).toList();
        var counting = telling.isEmpty() ? asked : telling;
        String last = counting.isEmpty() ? "" : SearchKey.of(counting.getLast()).key();
        return new Asked(
                SearchKey.of(text),
                counting.stream().map(Term::of).toList(),
                last.length() >= SHORTEST && !last.contains(" ") ? last : "");
    }

    /** The whole of it as a name, in its own letters and in Latin ones. */
    Set<String> keys() {
        return Stream.of(key.key(), Latin.of(key.key())).collect(Collectors.toSet());
    }

    /** The words as they were typed, in the notation of {@code tsquery}; empty when there is none. */
    String plainQuery() {
        return query(Term::plain, false);
    }

    /** The words, their inflections, and the beginning. */
    String wholeQuery() {
        return query(Term::all, true);
    }

    private String query(Function<Term, Set<String>> lexemes, boolean begins) {
        return terms.stream()
                .filter(term -> !lexemes.apply(term).isEmpty())
                .map(term -> lexemes.apply(term).stream().map(Asked::quoted).collect(Collectors.joining(" | "))
                        + (begins && term.equals(terms.getLast()) && !beginning.isEmpty()
                                ? " | " + quoted(beginning) + ":*"
                                : ""))
                .map(alternatives -> "(" + alternatives + ")")
                .collect(Collectors.joining(" & "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }

    /** Whether a word of a text is one of those looked for. */
    boolean fits(String word, Locale language) {
        var lexemes = Lexemes.of(word, Language.tagged(language.toLanguageTag()));
        return terms.stream()
                        .anyMatch(term -> lexemes.stream()
                                .anyMatch(lexeme -> term.plain().contains(lexeme)
                                        || term.stems().contains(lexeme)))
                || (!beginning.isEmpty() && lexemes.stream().anyMatch(lexeme -> lexeme.startsWith(beginning)));
    }
}
