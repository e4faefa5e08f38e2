package eu.di4c;

import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;

import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * Two cities of one network, each with something of everything that is not public, marked by a {@link Canary}.
 *
 * @param one the city whose partner is {@code <slug>-ro}
 * @param other the city whose partner is {@code <slug>-fi}
 */
record TwoCities(Network network, Secrets one, Secrets other) {

    static TwoCities with(ApplicationContext program, String slug) {
        var networks = program.getBean(Networks.class);
        var network = SampleNetwork.make(networks, slug);
        var partners = networks.partners(network.id());
        networks.putPartners(Actor.system(), network.id(), List.of(leading(partners.getFirst()), partners.getLast()));
        program.getBean(Calendars.class)
                .put(
                        Actor.system(),
                        network,
                        new CalendarDraft(
                                List.of(
                                        stage("activation", "2020-05/2020-09"),
                                        stage("planning", "2020-10/2021-12"),
                                        meeting("meeting-ro", slug + "-ro"),
                                        meeting("meeting-fi", slug + "-fi")),
                                List.of()));
        return new TwoCities(
                network,
                Secrets.of(program, network, new Slug(slug + "-ro")),
                Secrets.of(program, network, new Slug(slug + "-fi")));
    }

    private static Partner leading(Partner one) {
        return new Partner(
                one.id(),
                one.slug(),
                Partner.Role.LEAD,
                one.city(),
                one.organisation(),
                one.membership(),
                one.replacedBy(),
                one.responsible());
    }

    private static CalendarItem meeting(String code, String owner) {
        return item(code, Kind.MEETING, "2020-10-06/2020-10-08", new Hold.Free(), Set.of(owner));
    }

    Scope programme() {
        return Scope.programme(network.programme());
    }

    Scope whole() {
        return Scope.network(network.programme(), network.slug());
    }

    List<Canary> canaries() {
        return Stream.of(one, other).flatMap(city -> city.canaries().stream()).toList();
    }

    /** Names of all that there is, by the word that stands before them in an address. */
    Map<String, List<String>> names() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put("programmes", List.of(network.programme().text()));
        names.put("networks", List.of(network.slug().text()));
        names.put("items", List.of("activation", "planning", "meeting-ro", "meeting-fi"));
        names.put("phases", List.of("1", "2"));
        names.put("budget", List.of("1", "2"));
        names.put("month", List.of("2020-05", "2020-10"));
        for (var city : List.of(one, other)) {
            city.names().forEach((word, found) -> names.merge(word, found, TwoCities::together));
        }
        return names;
    }

    /** The same of each city alone. */
    List<Map<String, List<String>>> namesByCity() {
        return List.of(one, other).stream()
                .<Map<String, List<String>>>map(city -> {
                    var names = new LinkedHashMap<>(names());
                    names.putAll(city.names());
                    return names;
                })
                .toList();
    }

    static <T> List<T> together(List<T> some, List<T> others) {
        var all = new ArrayList<T>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
