package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.site.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The tasks of a Microsoft Project file, with the links between them. */
final class ProjectTasks {

    private static final String NO_TIME = "PT0H0M0S";
    private static final int DAYS = 7;

    private final XmlText xml;
    private final FeedSource source;
    private final ItemText text;
    private final Words words;
    private final Map<String, Integer> numbers;

    /** {@code numbers}: the code of an item → its number in the file, from 1. */
    ProjectTasks(XmlText xml, FeedSource source, Words words, Map<String, Integer> numbers) {
        this.xml = xml;
        this.source = source;
        this.words = words;
        this.numbers = numbers;
        text = new ItemText(source, words);
    }

    /** Without any known date a task has none, which Project allows when it is scheduled by hand. */
    void write(CalendarItem item) {
        xml.group("Task", () -> {
            int number = numbers.getOrDefault(item.code(), 0);
            xml.value("UID", number);
            xml.value("ID", number);
            xml.value("Name", words.plain(item.title()));
            xml.flag("Active", !isCancelled(item));
            xml.flag("Manual", true);
            xml.flag("IsNull", false);
            xml.value("WBS", item.code());
            xml.value("OutlineNumber", number);
            xml.value("OutlineLevel", 1);
            KnownSpan.of(item.period()).ifPresent(span -> dates(span, isMilestone(item)));
            List<String> doubts = KnownSpan.doubts(item.period(), words);
            xml.flag("Estimated", !doubts.isEmpty());
            xml.flag("Milestone", isMilestone(item));
            xml.flag("Summary", false);
            List<String> notes = text.lines(item);
            if (!notes.isEmpty()) {
                xml.value("Notes", String.join("\n", notes));
            }
            source.calendar().dependencies().stream()
                    .filter(link -> link.after().equals(item.code()) && numbers.containsKey(link.before()))
                    .forEach(link -> xml.group("PredecessorLink", () -> link(link)));
        });
    }

    private static boolean isCancelled(CalendarItem item) {
        return item.latest().map(fact -> fact.kind() == Fact.Kind.CANCELLED).orElse(false);
    }

    private static boolean isMilestone(CalendarItem item) {
        return switch (item.kind()) {
            case MILESTONE, DELIVERABLE, REPORTING_DEADLINE, LEGAL_TERM -> true;
            case STAGE, MEETING -> false;
        };
    }

    /** A milestone on one day has no length; one known to the month spans the month, like all else. */
    private void dates(KnownSpan span, boolean milestone) {
        boolean point = milestone && span.first().equals(span.last());
        String start = point ? finish(span.first()) : start(span.first());
        String length = point ? NO_TIME : "PT" + 8 * workingDays(span) + "H0M0S";
        xml.value("Start", start);
        xml.value("Finish", finish(span.last()));
        xml.value("Duration", length);
        xml.value("ManualStart", start);
        xml.value("ManualFinish", finish(span.last()));
        xml.value("ManualDuration", length);
        xml.value("DurationFormat", DAYS);
    }

    private static long workingDays(KnownSpan span) {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .filter(day -> isWorking(day.getDayOfWeek()))
                .count();
    }

    static boolean isWorking(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    static String start(LocalDate day) {
        return day + "T08:00:00";
    }

    private static String finish(LocalDate day) {
        return day + "T17:00:00";
    }

    private void link(Dependency link) {
        xml.value("PredecessorUID", numbers.getOrDefault(link.before(), 0));
        xml.value("Type", type(link.kind()));
        xml.flag("CrossProject", false);
        xml.value("LinkLag", link.lag().amount() * tenthsOfMinutes(link.lag().unit()));
        xml.value("LagFormat", format(link.lag().unit()));
    }

    private static int type(LinkKind kind) {
        return switch (kind) {
            case FINISH_FINISH -> 0;
            case FINISH_START -> 1;
            case START_FINISH -> 2;
            case START_START -> 3;
        };
    }

    /** Project counts lags so; its elapsed month has thirty days. */
    private static long tenthsOfMinutes(Lag.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> 4_800;
            case DAYS -> 14_400;
            case WEEKS -> 100_800;
            case MONTHS -> 432_000;
        };
    }

    /** Working days, or elapsed days, weeks and months. */
    private static int format(Lag.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> DAYS;
            case DAYS -> 8;
            case WEEKS -> 10;
            case MONTHS -> 12;
        };
    }
}
