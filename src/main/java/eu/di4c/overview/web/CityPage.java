package eu.di4c.overview.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.network.City;
import eu.di4c.network.HelpInPerson;
import eu.di4c.network.Membership;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Counter;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A city: what is due there, its names and codes, where it lies, and the networks in which an organisation stands for it.
 *
 * @param help how it helps in person; empty when it is not stated
 * @param firstHelp where it can be stated, for whoever may, as long as it is not
 * @param feed its calendar for other programs
 * @param notices its notices for other programs
 */
public record CityPage(
        String title,
        List<Link> trail,
        String country,
        List<Fact> facts,
        List<Row> memberships,
        Table due,
        Optional<Counter> help,
        Optional<Link> firstHelp,
        Link feed,
        Link notices,
        List<Link> acts) {

    /** Where one asks for the notices of the city by e-mail. */
    public String subscription() {
        return "/subscription?city=" + feed.href().replaceFirst("^/cities/", "").replaceFirst("/.*$", "");
    }

    /** One network in which the city takes part. */
    public record Row(Link partner, Phrase organisation, String role, String period) {}

    static CityPage of(City city, List<Membership> memberships, Table due, List<Link> acts, Words words) {
        String title = words.plain(city.names());
        return new CityPage(
                title,
                List.of(Link.of(words.of("network.cities"), "/cities"), Link.of(title, "/cities/" + city.slug())),
                words.country(city.country()),
                facts(city, words),
                memberships.stream().map(membership -> row(membership, words)).toList(),
                due,
                HelpInPerson.of(city, words),
                city.help().isEmpty() ? Acts.help(acts) : Optional.empty(),
                Link.of(words.of("overview.city.feed"), words.feed("/cities/" + city.slug() + "/calendar.ics")),
                Link.of(words.of("notice.feed.follow"), words.feed("/cities/" + city.slug() + "/notices/feed.atom")),
                acts);
    }

    private static List<Fact> facts(City city, Words words) {
        var facts = new ArrayList<Fact>();
        city.names()
                .versions()
                .forEach((locale, name) -> facts.add(new Fact(
                        words.of("overview.city.name", words.languageName(locale)), words.name(only(locale, name)))));
        city.codes()
                .forEach(code -> facts.add(Fact.of(
                        code.vintage()
                                .map(year -> words.of("overview.city.vintage", code.scheme(), String.valueOf(year)))
                                .orElse(code.scheme()),
                        code.code())));
        city.coordinates()
                .ifPresent(place -> facts.add(Fact.of(
                        words.of("overview.city.coordinates"),
                        words.exactly(place.latitude()) + "; " + words.exactly(place.longitude()))));
        return facts;
    }

    private static LocalText only(Locale locale, String name) {
        return LocalText.of(locale.toLanguageTag(), name);
    }

    private static Row row(Membership membership, Words words) {
        var partner = membership.partner();
        return new Row(
                Link.of(membership.acronym(), "/networks/" + membership.network() + "/partners/" + partner.slug()),
                words.name(partner.organisation().legalName()),
                Names.roleWithin(partner.role(), words),
                words.period(partner.membership()));
    }
}
