package eu.di4c.overview.web;

import eu.di4c.budget.PhaseMoney;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Disputed;
import eu.di4c.site.part.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One partner of a network: which organisation stands for which city, since when, and who answers for the project.
 *
 * @param successor the partner that took its place
 * @param money what it has for each phase, in words
 */
public record PartnerPage(
        String title,
        String role,
        Place place,
        List<Link> trail,
        Link city,
        Link organisation,
        Disputed organisationFact,
        List<Fact> facts,
        Optional<Link> successor,
        List<Person> responsible,
        String nobody,
        List<Fact> money,
        Link moneyPage,
        List<Link> acts) {

    /** Somebody who answers for the project at the partner. */
    public record Person(String name, List<Phrase> details, Optional<Link> feed) {}

    /** What the doors know of the partner. */
    record Known(
            Network network,
            Partner partner,
            Optional<Partner> successor,
            List<Dispute> disputes,
            List<PhaseMoney> money,
            LocalDate today) {

        boolean isOver(Period period) {
            return period.to().latest().filter(today::isAfter).isPresent();
        }
    }

    static PartnerPage of(Known known, Actor by, Words words) {
        var network = known.network();
        var partner = known.partner();
        String home = NetworkPlace.home(network) + "/partners/";
        String title = words.plain(partner.city().names());
        var organisation = organisation(partner, words);
        return new PartnerPage(
                title,
                Names.role(partner.role(), words),
                NetworkPlace.of(network, words),
                NetworkPlace.trail(network, words, Link.of(title, home + partner.slug())),
                new Link(
                        words.name(partner.city().names()),
                        "/cities/" + partner.city().slug()),
                organisation,
                disputed(known, organisation, words),
                facts(partner, words),
                known.successor().map(successor -> successor(successor, home, words)),
                partner.responsible().stream()
                        .map(person -> person(known, person, words))
                        .toList(),
                words.of("overview.partner.responsible." + (known.isOver(partner.membership()) ? "left" : "none")),
                PhaseLine.of(network, known.money(), words),
                Link.of(words.of("overview.partner.money"), home + partner.slug() + "/budget"),
                Acts.of(by, network, partner, words));
    }

    private static Disputed disputed(Known known, Link organisation, Words words) {
        return Disputes.of(
                organisation,
                new SubjectRef("partner", known.partner().slug().text()),
                "organisation",
                known.disputes(),
                words);
    }

    private static Link successor(Partner successor, String home, Words words) {
        return new Link(words.name(successor.organisation().legalName()), home + successor.slug());
    }

    private static Link organisation(Partner partner, Words words) {
        return new Link(
                words.name(partner.organisation().legalName()),
                "/organisations/" + partner.organisation().slug());
    }

    private static List<Fact> facts(Partner partner, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.of("overview.membership"), words.period(partner.membership())));
        partner.organisation()
                .fiscalCode()
                .ifPresent(code -> facts.add(Fact.of(words.of("network.organisation.fiscalCode"), code)));
        return facts;
    }

    /** Somebody who has left keeps no calendar. */
    private static Person person(Known known, Partner.Responsible person, Words words) {
        var details = new ArrayList<Phrase>();
        person.function().map(words::text).ifPresent(details::add);
        if (person.period().from().isKnown() || person.period().to().isKnown()) {
            details.add(Phrase.of(words.period(person.period())));
        }
        return new Person(
                person.name(),
                details,
                known.isOver(person.period())
                        ? Optional.empty()
                        : Optional.of(Link.of(
                                words.of("overview.partner.feed", person.name()),
                                words.feed(NetworkPlace.home(known.network()) + "/people/" + person.address()
                                        + "/calendar.ics"))));
    }
}
