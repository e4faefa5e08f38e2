package eu.di4c.network.web;

import eu.di4c.network.Membership;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One organisation, and the networks in which it stands for a city. */
public record OrganisationPage(
        Phrase name,
        String plainName,
        String type,
        String country,
        Optional<String> fiscalCode,
        List<Row> memberships,
        List<Link> acts) {

    /** One network in which it takes part. */
    public record Row(Link partner, Link city, String role, String period) {}

    static OrganisationPage of(Organisation organisation, List<Membership> memberships, boolean mayEdit, Words words) {
        return new OrganisationPage(
                words.name(organisation.legalName()),
                words.plain(organisation.legalName()),
                words.of("network.organisation.type."
                        + organisation.type().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                words.country(organisation.country()),
                organisation.fiscalCode(),
                memberships.stream().map(membership -> row(membership, words)).toList(),
                mayEdit
                        ? List.of(Link.of(
                                words.of("network.act.edit"), "/organisations/" + organisation.slug() + "/details"))
                        : List.of());
    }

    private static Row row(Membership membership, Words words) {
        var partner = membership.partner();
        return new Row(
                Link.of(membership.acronym(), "/networks/" + membership.network() + "/partners/" + partner.slug()),
                new Link(
                        words.name(partner.city().names()),
                        "/cities/" + partner.city().slug()),
                role(partner.role(), words),
                words.period(partner.membership()));
    }

    /** As it stands in the middle of a line. */
    private static String role(Partner.Role role, Words words) {
        String name = words.of("network.role." + role.name().toLowerCase(Locale.ROOT));
        return name.substring(0, 1).toLowerCase(words.language().locale()) + name.substring(1);
    }
}
