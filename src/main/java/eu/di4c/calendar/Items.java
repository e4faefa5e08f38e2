package eu.di4c.calendar;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.translation.NewVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The items of calendars one by one: the door through which one is added, corrected, told of and removed. */
@Component
public class Items {

    private final Calendars calendars;
    private final CalendarStore store;
    private final Writing writing;
    private final Networks networks;

    Items(Calendars calendars, CalendarStore store, Writing writing, Networks networks) {
        this.calendars = calendars;
        this.store = store;
        this.writing = writing;
        this.networks = networks;
    }

    /**
     * What somebody says became of an item.
     *
     * @param on when it happened; may be unknown
     * @param until the new last day, present exactly for a granted delay
     */
    public record Telling(Fact.Kind kind, FuzzyDate on, Optional<FuzzyDate> until, Optional<LocalText> remark) {

        private boolean isSaidBy(Fact fact) {
            return new Telling(fact.kind(), fact.on(), fact.until(), fact.remark()).equals(this);
        }
    }

    public Optional<CalendarItem> item(Network network, String code) {
        return store.item(network.id(), code).map(CalendarStore.ItemRow::item);
    }

    /** Adds an item; what became of it is told afterwards. */
    @Transactional
    public Outcome<CalendarItem> add(Actor by, Network network, CalendarItem item, Decision decision) {
        CalendarRights.must(by, network, List.of(item));
        Network now = locked(network);
        NetworkCalendar calendar = calendars.of(now);
        return calendar.item(item.code()).isPresent()
                ? Outcome.refused("code", "calendar.refused.code", item.code())
                : put(by, now, calendar, item.with(List.of()), decision);
    }

    /**
     * Changes an item; its facts stay as they are.
     *
     * @param seen the mark of the item on which the change was made
     */
    @Transactional
    public Outcome<CalendarItem> edit(Actor by, Network network, CalendarItem item, Decision decision, Mark seen) {
        CalendarRights.must(by, network, with(item, item(network, item.code())));
        Network now = locked(network);
        NetworkCalendar calendar = calendars.of(now);
        Optional<CalendarItem> old = calendar.item(item.code());
        if (old.isEmpty()) {
            return Outcome.refused("", "calendar.refused.gone");
        }
        return seen.equals(Mark.of(old.get()))
                ? put(by, now, calendar, item.with(old.get().facts()), decision)
                : new Outcome.Overtaken<>(old.get());
    }

    /**
     * Puts versions of texts into items of a calendar that is read once, for whoever may translate them; nothing is stored when
     * one of them cannot be put.
     */
    @Transactional
    Map<NewVersion, Outcome<LocalText>> translate(Actor by, Network network, List<NewVersion> versions) {
        Network now = locked(network);
        NetworkCalendar calendar = calendars.of(now);
        var changed = new LinkedHashMap<String, CalendarItem>();
        var outcomes = new LinkedHashMap<NewVersion, Outcome<LocalText>>();
        for (NewVersion version : versions) {
            String code = CalendarTexts.code(version.subject());
            CalendarItem item = changed.containsKey(code)
                    ? changed.get(code)
                    : calendar.item(code).orElseThrow();
            if (!CalendarTexts.may(by, now, item)) {
                by.must(Action.TRANSLATE, CalendarRights.scope(now));
            }
            outcomes.put(version, version.into(item, other -> changed.put(code, other)));
        }
        if (outcomes.values().stream().allMatch(Outcome.Done.class::isInstance)) {
            refusal(by, now, calendar, List.copyOf(changed.values()))
                    .ifPresent(refused -> outcomes.put(versions.getFirst(), refused));
        }
        return outcomes;
    }

    /** Stores other words of items; why not, if not. */
    private Optional<Outcome<LocalText>> refusal(
            Actor by, Network network, NetworkCalendar calendar, List<CalendarItem> items) {
        var draft = new CalendarDraft(items, List.of());
        var edit = new Edit(calendar, draft, Decision.NOT_STATED, List.of());
        return switch (calendars.put(by, network, edit, Optional.empty())) {
            case PutCalendar.Refused(var problems) -> Optional.of(refused(calendar, problems));
            case PutCalendar.Stored _ -> {
                items.forEach(item -> writing.deeds()
                        .ofItem(
                                by,
                                network,
                                "calendar.itemChanged",
                                item.code(),
                                Decision.NOT_STATED,
                                Changes.between(calendar.item(item.code()), item)));
                yield Optional.empty();
            }
        };
    }

    private static List<CalendarItem> with(CalendarItem item, Optional<CalendarItem> old) {
        return Stream.concat(Stream.of(item), old.stream()).toList();
    }

    private Outcome<CalendarItem> put(
            Actor by, Network network, NetworkCalendar calendar, CalendarItem item, Decision decision) {
        var draft = new CalendarDraft(List.of(item), List.of());
        return switch (calendars.put(by, network, new Edit(calendar, draft, decision, List.of()), Optional.empty())) {
            case PutCalendar.Refused(var problems) -> refused(calendar, problems);
            case PutCalendar.Stored _ -> {
                Optional<CalendarItem> old = calendar.item(item.code());
                String deed = old.isEmpty() ? "calendar.itemAdded" : "calendar.itemChanged";
                writing.deeds().ofItem(by, network, deed, item.code(), decision, Changes.between(old, item));
                yield new Outcome.Done<>(item);
            }
        };
    }

    static <T> Outcome<T> refused(NetworkCalendar calendar, List<PutCalendar.Problem> problems) {
        var told = new Refusals(calendar);
        return new Outcome.Refused<>(problems.stream().map(told::of).toList());
    }

    /** Says what became of an item; the same said again changes nothing. */
    @Transactional
    public Outcome<CalendarItem> tell(Actor by, Network network, String code, Telling telling) {
        CalendarRights.must(by, network, item(network, code).stream().toList());
        Network now = locked(network);
        Optional<CalendarItem> old = item(now, code);
        if (old.isEmpty()) {
            return Outcome.refused("", "calendar.refused.gone");
        }
        if (old.get().latest().filter(telling::isSaidBy).isPresent()) {
            return new Outcome.Done<>(old.get());
        }
        var fact = new Fact(telling.kind(), telling.on(), telling.until(), telling.remark(), by.name(), writing.now());
        CalendarItem told = old.get()
                .with(Stream.concat(old.get().facts().stream(), Stream.of(fact)).toList());
        writing.items().add(now.id(), told, fact);
        writing.deeds()
                .ofItem(
                        by,
                        now,
                        "calendar.factNoted",
                        code,
                        Decision.NOT_STATED,
                        Changes.between(Optional.empty(), telling));
        return new Outcome.Done<>(told);
    }

    /** Takes an item out that was put in by mistake: nothing became of it, and nothing hangs on it. */
    @Transactional
    public Outcome<CalendarItem> remove(Actor by, Network network, String code, Decision decision, Mark seen) {
        CalendarRights.must(by, network, item(network, code).stream().toList());
        Network now = locked(network);
        NetworkCalendar calendar = calendars.of(now);
        Optional<CalendarItem> old = calendar.item(code);
        if (old.isEmpty()) {
            return Outcome.refused("", "calendar.refused.gone");
        }
        if (!seen.equals(Mark.of(old.get()))) {
            return new Outcome.Overtaken<>(old.get());
        }
        Optional<String> held = store.isReportedTo(now.id(), code)
                ? Optional.of("calendar.refused.facts")
                : heldBy(calendar, old.get());
        if (held.isPresent()) {
            return Outcome.refused("", held.get());
        }
        var change = new Change(
                now.slug(), Change.Subject.ITEM, code, Optional.of(old.get().period()), Optional.empty());
        writing.items().remove(now.id(), code);
        calendars.enter(by, now, decision, List.of(change));
        List<Recorded.Change> gone = CalendarDeeds.without(old.get());
        writing.deeds().ofItem(by, now, "calendar.itemRemoved", code, decision, gone);
        return new Outcome.Done<>(old.get());
    }

    /** Why an item cannot be taken out: the key of what is said. */
    private static Optional<String> heldBy(NetworkCalendar calendar, CalendarItem item) {
        if (!item.facts().isEmpty()) {
            return Optional.of("calendar.refused.facts");
        }
        if (calendar.dependencies().stream()
                .anyMatch(link ->
                        link.before().equals(item.code()) || link.after().equals(item.code()))) {
            return Optional.of("calendar.refused.links");
        }
        return calendar.items().stream()
                .map(CalendarItem::hold)
                .filter(hold -> hold instanceof CalendarItem.Hold.RelativeTo to
                        && to.code().equals(item.code()))
                .findFirst()
                .map(_ -> "calendar.refused.anchor");
    }

    private Network locked(Network network) {
        store.lock(List.of(network.id()));
        return networks.network(network.id()).orElseThrow();
    }
}
