package eu.di4c.calendar;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.search.FoundKind;
import eu.di4c.search.Renewal;
import eu.di4c.search.SearchEntry;
import eu.di4c.search.Sought;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The items of all calendars, as everybody finds them: by title, result and network. */
@Component
class CalendarSought implements Sought {

    private static final int PAGE = 100;

    /** What these change of a calendar as a whole is its dates, and nobody finds an item by its dates. */
    private static final Set<String> OF_DATES = Set.of("calendar.shifted", "calendar.actReverted");

    private final CalendarStore store;
    private final Networks networks;

    CalendarSought(CalendarStore store, Networks networks) {
        this.store = store;
        this.networks = networks;
    }

    @Override
    public List<Renewal> after(Recorded deed) {
        String key = deed.subject().key();
        return switch (deed.subject().kind()) {
            case "item" -> List.of(item(key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1)));
            case "calendar" -> OF_DATES.contains(deed.what()) ? List.of() : List.of(items(key));
            case "network" -> List.of(items(key));
            default -> List.of();
        };
    }

    @Override
    public Stream<Renewal> all() {
        return Stream.iterate(
                        networks.all("", PAGE),
                        page -> !page.isEmpty(),
                        page -> networks.all(page.getLast().slug().text(), PAGE))
                .flatMap(List::stream)
                .map(network -> items(network.slug().text()));
    }

    private Renewal items(String slug) {
        return new Renewal(
                new SubjectRef("item", slug),
                () -> networks.network(slug).stream()
                        .flatMap(network -> store.items(network.id()).stream().map(row -> entry(network, row.item())))
                        .toList());
    }

    private Renewal item(String slug, String code) {
        return Renewal.of(
                new SubjectRef("item", slug + "/" + code),
                () -> networks.network(slug)
                        .flatMap(network -> store.item(network.id(), code).map(row -> entry(network, row.item()))));
    }

    private static SearchEntry entry(Network network, CalendarItem item) {
        var texts = Stream.concat(
                item.result().stream(),
                item.meeting().stream()
                        .flatMap(meeting -> Stream.of(
                                        meeting.planned().place(),
                                        meeting.actual().flatMap(Meeting.Gathering::place))
                                .flatMap(Optional::stream)));
        return new SearchEntry(
                new SubjectRef("item", network.slug() + "/" + item.code()),
                FoundKind.ITEM,
                "/networks/" + network.slug() + "/calendar/items/" + item.code(),
                item.title(),
                List.of(),
                Stream.concat(texts, Stream.of(LocalText.of("en", network.acronym())))
                        .toList());
    }
}
