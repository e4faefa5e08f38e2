package eu.di4c.notification;

import eu.di4c.calendar.feed.CalendarFeed;
import eu.di4c.calendar.feed.CalendarFeeds;
import eu.di4c.calendar.feed.FeedSource;
import eu.di4c.calendar.feed.FeedSource.Part;
import eu.di4c.calendar.reporting.Owing;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that concerns a person, out of the calendars of all networks in which she holds a role: the door for her own calendar. */
@Component
public class OwnItems {

    /** How many networks are looked at for one person. */
    private static final int MOST = 100;

    private final Networks networks;
    private final CalendarFeeds feeds;
    private final Clock clock;

    OwnItems(Networks networks, CalendarFeeds feeds, Clock clock) {
        this.networks = networks;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** The networks in which she holds a role, also through a city. */
    List<Network> networks(Actor.Person person) {
        return networks.touchedBy(scopes(person), MOST);
    }

    /** Her calendar as iCalendar text; what is hers to do and not done yet has an alarm. */
    public String feed(Actor.Person person, Words words) {
        var scopes = scopes(person);
        var hers = networks.touchedBy(scopes, MOST);
        var partners = networks.partners(hers.stream().map(Network::id).collect(Collectors.toSet()));
        var today = LocalDate.now(clock);
        List<FeedSource> sources = hers.stream()
                .flatMap(network -> {
                    var all = partners.getOrDefault(network.id(), List.of());
                    return part(network, scopes, all).stream()
                            .map(part -> feeds.source(network, part, words)
                                    .alarming(
                                            item -> Owners.isOne(person, item, Owners.of(item, all, today), network)));
                })
                .toList();
        return CalendarFeed.of("DI4C: " + person.name(), sources, words);
    }

    /** Where she holds a role; for a city the parts that it has in its networks. */
    private List<Scope> scopes(Actor.Person person) {
        var scopes = person.holds().stream().map(Held::scope).distinct().toList();
        var cities = scopes.stream().map(Scope::city).flatMap(Optional::stream).toList();
        return Stream.concat(
                        scopes.stream(), networks.memberships(cities).stream().map(Membership::scope))
                .toList();
    }

    /** The whole calendar for whom a whole network concerns; else what belongs to her partners and to the network as a whole. */
    private static Optional<Part> part(Network network, List<Scope> scopes, List<Partner> all) {
        if (scopes.stream().anyMatch(scope -> scope.covers(network.scope()))) {
            return Optional.of(new Part.Whole());
        }
        Set<String> partners = scopes.stream()
                .filter(network.scope()::covers)
                .flatMap(scope -> scope.partner().stream())
                .map(partner -> partner.text())
                .collect(Collectors.toSet());
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.OfCity(Owing.withPredecessors(partners, all)));
    }
}
