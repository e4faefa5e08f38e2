package eu.di4c.network.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Partnerships;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Editing;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Removing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How forms of partners and who answers for them are read, stored and taken away, for pages and programs. */
@Component
class PartnerForms {

    private final Networks networks;
    private final Partnerships partnerships;
    private final PartnerForm form;

    PartnerForms(Networks networks, Partnerships partnerships, PartnerForm form) {
        this.networks = networks;
        this.partnerships = partnerships;
        this.form = form;
    }

    Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    Partner partner(Network network, String slug) {
        return networks.partner(network.id(), slug).orElseThrow(Missing::new);
    }

    /** A form that cannot be read as a partner has faults and is never stored. */
    Editing<Optional<Partner>> fresh(Visit visit, Network network) {
        mustEdit(visit, network);
        return new Editing<>(
                reader -> form.read(reader, network, Optional.empty()),
                partner -> Outcomes.of(partnerships.add(visit.by(), network, partner.orElseThrow())),
                partner -> form.of(partner.orElseThrow(), visit.words()));
    }

    Editing<Optional<Partner>> change(Visit visit, Network network, Partner old, Mark seen) {
        mustEdit(visit, network);
        return new Editing<>(
                reader -> form.read(reader, network, Optional.of(old)),
                partner -> Outcomes.of(partnerships.change(visit.by(), network, partner.orElseThrow(), seen)),
                partner -> form.of(partner.orElseThrow(), visit.words()));
    }

    Editing<Optional<Partner>> replacement(Visit visit, Network network, Partner old) {
        mustEdit(visit, network);
        return new Editing<>(
                reader -> successor(reader, network, old),
                partner -> Outcomes.of(partnerships.replace(
                        visit.by(),
                        network,
                        old.slug(),
                        partner.orElseThrow(),
                        partner.orElseThrow().membership().from())),
                partner -> form.of(partner.orElseThrow(), visit.words()));
    }

    /** Stands for the same city, in the same role, from a date until the old one would have left. */
    private Optional<Partner> successor(FormReader reader, Network network, Partner old) {
        var on = reader.date("on");
        if (!on.isKnown() && reader.sound()) {
            reader.wrong("on", "site.form.missing");
        }
        var end = old.membership().to();
        return form.organisation(reader)
                .map(organisation -> new Partner(
                        new PartnerId(Ids.next()),
                        form.code(reader, network, old.city(), organisation),
                        old.role(),
                        old.city(),
                        organisation,
                        end.relation(on) == FuzzyDate.Relation.BEFORE
                                ? new Period(on, FuzzyDate.UNKNOWN)
                                : new Period(on, end),
                        Optional.empty(),
                        List.of()));
    }

    Editing<Partner.People> people(Visit visit, Network network, Partner partner, Mark seen) {
        visit.by().must(Action.EDIT_PARTNER, network.scope(partner.slug()));
        return new Editing<>(
                reader -> PeopleForm.read(reader, partner.responsible().size()),
                people -> Outcomes.of(
                        partnerships.answer(visit.by(), network, partner.slug(), people, seen), Partner::people),
                people -> PeopleForm.of(people, visit.words()));
    }

    Removing<Partner> removal(Visit visit, Network network, Partner partner) {
        mustEdit(visit, network);
        return new Removing<>(
                NetworkPlace.way(network, visit.words()),
                visit.words().plain(partner.city().names()),
                visit.words().of("network.removal.partner", partner.city().names(), network.acronym()),
                NetworkPlace.home(network) + "/partners/" + partner.slug(),
                NetworkPlace.home(network),
                partner.mark(),
                seen -> partnerships.remove(visit.by(), network, partner.slug(), seen));
    }

    private static void mustEdit(Visit visit, Network network) {
        visit.by().must(Action.EDIT_PARTNERSHIP, network.scope());
    }
}
