package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Phase;
import eu.di4c.network.PhaseId;
import eu.di4c.network.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fictitious networks for tests of calendars, each with its own name: partners in Romania and Finland, two phases. */
public final class SampleNetwork {

    public static final Actor BY = Actor.system();

    private SampleNetwork() {}

    /** A network with this slug, under the programme {@code <slug>-programme}. */
    public static Network make(Networks networks, String slug) {
        return make(networks, slug, slug + "-programme");
    }

    public static Network make(Networks networks, String slug, String programme) {
        networks.put(
                BY,
                new Programme(
                        new Slug(programme),
                        text("Fictitious programme"),
                        "ERDF",
                        "2014-2020",
                        Period.UNKNOWN,
                        FuzzyDate.parse("2022-12-31"),
                        Optional.empty(),
                        List.of()));
        var id = networks.put(
                BY,
                new Network(
                        new NetworkId(Ids.next()),
                        new Slug(slug),
                        new Slug(programme),
                        Network.Kind.ACTION_PLANNING,
                        slug.toUpperCase(Locale.ROOT),
                        text("Fictitious network " + slug),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(phase(1, "2019-09/2020-02"), phase(2, "2020-05/2022-05")),
                        1));
        networks.putPartners(BY, id, List.of(partner(networks, slug, "RO"), partner(networks, slug, "FI")));
        return networks.network(id).orElseThrow();
    }

    /** Partner {@code <slug>-fi} takes the place of {@code <slug>-ro} on a day. */
    public static void replace(Networks networks, Network network, LocalDate on) {
        var partners = networks.partners(network.id());
        var next = new Slug(network.slug() + "-fi");
        networks.putPartners(
                BY,
                network.id(),
                partners.stream()
                        .map(partner -> partner.slug().equals(next)
                                ? member(partner, on + "/", Optional.empty())
                                : member(partner, "2019-09/" + on.minusDays(1), Optional.of(next)))
                        .toList());
    }

    private static Partner member(Partner partner, String membership, Optional<Slug> replacedBy) {
        return new Partner(
                partner.id(),
                partner.slug(),
                partner.role(),
                partner.city(),
                partner.organisation(),
                Period.parse(membership),
                replacedBy,
                partner.responsible());
    }

    private static Phase phase(int number, String period) {
        return new Phase(new PhaseId(Ids.next()), number, text("Phase " + number), Period.parse(period), List.of());
    }

    /** Partner {@code <slug>-ro} or {@code <slug>-fi}. */
    private static Partner partner(Networks networks, String network, String country) {
        Slug slug = new Slug(network + "-" + country.toLowerCase(Locale.ROOT));
        City city = new City(slug, country, text("City " + slug), List.of(), Optional.empty());
        networks.put(BY, city);
        Organisation organisation = new Organisation(
                new Slug(slug + "-town-hall"),
                country,
                text("Town hall " + slug),
                Organisation.Type.MUNICIPALITY,
                Optional.empty(),
                Optional.empty());
        networks.put(BY, organisation);
        return new Partner(
                new PartnerId(Ids.next()),
                slug,
                Partner.Role.PROJECT,
                city,
                organisation,
                Period.parse("2019-09/"),
                Optional.empty(),
                List.of());
    }

    public static CalendarItem stage(String code, String period) {
        return item(code, Kind.STAGE, period, new Hold.Free(), Set.of());
    }

    public static CalendarItem item(String code, Kind kind, String period, Hold hold, Set<String> owners) {
        return new CalendarItem(
                code,
                kind,
                LocalText.of("en", "Title of " + code).with("ro", "Titlul lui " + code),
                Period.parse(period),
                kind == Kind.STAGE ? Optional.of(text("Result of " + code)) : Optional.empty(),
                new TreeSet<>(owners),
                Optional.of(2),
                kind == Kind.MEETING
                        ? Optional.of(new Meeting(
                                Meeting.Kind.TRANSNATIONAL,
                                new Meeting.Gathering(
                                        Optional.of(text("Planned place")), Optional.of(Meeting.Mode.ON_SITE)),
                                Optional.of(new Meeting.Gathering(Optional.empty(), Optional.of(Meeting.Mode.ONLINE))),
                                Optional.of(text("travel was forbidden"))))
                        : Optional.empty(),
                hold,
                List.of());
    }

    public static LocalText text(String english) {
        return LocalText.of("en", english);
    }
}
