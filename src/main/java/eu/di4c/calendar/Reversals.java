package eu.di4c.calendar;

import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.calendar.ShiftAnswer.Refused;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking acts of calendars back: the door through which a shift or an edit is undone. */
@Component
public class Reversals {

    private final Calendars calendars;
    private final Shifts shifts;
    private final Writing writing;
    private final Networks networks;

    Reversals(Calendars calendars, Shifts shifts, Writing writing, Networks networks) {
        this.calendars = calendars;
        this.shifts = shifts;
        this.writing = writing;
        this.networks = networks;
    }

    /** The networks whose calendars an act changed. */
    public List<Network> networks(UUID act) {
        return writing.acts().networks(act).stream()
                .flatMap(id -> networks.network(id).stream())
                .toList();
    }

    /** Whether somebody may take an act back, if it can be taken back. */
    public boolean may(Actor by, Act act) {
        List<Network> of = networks(act.id());
        return switch (act.kind()) {
            case SHIFT, REVERT -> CalendarRights.mayShift(by, of);
            case BASELINE, EDIT -> of.stream().allMatch(network -> mayEdit(by, network, act));
        };
    }

    /** Whether something can be taken back at all: it moved what was there, and was not taken back before. */
    public boolean isOpen(Act act, List<Act> history) {
        return act.changes().stream().anyMatch(change -> change.reversed().isPresent())
                && history.stream().noneMatch(other -> other.reverts().equals(Optional.of(act.id())));
    }

    /** Takes an act back: every date it changed is exactly as before, unless something has changed it since. */
    @Transactional
    public ShiftAnswer revert(Actor by, UUID act, Decision decision) {
        Optional<Act> old = writing.acts().act(act);
        must(by, old);
        if (old.isEmpty()) {
            return new Refused(new Refusal.NoSuchAct());
        }
        Map<Network, NetworkCalendar> of = shifts.locked(networks(act));
        List<Change> back = changes(act, of.keySet().stream().toList()).stream()
                .map(Change::reversed)
                .flatMap(Optional::stream)
                .toList();
        if (back.isEmpty() || writing.acts().isReverted(act)) {
            return new Refused(new Refusal.NothingToTakeBack());
        }
        List<Change> changedSince = changedSince(of, back);
        return changedSince.isEmpty()
                ? shifts.make(by, of, taking(old.get(), by, decision, back), "calendar.actReverted")
                : new Refused(new Refusal.ChangedSince(changedSince));
    }

    /**
     * Insists on the right to take an act back.
     *
     * @throws eu.di4c.kernel.NotAllowed when this may not be done
     */
    public void must(Actor by, Act act) {
        must(by, Optional.of(act));
    }

    private void must(Actor by, Optional<Act> act) {
        if (act.isEmpty() || !may(by, act.get())) {
            List<Network> of = act.map(Act::id).map(this::networks).orElse(List.of());
            CalendarRights.mustShift(by, of);
            of.forEach(network -> by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network)));
        }
    }

    /** Whether all that an edit changed belongs only to partners for whom somebody answers. */
    private boolean mayEdit(Actor by, Network network, Act act) {
        NetworkCalendar calendar = calendars.of(network);
        return CalendarRights.mayAll(by, network)
                || changes(act.id(), List.of(network)).stream()
                        .allMatch(change -> change.subject() == Change.Subject.ITEM
                                && calendar.item(change.code())
                                        .filter(item -> CalendarRights.may(by, network, item))
                                        .isPresent());
    }

    private List<Change> changes(UUID act, List<Network> of) {
        Map<UUID, Slug> slugs =
                of.stream().collect(Collectors.toMap(network -> network.id().value(), Network::slug));
        return writing.acts().changes(act, slugs);
    }

    private Act taking(Act old, Actor by, Decision decision, List<Change> back) {
        UUID id = Ids.next();
        return new Act(
                id,
                Act.named(Act.Kind.REVERT, id),
                Act.Kind.REVERT,
                decision.reason(),
                decision.decidedBy(),
                decision.on(),
                old.step().map(java.time.Period::negated),
                Optional.of(old.id()),
                by.name(),
                writing.now(),
                back);
    }

    private static List<Change> changedSince(Map<Network, NetworkCalendar> of, List<Change> back) {
        Map<Slug, Periods> now = new HashMap<>();
        of.values().forEach(calendar -> now.put(calendar.network(), Periods.of(calendar)));
        return back.stream()
                .filter(change -> !Optional.ofNullable(now.get(change.network()))
                        .flatMap(periods -> periods.now(change))
                        .equals(change.before()))
                .toList();
    }
}
