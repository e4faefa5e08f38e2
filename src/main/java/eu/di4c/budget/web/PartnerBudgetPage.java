package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.KnownSum;
import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.network.Programme.RegionType;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Way;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The money of one partner: its rates, and each phase as an operation of its own. */
public record PartnerBudgetPage(
        String title,
        Phrase organisation,
        Place place,
        List<Link> trail,
        Table table,
        List<String> notes,
        Optional<String> report,
        List<Fact> rates,
        List<Link> acts) {

    /** What the doors know of the money of a partner. */
    record Known(Network network, Partner partner, List<PartnerRate> rates, List<PhaseMoney> money) {}

    static PartnerBudgetPage of(Known known, Actor by, Words words) {
        var network = known.network();
        var partner = known.partner();
        var money = known.money();
        var way = way(network, partner, words);
        String city = words.plain(partner.city().names());
        return new PartnerBudgetPage(
                words.of("budget.partner.title", city),
                words.name(partner.organisation().legalName()),
                way.place().orElseThrow(),
                way.steps(),
                new Table(
                        "money",
                        words.of("budget.partner.caption"),
                        MoneyTable.columns(words.of("budget.phase"), words),
                        money.stream().map(phase -> row(network, phase, words)).toList()),
                money.stream()
                        .flatMap(phase -> allocation(phase).stream())
                        .map(stated -> note(network, stated, words))
                        .toList(),
                report(money, words),
                told(known.rates(), words),
                acts(by, network, partner, words));
    }

    /** What stands around the money of a partner. */
    static Way way(Network network, Partner partner, Words words) {
        String home = NetworkPlace.home(network) + "/partners/" + partner.slug();
        return new Way(
                Optional.of(NetworkPlace.of(network, words).in(NetworkPlace.home(network) + "/budget")),
                NetworkPlace.trail(
                        network,
                        words,
                        Link.of(words.plain(partner.city().names()), home),
                        Link.of(words.of("network.nav.money"), home + "/budget")));
    }

    private static List<Link> acts(Actor by, Network network, Partner partner, Words words) {
        if (!by.may(Action.STATE_MONEY, network.scope(partner.slug()))) {
            return List.of();
        }
        String home = NetworkPlace.home(network) + "/partners/" + partner.slug();
        return Stream.concat(
                        network.phases().stream()
                                .map(phase -> Link.of(
                                        words.of("budget.act.state", phase.name()),
                                        home + "/budget/" + phase.number())),
                        Stream.of(Link.of(words.of("budget.act.rates"), home + "/rates")))
                .toList();
    }

    private static String note(Network network, Allocation stated, Words words) {
        Phase phase = network.phase(stated.phase()).orElseThrow();
        return MoneyTable.note(words.plain(phase.name()), stated, words);
    }

    private static Table.Row row(Network network, PhaseMoney money, Words words) {
        Phase phase = network.phase(money.phase()).orElseThrow();
        return MoneyTable.row(
                new Link(words.text(phase.name()), NetworkPlace.home(network) + "/budget#phase-" + phase.number()),
                allocation(money),
                words);
    }

    /** The sum over phases is a report; it stands in no plan and in no claim. */
    private static Optional<String> report(List<PhaseMoney> money, Words words) {
        var sum = KnownSum.of(money.stream()
                .map(phase -> allocation(phase).flatMap(Allocation::total))
                .toList());
        return money.size() < 2 || !sum.complete()
                ? Optional.empty()
                : sum.known().map(total -> words.of("budget.partner.report", words.wholeMoney(total)));
    }

    private static Optional<Allocation> allocation(PhaseMoney money) {
        return money.rows().stream().findFirst().flatMap(PhaseMoney.Row::allocation);
    }

    private static List<Fact> told(List<PartnerRate> rates, Words words) {
        return rates.stream()
                .map(rate -> Fact.of(words.rate(rate.rate()), told(rate, words)))
                .toList();
    }

    private static String told(PartnerRate rate, Words words) {
        String region = rate.region().map(type -> words.of(key(type))).orElse(words.of("budget.region.unknown"));
        return rate.valid().equals(Period.UNKNOWN)
                ? words.of("budget.rate.always", region, rate.source())
                : words.of("budget.rate.told", region, words.period(rate.valid()), rate.source());
    }

    static String key(RegionType region) {
        return switch (region) {
            case LESS_DEVELOPED -> "budget.region.lessDeveloped";
            case TRANSITION -> "budget.region.transition";
            case MORE_DEVELOPED -> "budget.region.moreDeveloped";
        };
    }
}
