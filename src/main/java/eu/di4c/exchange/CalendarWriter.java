package eu.di4c.exchange;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Written;
import eu.di4c.calendar.schedule.Lag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the calendar of a network file; acts refer to each other by their codes. */
final class CalendarWriter {

    private final Map<UUID, String> codes = new HashMap<>();

    private final Map<String, List<Written>> written;

    private CalendarWriter(List<Act> acts, Map<String, List<Written>> written) {
        this.written = written;
        acts.forEach(act -> codes.put(act.id(), act.code()));
    }

    static Out write(NetworkFile.Calendar calendar) {
        return new CalendarWriter(calendar.acts(), calendar.written()).calendar(calendar);
    }

    private Out calendar(NetworkFile.Calendar calendar) {
        return new Out()
                .list("items", calendar.items(), CalendarWriter::item)
                .list("dependencies", calendar.dependencies(), CalendarWriter::dependency)
                .list("acts", calendar.acts(), this::act);
    }

    private static Out item(CalendarItem item) {
        var out = new Out()
                .text("code", item.code())
                .word("kind", item.kind())
                .local("title", item.title())
                .period("period", item.period())
                .local("result", item.result())
                .texts("owners", List.copyOf(item.owners()))
                .number("phase", item.phase());
        item.meeting().ifPresent(meeting -> out.inner("meeting", meeting(meeting.on(item.period()))));
        switch (item.hold()) {
            case Hold.Free _ -> {}
            case Hold.Fixed(var because) -> out.local("fixed", because);
            case Hold.RelativeTo to ->
                out.inner(
                        "relativeTo",
                        new Out()
                                .text("item", to.code())
                                .word("end", to.end())
                                .text("later", to.later().toString()));
        }
        return out.list("facts", item.facts(), CalendarWriter::fact);
    }

    private static Out meeting(Meeting meeting) {
        var out = new Out().word("kind", meeting.kind());
        if (!meeting.planned().equals(Meeting.Gathering.UNKNOWN)) {
            out.inner("planned", gathering(meeting.planned()));
        }
        meeting.actual().ifPresent(actual -> out.inner("actual", gathering(actual)));
        out.local("because", meeting.because());
        meeting.hours()
                .ifPresent(hours -> out.inner(
                        "hours",
                        new Out()
                                .text("from", hours.from().toString())
                                .text("until", hours.until().map(Object::toString))
                                .text("zone", hours.zone().getId())));
        return out;
    }

    private static Out gathering(Meeting.Gathering gathering) {
        return new Out().local("place", gathering.place()).word("mode", gathering.mode());
    }

    private static Out fact(Fact fact) {
        return new Out()
                .word("fact", fact.kind())
                .date("on", fact.on())
                .text("until", fact.until().map(Object::toString))
                .local("remark", fact.remark())
                .text("by", fact.by())
                .text("recorded", fact.recorded().toString());
    }

    private static Out dependency(Dependency dependency) {
        var out = new Out()
                .text("before", dependency.before())
                .text("after", dependency.after())
                .word("link", dependency.kind());
        return dependency.lag().equals(Lag.NONE)
                ? out
                : out.number("lag", dependency.lag().amount())
                        .word("unit", dependency.lag().unit());
    }

    private Out act(Act act) {
        return new Out()
                .text("code", act.code())
                .word("act", act.kind())
                .local("reason", act.reason())
                .local("decidedBy", act.decidedBy())
                .date("decidedOn", act.decidedOn())
                .text("step", act.step().map(Object::toString))
                .text("reverts", act.reverts().map(id -> codes.getOrDefault(id, "")))
                .text("by", act.by())
                .text("recorded", act.recorded().toString())
                .list("changes", act.changes(), CalendarWriter::change)
                .list("written", written.getOrDefault(act.code(), List.of()), CalendarWriter::written);
    }

    private static Out written(Written cell) {
        return new Out()
                .text("item", cell.code())
                .text("heading", cell.heading())
                .text("text", cell.text())
                .text("understood", cell.understood());
    }

    private static Out change(Change change) {
        var out = new Out();
        switch (change.subject()) {
            case ITEM -> out.text("item", change.code());
            case PHASE -> out.number("phase", Integer.parseInt(change.code()));
        }
        return out.text("before", change.before().map(Object::toString))
                .text("after", change.after().map(Object::toString));
    }
}
