package eu.di4c.calendar;

import eu.di4c.calendar.ShiftAnswer.Applied;
import eu.di4c.calendar.ShiftAnswer.Previewed;
import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.calendar.ShiftAnswer.Refused;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moving calendars: the door for one decision over one network or over all of a programme; see also {@link Reversals}. */
@Component
public class Shifts {

    private final Calendars calendars;
    private final CalendarStore store;
    private final Writing writing;
    private final Networks networks;

    Shifts(Calendars calendars, CalendarStore store, Writing writing, Networks networks) {
        this.calendars = calendars;
        this.store = store;
        this.writing = writing;
        this.networks = networks;
    }

    /** The stages from which on one shift can move all of some networks: each has them, and their start is known. */
    public List<CalendarItem> stages(List<Network> of) {
        Map<String, List<CalendarItem>> byCode = store
                .stages(of.stream().map(Network::id).toList())
                .stream()
                .map(CalendarStore.ItemRow::item)
                .filter(stage -> stage.period().from().isKnown())
                .collect(Collectors.groupingBy(CalendarItem::code, LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .filter(stages -> stages.size() == of.size())
                .map(List::getFirst)
                .toList();
    }

    /** What a shift would do; nothing is stored. */
    public ShiftAnswer preview(List<Network> of, Shift shift) {
        return preview(read(of), shift);
    }

    /** What a shift would do to a calendar that has been read already. */
    public ShiftAnswer preview(Network network, NetworkCalendar calendar, Shift shift) {
        return preview(Map.of(network, calendar), shift);
    }

    private Map<Network, NetworkCalendar> read(List<Network> of) {
        Map<Network, NetworkCalendar> read = new LinkedHashMap<>();
        of.forEach(network -> read.put(network, calendars.of(network)));
        return read;
    }

    private static ShiftAnswer preview(Map<Network, NetworkCalendar> of, Shift shift) {
        List<ShiftPreview> previews = new ArrayList<>();
        for (NetworkCalendar calendar : of.values()) {
            var preview = ShiftRule.preview(calendar, shift);
            if (preview.isEmpty()) {
                return new Refused(new Refusal.NoSuchStage(calendar.network(), named(shift.from())));
            }
            previews.add(preview.get());
        }
        return new Previewed(previews);
    }

    private static String named(Shift.From from) {
        return switch (from) {
            case Shift.From.Stage(var code) -> code;
            case Shift.From.Date(var date) -> date.edtf();
        };
    }

    /** Moves all that the preview says, in all networks or in none, and records it as one act. */
    @Transactional
    public ShiftAnswer apply(Actor by, List<Network> of, Shift shift) {
        return apply(by, of, shift, Optional.empty());
    }

    /**
     * Moves what was seen in a preview, and nothing else.
     *
     * @param seen the {@linkplain Previewed#mark mark} of the preview; without one, whatever a preview would say now
     */
    @Transactional
    public ShiftAnswer apply(Actor by, List<Network> of, Shift shift, Optional<String> seen) {
        CalendarRights.mustShift(by, of);
        Map<Network, NetworkCalendar> fresh = locked(of);
        return switch (preview(fresh, shift)) {
            case Previewed previewed -> {
                List<Change> changes = previewed.changes();
                if (seen.isPresent() && !seen.get().equals(previewed.mark())) {
                    yield new Refused(new Refusal.ChangedSincePreview());
                }
                yield changes.isEmpty()
                        ? new Refused(new Refusal.NothingMoves())
                        : make(by, fresh, act(by, shift, changes), "calendar.shifted");
            }
            case Applied applied -> applied;
            case Refused refused -> refused;
        };
    }

    private Act act(Actor by, Shift shift, List<Change> changes) {
        UUID id = Ids.next();
        return new Act(
                id,
                Act.named(Act.Kind.SHIFT, id),
                Act.Kind.SHIFT,
                Optional.of(shift.reason()),
                Optional.of(shift.decidedBy()),
                shift.decidedOn(),
                Optional.of(shift.step()),
                Optional.empty(),
                by.name(),
                writing.now(),
                changes);
    }

    /** Makes the changes of an act in calendars that are locked, and keeps the act. */
    Applied make(Actor by, Map<Network, NetworkCalendar> of, Act act, String deed) {
        Map<Slug, List<Change>> changes = act.changes().stream().collect(Collectors.groupingBy(Change::network));
        of.forEach((network, calendar) -> {
            List<Change> here = changes.getOrDefault(network.slug(), List.of());
            writing.move(network.id(), calendar, here);
            here.stream()
                    .filter(change -> change.subject() == Change.Subject.PHASE)
                    .forEach(change -> networks.reschedule(
                            by,
                            network.id(),
                            Integer.parseInt(change.code()),
                            change.after().orElseThrow()));
            writing.deeds().ofCalendar(by, network, deed, act.decision(), CalendarDeeds.dates(here));
        });
        writing.acts().add(act, of.keySet().stream().collect(Collectors.toMap(Network::slug, Network::id)));
        return new Applied(act.id(), act.changes());
    }

    /** Networks and their calendars as they are once nobody else changes these. */
    Map<Network, NetworkCalendar> locked(List<Network> of) {
        List<NetworkId> ids = of.stream().map(Network::id).toList();
        store.lock(ids);
        return read(ids.stream().flatMap(id -> networks.network(id).stream()).toList());
    }
}
