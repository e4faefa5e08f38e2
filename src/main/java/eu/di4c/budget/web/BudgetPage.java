package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.chart.MoneyAmount;
import eu.di4c.site.chart.MoneyBars;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Optional;

/** The money of a network, phase by phase; each phase of a partner is an operation of its own. */
public record BudgetPage(String network, Place place, List<Link> trail, List<PhaseTable> phases, List<Fact> caps) {

    /** The money of all partners in one phase, and what it comes to. */
    public record PhaseTable(
            int number, Phrase name, String period, List<Fact> sums, MoneyBars bars, Table table, List<String> notes) {}

    static BudgetPage of(
            Network network, List<Partner> partners, List<PhaseMoney> money, Programme programme, Words words) {
        var names = new PartnerNames(partners, words);
        var here = Link.of(words.of("network.nav.money"), NetworkPlace.home(network) + "/budget");
        return new BudgetPage(
                network.acronym(),
                NetworkPlace.of(network, words),
                NetworkPlace.trail(network, words, here),
                money.stream().map(phase -> table(network, phase, names, words)).toList(),
                programme.rules().stream()
                        .flatMap(rule -> cap(rule, words).stream())
                        .toList());
    }

    private static PhaseTable table(Network network, PhaseMoney money, PartnerNames names, Words words) {
        Phase phase = network.phase(money.phase()).orElseThrow();
        var rows = money.rows().stream()
                .map(row -> MoneyTable.row(names.budget(row.partner(), network), row.allocation(), words))
                .toList();
        var bars = money.rows().stream().map(row -> bar(row, names)).toList();
        return new PhaseTable(
                phase.number(),
                words.text(phase.name()),
                words.period(phase.period()),
                sums(money, words),
                MoneyBars.of(words, "bars-" + phase.number(), words.of("budget.network.bars", phase.name()), bars),
                new Table(
                        "money-" + phase.number(),
                        words.of("budget.network.caption", phase.name()),
                        MoneyTable.columns(words.of("budget.partner"), words),
                        rows),
                money.rows().stream()
                        .flatMap(row -> row.allocation().stream())
                        .map(stated ->
                                MoneyTable.note(names.name(stated.partner()).text(), stated, words))
                        .toList());
    }

    private static List<Fact> sums(PhaseMoney money, Words words) {
        return List.of(
                Fact.of(words.of("budget.total"), SumLine.of(money.total(), words)),
                Fact.of(words.of("budget.ofWhichEu"), SumLine.of(money.eu(), words)),
                Fact.of(words.of("budget.ofWhichLocal"), SumLine.of(money.local(), words)),
                Fact.of(
                        words.of("budget.blended"),
                        money.blendedRate().map(words::rate).orElse(words.of("budget.rate.unknown"))));
    }

    private static MoneyAmount bar(PhaseMoney.Row row, PartnerNames names) {
        var shares = row.allocation()
                .flatMap(stated -> stated.published().map(Published::shares).or(stated::exact));
        return new MoneyAmount(
                names.name(row.partner()).text(), row.allocation().flatMap(Allocation::total), shares.map(Shares::eu));
    }

    private static Optional<Fact> cap(Programme.Rule rule, Words words) {
        if (!(rule.limit() instanceof Programme.Limit.Cap(var amount))) {
            return Optional.empty();
        }
        String kind = switch (rule.kind()) {
            case NETWORK_CAP -> "budget.cap.network";
            case PHASE_CAP -> "budget.cap.phase";
            case PILOT_CAP -> "budget.cap.pilot";
            case EU_RATE, PARTNERS_MINIMUM, PARTNERS_MAXIMUM -> "budget.cap.other";
        };
        return Optional.of(Fact.of(words.of(kind), words.wholeMoney(amount) + " (" + rule.source() + ")"));
    }
}
