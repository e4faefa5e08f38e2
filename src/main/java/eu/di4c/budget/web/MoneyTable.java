package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Optional;

/** A table of money: total, of which EU, of which local, at which rate; notes below say where it is stated. */
final class MoneyTable {

    private MoneyTable() {}

    static List<Table.Column> columns(String first, Words words) {
        return List.of(
                Table.Column.text(first),
                Table.Column.figures(words.of("budget.total")),
                Table.Column.figures(words.of("budget.ofWhichEu")),
                Table.Column.figures(words.of("budget.ofWhichLocal")),
                Table.Column.figures(words.of("budget.rate")));
    }

    static Table.Row row(Link head, Optional<Allocation> allocation, Words words) {
        return new Table.Row(
                head,
                List.of(
                        Figure.total(allocation, words),
                        Figure.of(allocation, Shares::eu, words),
                        Figure.of(allocation, Shares::local, words),
                        Phrase.of(allocation
                                .flatMap(Allocation::rate)
                                .map(words::rate)
                                .orElse(words.of("budget.rate.unknown")))));
    }

    /** Where the amounts of a row are stated, and how the published ones were made whole. */
    static String note(String name, Allocation allocation, Words words) {
        if (allocation.total().isEmpty() && allocation.published().isEmpty()) {
            return words.of("budget.note.nothing", name, allocation.source());
        }
        String rounding = allocation
                .published()
                .map(Published::rounding)
                .map(way -> words.of(key(way)))
                .orElse(words.of("budget.rounding.none"));
        return words.of("budget.note", name, rounding, allocation.source());
    }

    static String key(Published.Rounding rounding) {
        return switch (rounding) {
            case EXACT -> "budget.rounding.exact";
            case LOCAL_SHARE_CUT -> "budget.rounding.localShareCut";
            case EU_SHARE_CUT -> "budget.rounding.euShareCut";
            case HALF_UP -> "budget.rounding.halfUp";
        };
    }

    /** The way of rounding in few words, for a list to choose from on a phone. */
    static String shortKey(Published.Rounding rounding) {
        return switch (rounding) {
            case EXACT -> "budget.form.rounding.exact";
            case LOCAL_SHARE_CUT -> "budget.form.rounding.localShareCut";
            case EU_SHARE_CUT -> "budget.form.rounding.euShareCut";
            case HALF_UP -> "budget.form.rounding.halfUp";
        };
    }
}
