package eu.di4c.overview.web;

import eu.di4c.budget.PhaseMoney;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.DueItems.DueItem;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.network.Programme;
import eu.di4c.network.Themes;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.chart.MapCity;
import eu.di4c.site.chart.NetworkMap;
import eu.di4c.site.part.Disputed;
import eu.di4c.site.part.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The home page of a network: what it is, who takes part, its phases with their gates, and how far it has come.
 *
 * @param kicker the kind of network and the programme it belongs to
 * @param notices its notices for other programs
 * @param acts what the reader may do here
 */
public record NetworkHomePage(
        String acronym,
        Phrase title,
        String kicker,
        Optional<Phrase> summary,
        Place place,
        List<Link> trail,
        List<Fact> facts,
        Today today,
        List<StageRow> stages,
        Optional<NetworkMap> map,
        List<PartnerRow> partners,
        List<PhaseCard> phases,
        List<Phrase> aims,
        List<Phrase> activities,
        Link notices,
        List<Link> acts) {

    /** One partner of the list. */
    public record PartnerRow(Link partner, String country, Disputed organisation, String role, String membership) {}

    /** One phase: when it runs, what it must bring, the gate that opened it, and its money. */
    public record PhaseCard(
            Phrase name,
            String period,
            List<Phrase> results,
            List<GateLine> gates,
            List<Fact> money,
            Optional<Link> edit) {}

    /** A decision that opened a phase. */
    public record GateLine(String date, Phrase decidedBy, Phrase decision, Optional<String> covered, String source) {}

    /** What the doors know of the network. */
    record Known(
            Network network,
            Programme programme,
            List<Partner> partners,
            List<Gate> gates,
            List<Dispute> disputes,
            List<PhaseMoney> money,
            List<CalendarItem> stages,
            List<DueItem> due) {

        /** What is due, with the money that hangs on each phase. */
        private Due due(LocalDate today, Words words) {
            var told = money.stream()
                    .filter(of -> of.total().known().isPresent())
                    .collect(Collectors.toMap(PhaseMoney::phase, of -> NetworkMoneyLine.of(of, words)));
            var part = new Due.Part(network, Set.of(), told);
            return new Due(due, Map.of(network.id(), part), Map.of(network.id(), partners), today);
        }
    }

    static NetworkHomePage of(Known known, Actor by, LocalDate today, Words words) {
        var network = known.network();
        return new NetworkHomePage(
                network.acronym(),
                words.text(network.title()),
                words.of(
                        "overview.network.kicker",
                        Names.kind(network.kind(), words),
                        words.plain(known.programme().name())),
                network.summary().map(words::text),
                NetworkPlace.of(network, words),
                NetworkPlace.trail(network, words),
                facts(known, words),
                Today.of(network, known.stages(), known.due(today, words), words),
                known.stages().stream()
                        .map(stage -> StageRow.of(stage, today, words))
                        .toList(),
                map(known, words),
                known.partners().stream()
                        .map(partner -> partner(network, partner, known.disputes(), words))
                        .toList(),
                network.phases().stream()
                        .map(phase -> phase(phase, known, Acts.edit(by, network, phase, words), words))
                        .toList(),
                network.aims().stream().map(words::text).toList(),
                network.activities().stream().map(words::text).toList(),
                Link.of(words.of("notice.feed.follow"), words.feed(NetworkPlace.home(network) + "/notices/feed.atom")),
                Acts.of(by, network, known.disputes(), words));
    }

    private static List<Fact> facts(Known known, Words words) {
        var network = known.network();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("overview.programme"),
                new Link(
                        words.text(known.programme().name()),
                        "/programmes/" + known.programme().slug())));
        if (!network.names().isEmpty()) {
            facts.add(Fact.of(
                    words.of("overview.network.names"),
                    words.list(network.names().stream().map(Network.Name::name).toList())));
        }
        if (!network.life().equals(Period.UNKNOWN)) {
            facts.add(Fact.of(words.of("overview.network.life"), words.period(network.life())));
        }
        if (!network.themes().isEmpty()) {
            facts.add(new Fact(words.of("overview.network.themes"), new Lines(Themes.of(network.themes(), words))));
        }
        return facts;
    }

    private static Optional<NetworkMap> map(Known known, Words words) {
        var cities = known.partners().stream()
                .flatMap(partner -> partner.city().coordinates().stream()
                        .map(place -> new MapCity(
                                words.plain(partner.city().names()),
                                place.latitude().doubleValue(),
                                place.longitude().doubleValue(),
                                partner.role() == Partner.Role.LEAD)))
                .distinct()
                .toList();
        return cities.isEmpty()
                ? Optional.empty()
                : Optional.of(NetworkMap.of(
                        words, "map", words.of("overview.map", known.network().acronym()), cities));
    }

    private static PartnerRow partner(Network network, Partner partner, List<Dispute> disputes, Words words) {
        var organisation = new Link(
                words.name(partner.organisation().legalName()),
                "/organisations/" + partner.organisation().slug());
        return new PartnerRow(
                new Link(
                        words.name(partner.city().names()), NetworkPlace.home(network) + "/partners/" + partner.slug()),
                words.country(partner.city().country()),
                Disputes.of(
                        organisation,
                        new SubjectRef("partner", partner.slug().text()),
                        "organisation",
                        disputes,
                        words),
                Names.role(partner.role(), words),
                words.period(partner.membership()));
    }

    private static PhaseCard phase(Phase phase, Known known, Optional<Link> edit, Words words) {
        return new PhaseCard(
                words.text(phase.name()),
                words.period(phase.period()),
                phase.results().stream().map(words::text).toList(),
                known.gates().stream()
                        .filter(gate -> gate.opens()
                                .contains(new Gate.Opening(known.network().slug(), phase.number())))
                        .map(gate -> gate(gate, words))
                        .toList(),
                known.money().stream()
                        .filter(money -> money.phase() == phase.number())
                        .map(money -> Fact.of(words.of("overview.money"), NetworkMoneyLine.of(money, words)))
                        .toList(),
                edit);
    }

    private static GateLine gate(Gate gate, Words words) {
        return new GateLine(
                words.date(gate.decidedOn()),
                words.text(gate.decidedBy()),
                words.text(gate.decision()),
                gate.networksCovered().map(count -> words.of("overview.gate.covered", count)),
                gate.source());
    }
}
