package eu.di4c.network.web;

import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Membership;
import eu.di4c.network.Partner;
import java.util.List;
import java.util.Optional;

/**
 * A partner of a network as the API tells it.
 *
 * @param code its name within the network
 * @param membership from when to when it is a partner
 */
record PartnerFacts(
        Slug network,
        Slug code,
        Partner.Role role,
        CityFacts city,
        OrganisationFacts organisation,
        Period membership,
        Optional<Slug> replacedBy,
        List<Partner.Responsible> responsible) {

    static PartnerFacts of(Slug network, Partner partner) {
        return new PartnerFacts(
                network,
                partner.slug(),
                partner.role(),
                CityFacts.of(partner.city()),
                OrganisationFacts.of(partner.organisation()),
                partner.membership(),
                partner.replacedBy(),
                partner.responsible());
    }

    static PartnerFacts of(Membership membership) {
        return of(membership.network(), membership.partner());
    }
}
