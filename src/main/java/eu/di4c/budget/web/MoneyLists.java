package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.kernel.Money;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Money phase by phase and partner by partner, to be taken out: what is exact beside what was published. */
final class MoneyLists {

    private MoneyLists() {}

    private record Line(int phase, Partner partner, Optional<Allocation> stated) {

        Cell exact(Function<Shares, Money> share) {
            return Cell.amount(stated.flatMap(Allocation::exact).map(share));
        }

        Cell published(Function<Shares, Money> share) {
            return Cell.amount(
                    stated.flatMap(Allocation::published).map(Published::shares).map(share));
        }
    }

    static Listed<?> of(Network network, List<Partner> partners, List<PhaseMoney> money, Words words) {
        Map<PartnerId, Partner> byId = partners.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        List<Line> lines = money.stream()
                .flatMap(phase -> phase.rows().stream()
                        .map(row -> new Line(
                                phase.phase(), Objects.requireNonNull(byId.get(row.partner())), row.allocation())))
                .toList();
        return stated(whose(Listed.of("budget", lines), network, words), words);
    }

    private static Listed<Line> whose(Listed<Line> list, Network network, Words words) {
        return list.with("phase", words.of("budget.phase"), line -> Cell.figure(line.phase()))
                .with(
                        "phaseName",
                        words.of("site.field.name"),
                        line -> Cell.text(network.phase(line.phase()).map(phase -> words.plain(phase.name()))))
                .with(
                        "partner",
                        words.of("site.field.slug"),
                        line -> Cell.text(line.partner().slug().text()))
                .with(
                        "city",
                        words.of("budget.partner"),
                        line -> Cell.text(line.partner().city().names(), words))
                .with(
                        "organisation",
                        words.of("site.field.organisation"),
                        line -> Cell.text(line.partner().organisation().legalName(), words));
    }

    private static Listed<Line> stated(Listed<Line> list, Words words) {
        return amounts(list, words)
                .with(
                        "euRateInPercent",
                        words.of("budget.rate"),
                        line -> line.stated()
                                .flatMap(Allocation::rate)
                                .<Cell>map(rate -> new Cell.Figure(rate.percent()))
                                .orElseGet(Cell.Unknown::new))
                .with(
                        "currency",
                        words.of("site.field.currency"),
                        line -> Cell.text(line.stated().map(Allocation::currency)))
                .with(
                        "source",
                        words.of("site.field.source"),
                        line -> Cell.text(line.stated().map(Allocation::source)));
    }

    private static Listed<Line> amounts(Listed<Line> list, Words words) {
        return list.with(
                        "total",
                        words.of("budget.list.exact", words.of("budget.total")),
                        line -> Cell.amount(line.stated().flatMap(Allocation::total)))
                .with("eu", words.of("budget.list.exact", words.of("budget.ofWhichEu")), line -> line.exact(Shares::eu))
                .with(
                        "local",
                        words.of("budget.list.exact", words.of("budget.ofWhichLocal")),
                        line -> line.exact(Shares::local))
                .with(
                        "publishedTotal",
                        words.of("budget.list.published", words.of("budget.total")),
                        line -> line.published(Shares::total))
                .with(
                        "publishedEu",
                        words.of("budget.list.published", words.of("budget.ofWhichEu")),
                        line -> line.published(Shares::eu))
                .with(
                        "publishedLocal",
                        words.of("budget.list.published", words.of("budget.ofWhichLocal")),
                        line -> line.published(Shares::local));
    }
}
