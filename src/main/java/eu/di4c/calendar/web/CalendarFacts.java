package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The calendar of a network as the API tells it: its items, and what waits for what. */
record CalendarFacts(Slug network, List<ItemFacts> items, List<DependencyFacts> dependencies) {

    /**
     * One item.
     *
     * @param due last day on which it may be done, a granted delay counted in
     * @param fixed why nothing moves it; empty when it may move
     * @param owners codes of partners; none when it belongs to the network as a whole
     */
    record ItemFacts(
            String code,
            CalendarItem.Kind kind,
            LocalText title,
            Period period,
            Optional<String> due,
            Optional<LocalText> result,
            SortedSet<String> owners,
            Optional<Integer> phase,
            Optional<MeetingFacts> meeting,
            Optional<LocalText> fixed,
            Optional<RelativeFacts> relativeTo,
            List<FactFacts> facts) {

        static ItemFacts of(CalendarItem item) {
            return new ItemFacts(
                    item.code(),
                    item.kind(),
                    item.title(),
                    item.period(),
                    item.due().map(Object::toString),
                    item.result(),
                    item.owners(),
                    item.phase(),
                    item.meeting().map(meets -> MeetingFacts.of(meets.on(item.period()))),
                    item.hold() instanceof Hold.Fixed(var because) ? Optional.of(because) : Optional.empty(),
                    item.hold() instanceof Hold.RelativeTo(var code, var end, var later)
                            ? Optional.of(new RelativeFacts(code, end, later.toString()))
                            : Optional.empty(),
                    item.facts().stream().map(FactFacts::of).toList());
        }
    }

    /** How it was planned to meet, and how it came. */
    record MeetingFacts(
            Meeting.Kind kind,
            GatheringFacts planned,
            Optional<GatheringFacts> actual,
            Optional<LocalText> because,
            Optional<HoursFacts> hours) {

        static MeetingFacts of(Meeting meeting) {
            return new MeetingFacts(
                    meeting.kind(),
                    GatheringFacts.of(meeting.planned()),
                    meeting.actual().map(GatheringFacts::of),
                    meeting.because(),
                    meeting.hours().map(HoursFacts::of));
        }
    }

    /** From when to when by the clocks of a place (IANA): {@code 10:00}, {@code 12:30}, {@code Europe/Rome}. */
    record HoursFacts(String from, Optional<String> until, String zone) {

        static HoursFacts of(Hours hours) {
            return new HoursFacts(
                    hours.from().toString(),
                    hours.until().map(Object::toString),
                    hours.zone().getId());
        }
    }

    /** A place and a way of taking part. */
    record GatheringFacts(Optional<LocalText> place, Optional<Meeting.Mode> mode) {

        static GatheringFacts of(Meeting.Gathering gathering) {
            return new GatheringFacts(gathering.place(), gathering.mode());
        }
    }

    /** The item from which a date is counted, and how much later it lies (ISO 8601). */
    record RelativeFacts(String item, Hold.End end, String later) {}

    /** What became of an item, who said so and when. */
    record FactFacts(
            Fact.Kind fact,
            FuzzyDate on,
            Optional<FuzzyDate> until,
            Optional<LocalText> remark,
            String by,
            Instant recorded) {

        static FactFacts of(Fact fact) {
            return new FactFacts(fact.kind(), fact.on(), fact.until(), fact.remark(), fact.by(), fact.recorded());
        }
    }

    /** One item waits for another. */
    record DependencyFacts(String before, String after, LinkKind link, int lag, Lag.Unit unit) {

        static DependencyFacts of(Dependency link) {
            return new DependencyFacts(
                    link.before(),
                    link.after(),
                    link.kind(),
                    link.lag().amount(),
                    link.lag().unit());
        }
    }

    static CalendarFacts of(NetworkCalendar calendar) {
        return new CalendarFacts(
                calendar.network(),
                calendar.items().stream().map(ItemFacts::of).toList(),
                calendar.dependencies().stream().map(DependencyFacts::of).toList());
    }
}
