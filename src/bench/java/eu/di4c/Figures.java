package eu.di4c;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one benchmark found out.
 *
 * @param title what was measured
 * @param how on how much, by what, and what counts as good
 * @param columns the heads of the table; the first column is words, the others are figures
 */
public record Figures(String title, String how, List<String> columns, List<List<String>> rows) {

    /** As a section of docs/benchmarks.md. */
    String markdown() {
        return "## " + title + "\n\n" + how.strip() + "\n\n" + line(columns) + "\n|---|"
                + "---:|".repeat(columns.size() - 1) + "\n"
                + rows.stream().map(Figures::line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
