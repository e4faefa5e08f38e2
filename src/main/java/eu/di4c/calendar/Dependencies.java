package eu.di4c.calendar;

import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for what, one by one: the door for dependencies. Whoever may change the item that waits may say for what. */
@Component
public class Dependencies {

    private final Calendars calendars;
    private final CalendarStore store;
    private final Writing writing;
    private final Networks networks;

    Dependencies(Calendars calendars, CalendarStore store, Writing writing, Networks networks) {
        this.calendars = calendars;
        this.store = store;
        this.writing = writing;
        this.networks = networks;
    }

    /**
     * Insists on the right to say for what an item waits.
     *
     * @throws eu.di4c.kernel.NotAllowed when this may not be done
     */
    public void must(Actor by, Network network, String after) {
        CalendarRights.must(by, network, waiting(network, after));
    }

    /** Lets one item wait for another, or so long if it waits already. */
    @Transactional
    public Outcome<Dependency> put(Actor by, Network network, Dependency link) {
        must(by, network, link.after());
        Network now = locked(network);
        NetworkCalendar calendar = calendars.of(now);
        var draft = new CalendarDraft(List.of(), List.of(link));
        Optional<Dependency> old = there(calendar, link);
        var edit = new Edit(calendar, draft, Decision.NOT_STATED, List.of());
        return switch (calendars.put(by, now, edit, Optional.empty())) {
            case PutCalendar.Refused(var problems) -> Items.refused(calendar, problems);
            case PutCalendar.Stored _ -> {
                String deed = old.isEmpty() ? "calendar.dependencyAdded" : "calendar.dependencyChanged";
                tell(by, now, deed, link.after(), Changes.between(old, link));
                yield new Outcome.Done<>(link);
            }
        };
    }

    /** Lets an item wait for another no longer. */
    @Transactional
    public Outcome<Dependency> remove(Actor by, Network network, String before, String after, LinkKind kind) {
        must(by, network, after);
        Network now = locked(network);
        Optional<Dependency> old = there(calendars.of(now), before, after, kind);
        if (old.isEmpty()) {
            return Outcome.refused("", "calendar.refused.noLink");
        }
        writing.items().removeDependency(now.id(), old.get());
        tell(by, now, "calendar.dependencyRemoved", after, CalendarDeeds.without(old.get()));
        return new Outcome.Done<>(old.get());
    }

    private List<CalendarItem> waiting(Network network, String code) {
        return store.item(network.id(), code).map(CalendarStore.ItemRow::item).stream()
                .toList();
    }

    private static Optional<Dependency> there(NetworkCalendar calendar, Dependency link) {
        return there(calendar, link.before(), link.after(), link.kind());
    }

    private static Optional<Dependency> there(NetworkCalendar calendar, String before, String after, LinkKind kind) {
        return calendar.dependencies().stream()
                .filter(link -> link.before().equals(before) && link.after().equals(after) && link.kind() == kind)
                .findFirst();
    }

    private void tell(Actor by, Network network, String deed, String code, List<Recorded.Change> changes) {
        writing.deeds().ofItem(by, network, deed, code, Decision.NOT_STATED, changes);
    }

    private Network locked(Network network) {
        store.lock(List.of(network.id()));
        return networks.network(network.id()).orElseThrow();
    }
}
