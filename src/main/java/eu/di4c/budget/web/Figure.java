package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.kernel.Money;
import eu.di4c.site.Words;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.Optional;
import java.util.function.Function;

/**
 * An amount in a table: the published figure, and the exact one below it where the two differ.
 *
 * @param shown the published figure, or the exact one where none was published, or that it is not stated
 * @param exact the exact figure in words, where it is not the one shown
 */
record Figure(String shown, Optional<String> exact) implements Content {

    static Figure of(Optional<Allocation> allocation, Function<Shares, Money> part, Words words) {
        var exact = allocation.flatMap(Allocation::exact).map(part);
        var published =
                allocation.flatMap(Allocation::published).map(Published::shares).map(part);
        if (published.isPresent()) {
            return new Figure(
                    words.wholeMoney(published.get()),
                    exact.filter(amount -> !amount.equals(published.get()))
                            .map(amount -> words.of("budget.exact", words.money(amount))));
        }
        return new Figure(exact.map(words::wholeMoney).orElse(words.of("budget.notStated")), Optional.empty());
    }

    /** The total needs no rate to be known. */
    static Figure total(Optional<Allocation> allocation, Words words) {
        var figure = of(allocation, Shares::total, words);
        var total = allocation.flatMap(Allocation::total);
        return total.isPresent() && allocation.flatMap(Allocation::published).isEmpty()
                ? new Figure(words.wholeMoney(total.get()), Optional.empty())
                : figure;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Escape.htmlContent(shown, output);
        exact.ifPresent(words -> {
            output.writeContent("<br><span class=\"quiet\">");
            Escape.htmlContent(words, output);
            output.writeContent("</span>");
        });
    }
}
