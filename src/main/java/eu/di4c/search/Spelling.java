package eu.di4c.search;

import eu.di4c.kernel.SearchKey;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Mends typing errors: beside each word, and in its place when it does not occur, come
 * those that do and are written nearly so.
 */
@Component
class Spelling {

    /** In so many letters one may be wrong. */
    private static final int LETTERS_OF_AN_ERROR = 4;

    /** A shorter word with one other letter is another word. */
    private static final int SHORTEST = 4;

    private static final int MOST = 3;

    private final HitStore store;

    Spelling(HitStore store) {
        this.store = store;
    }

    /** The same question with mended words; empty when a word is like none that occurs. */
    Optional<Asked> mended(Asked asked) {
        List<Asked.Term> terms = asked.terms().stream().map(this::mended).toList();
        return terms.stream().allMatch(term -> !term.plain().isEmpty()) && !terms.equals(asked.terms())
                ? Optional.of(new Asked(key(terms), terms, ""))
                : Optional.empty();
    }

    /** The mended name as a whole, of the likeliest words. */
    private static SearchKey key(List<Asked.Term> terms) {
        return new SearchKey(
                terms.stream().flatMap(term -> term.plain().stream().limit(1)).collect(Collectors.joining(" ")));
    }

    private Asked.Term mended(Asked.Term term) {
        Set<String> plain = new LinkedHashSet<>();
        term.plain().forEach(word -> plain.addAll(near(word)));
        Set<String> stems = new LinkedHashSet<>();
        plain.forEach(word -> stems.addAll(Asked.Term.of(word).stems()));
        return new Asked.Term(plain, stems);
    }

    private List<String> near(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        int allowed = Math.max(1, word.length() / LETTERS_OF_AN_ERROR);
        return store.near(new SearchKey(word)).stream()
                .filter(other -> errors(word, other) <= allowed)
                .sorted(Comparator.comparingInt(other -> errors(word, other)))
                .limit(MOST)
                .toList();
    }

    /** How many letters are wrong, missing, too many or swapped with their neighbour. */
    static int errors(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(least[i - 1][j], least[i][j - 1]) + 1,
                                least[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
