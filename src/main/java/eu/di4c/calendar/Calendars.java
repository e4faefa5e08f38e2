package eu.di4c.calendar;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Period;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendars of networks: the door through which all others ask for their items and change them; see also {@link Shifts}. */
@Component
public class Calendars {

    private final CalendarStore store;
    private final CalendarWriter writer;
    private final ActStore acts;
    private final WrittenStore cells;
    private final CalendarDeeds deeds;
    private final Networks networks;

    Calendars(CalendarStore store, Writing writing, Networks networks) {
        this.store = store;
        this.writer = writing.items();
        this.acts = writing.acts();
        this.cells = writing.cells();
        this.deeds = writing.deeds();
        this.networks = networks;
    }

    /**
     * An item with what feeds and lists must know of it.
     *
     * @param changes how often it was changed
     * @param modified when it was last changed
     */
    public record Entry(NetworkId network, CalendarItem item, int changes, Instant modified) {}

    /** The items of a network, in the order in which they begin. */
    public List<Entry> entries(NetworkId network) {
        return entries(store.items(network));
    }

    /** The item of a network with this code. */
    public Optional<Entry> entry(NetworkId network, String code) {
        return entries(store.item(network, code).stream().toList()).stream().findFirst();
    }

    /** The whole calendar of a network, with what the rules need to know of it. */
    public NetworkCalendar of(Network network) {
        return new NetworkCalendar(
                network.slug(),
                store.items(network.id()).stream()
                        .map(CalendarStore.ItemRow::item)
                        .toList(),
                store.dependencies(network.id()),
                phases(network),
                networks.partners(network.id()).stream()
                        .collect(Collectors.toMap(
                                partner -> partner.slug().text(),
                                partner -> partner.city().country(),
                                (one, _) -> one)),
                networks.programme(network.programme())
                        .map(programme -> programme.lastEligibleDate())
                        .orElse(FuzzyDate.UNKNOWN),
                networks.gates(network.id()).stream()
                        .collect(Collectors.toMap(gate -> gate.code().text(), Gate::decidedOn)));
    }

    /** What is due in some networks from a day to another, the first due first; what is late and still waited for comes before. */
    public List<Entry> due(Collection<NetworkId> of, LocalDate from, LocalDate to) {
        return of.isEmpty() ? List.of() : entries(store.due(of, from, to));
    }

    /** Network → the stages in which it may be on a day; a network that is in none is left out. */
    public Map<NetworkId, List<CalendarItem>> stagesOn(Collection<NetworkId> of, LocalDate day) {
        return of.isEmpty()
                ? Map.of()
                : store.stages(of, day).stream()
                        .collect(Collectors.groupingBy(
                                CalendarStore.ItemRow::network,
                                Collectors.mapping(CalendarStore.ItemRow::item, Collectors.toList())));
    }

    /** The stages that a day may belong to: two where neighbours share the month. */
    public List<CalendarItem> stagesOn(NetworkId network, LocalDate day) {
        return stagesOn(List.of(network), day).getOrDefault(network, List.of());
    }

    /** The acts that changed the calendar, the latest first, each without its changes. */
    public List<Act> acts(NetworkId network) {
        return acts.acts(network);
    }

    /** The acts with all they changed in this network, the earliest first. */
    public List<Act> history(Network network) {
        Map<UUID, List<Change>> changes = acts.changes(network.id(), network.slug());
        return acts.acts(network.id()).reversed().stream()
                .map(act -> act.with(changes.getOrDefault(act.id(), List.of())))
                .toList();
    }

    /** Code of an act → what the cells of the table that it brought in said, beside what they were understood as. */
    public Map<String, List<Written>> written(NetworkId network) {
        return cells.of(network);
    }

    /** What one act changed in this network. */
    public List<Change> changes(Network network, Act act) {
        return acts.changes(act.id(), Map.of(network.id().value(), network.slug()));
    }

    /** The calendar as it was on a day, by the acts that counted then; what was brought in later is not in it. */
    public NetworkCalendar on(Network network, LocalDate day) {
        return History.at(
                of(network), acts.first(network.id(), network.slug()), acts.last(network.id(), network.slug(), day));
    }

    /** What differs today from the calendar as it was first known: only changed dates, each old → new. */
    public List<Change> sinceBaseline(Network network, NetworkCalendar today) {
        return History.changed(today, acts.first(network.id(), network.slug()));
    }

    /**
     * Adds items and dependencies, or changes those with the same codes; facts and acts are added where they are not yet
     * there. All or nothing; what is the same already is not written, so the same again changes nothing. Dates that no act
     * of the draft tells of are recorded as an act of their own.
     */
    @Transactional
    public PutCalendar put(Actor by, Network network, CalendarDraft draft) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        store.lock(List.of(network.id()));
        var edit = new Edit(of(network), draft, Decision.NOT_STATED, List.of());
        return put(by, network, edit, Optional.of("calendar.broughtIn"));
    }

    /**
     * Makes an edit of a calendar that is locked.
     *
     * @param deed what the journal is told of it as a whole; empty when whoever asks tells it
     */
    PutCalendar put(Actor by, Network network, Edit edit, Optional<String> deed) {
        CalendarDraft draft = edit.draft();
        List<Act> there = draft.acts().isEmpty() ? List.of() : history(network);
        var put = new PutRule(edit.seen(), draft, there);
        List<PutCalendar.Problem> problems = Stream.concat(put.problems().stream(), toldOtherwise(network, draft))
                .toList();
        if (!problems.isEmpty()) {
            return new PutCalendar.Refused(problems);
        }
        writer.put(network.id(), put.written());
        deeds.reworded(by, put.reworded());
        put.newFacts().forEach((item, facts) -> facts.forEach(fact -> writer.add(network.id(), item, fact)));
        writer.putDependencies(network.id(), put.newDependencies());
        note(network, draft.acts(), there);
        draft.written().forEach((act, said) -> cells.add(network.id(), act, said));
        List<Change> changes =
                Stream.concat(put.changes().stream(), untoldPhases(network)).toList();
        if (!changes.isEmpty()) {
            Act act = enter(by, network, edit.decision(), changes);
            cells.add(network.id(), act.code(), edit.writtenOf(act));
        }
        deed.ifPresent(what -> deeds.ofCalendar(by, network, what, edit.decision(), put.recorded()));
        return put.stored();
    }

    /** Phases that have other dates than the last act that told of them. */
    private Stream<Change> untoldPhases(Network network) {
        return acts.last(network.id(), network.slug()).stream()
                .filter(change -> change.subject() == Change.Subject.PHASE)
                .flatMap(change -> network.phase(Integer.parseInt(change.code())).stream()
                        .filter(phase -> !change.after().equals(Optional.of(phase.period())))
                        .map(phase -> new Change(
                                network.slug(), Change.Subject.PHASE, change.code(), change.after(), phase.period())));
    }

    /** Acts whose cells are recorded already and said something else. */
    private Stream<PutCalendar.Problem> toldOtherwise(Network network, CalendarDraft draft) {
        Map<String, List<Written>> recorded = draft.written().isEmpty() ? Map.of() : cells.of(network.id());
        return draft.written().entrySet().stream()
                .filter(told -> recorded.containsKey(told.getKey()))
                .filter(told -> !Set.copyOf(told.getValue())
                        .equals(Set.copyOf(recorded.getOrDefault(told.getKey(), List.of()))))
                .map(told -> new PutCalendar.Problem.ActDiffers(told.getKey()));
    }

    private void note(Network network, List<Act> told, List<Act> there) {
        Map<UUID, UUID> ids = new HashMap<>();
        for (Act act : told) {
            Optional<Act> same = there.stream().filter(act::isSameAs).findFirst();
            ids.put(act.id(), same.map(Act::id).orElse(act.id()));
            if (same.isEmpty()) {
                acts.add(
                        act.reverting(act.reverts().map(id -> ids.getOrDefault(id, id))),
                        Map.of(network.slug(), network.id()));
            }
        }
    }

    /** Keeps dates that changed as an act of their own. */
    Act enter(Actor by, Network network, Decision decision, List<Change> changes) {
        UUID id = Ids.next();
        Act.Kind kind = acts.exist(network.id()) ? Act.Kind.EDIT : Act.Kind.BASELINE;
        var act = new Act(
                id,
                Act.named(kind, id),
                kind,
                decision.reason(),
                decision.decidedBy(),
                decision.on(),
                Optional.empty(),
                Optional.empty(),
                by.name(),
                writer.now(),
                changes);
        acts.add(act, Map.of(network.slug(), network.id()));
        return act;
    }

    private static List<Entry> entries(List<CalendarStore.ItemRow> rows) {
        return rows.stream()
                .map(row -> new Entry(
                        row.network(), row.item(), row.changes(), row.modified().toInstant()))
                .toList();
    }

    private static SortedMap<Integer, Period> phases(Network network) {
        return network.phases().stream()
                .collect(Collectors.toMap(Phase::number, Phase::period, (one, _) -> one, TreeMap::new));
    }
}
