package eu.di4c.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
final class Nearest {

    private Nearest() {}

    /** The word that differs in the fewest letters; none when even that differs in more than a third of them. */
    static Optional<String> to(String word, Collection<String> known) {
        return word.length() > 60
                ? Optional.empty()
                : known.stream()
                        .min(Comparator.comparingInt((String other) -> letters(word, other))
                                .thenComparing(Comparator.naturalOrder()))
                        .filter(other -> letters(word, other) <= Math.max(1, other.length() / 3));
    }

    /** How many letters must be added, taken away or changed (Levenshtein). */
    private static int letters(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int changed = corner + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                corner = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
