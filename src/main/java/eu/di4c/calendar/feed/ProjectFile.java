package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.site.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar of a network as Microsoft Project XML (MSPDI): a task for each item, a resource for each partner.
 *
 * <p>Tasks are scheduled by hand, so that Project moves nothing on opening; elements stand in the order of the schema of
 * Project 2010, which Project insists on.
 */
public final class ProjectFile {

    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final int STANDARD = 1;
    private static final int WORK = 1;

    private final FeedSource source;
    private final List<CalendarItem> items;
    private final List<String> partners;
    private final XmlText xml = new XmlText("Project", NAMESPACE);

    private ProjectFile(FeedSource source) {
        this.source = source;
        items = source.items();
        partners = items.stream()
                .flatMap(item -> item.owners().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The file's bytes; the same calendar gives the same.
     *
     * @param title what the project is called, for example the acronym of the network
     */
    public static byte[] of(String title, FeedSource source, Words words) {
        return new ProjectFile(source).write(title, words);
    }

    private byte[] write(String title, Words words) {
        head(title);
        xml.group("Calendars", this::standardWeek);
        Map<String, Integer> numbers = new HashMap<>();
        items.forEach(item -> numbers.put(item.code(), numbers.size() + 1));
        var tasks = new ProjectTasks(xml, source, words, numbers);
        xml.group("Tasks", () -> items.forEach(tasks::write));
        xml.group("Resources", this::resources);
        xml.group("Assignments", () -> assignments(numbers));
        return xml.end();
    }

    private void head(String title) {
        xml.value("SaveVersion", 14);
        xml.value("Name", title);
        xml.value("Title", title);
        xml.flag("ScheduleFromStart", true);
        items.stream()
                .flatMap(item -> KnownSpan.of(item.period()).stream())
                .map(KnownSpan::first)
                .min(LocalDate::compareTo)
                .ifPresent(first -> xml.value("StartDate", ProjectTasks.start(first)));
        xml.value("CalendarUID", STANDARD);
        xml.value("DefaultStartTime", "08:00:00");
        xml.value("DefaultFinishTime", "17:00:00");
        xml.value("MinutesPerDay", 480);
        xml.value("MinutesPerWeek", 2400);
        xml.value("DaysPerMonth", 20);
    }

    private void standardWeek() {
        xml.group("Calendar", () -> {
            xml.value("UID", STANDARD);
            xml.value("Name", "Standard");
            xml.flag("IsBaseCalendar", true);
            xml.value("BaseCalendarUID", -1);
            xml.group("WeekDays", () -> {
                for (DayOfWeek day : DayOfWeek.values()) {
                    xml.group("WeekDay", () -> weekDay(day));
                }
            });
        });
    }

    private void weekDay(DayOfWeek day) {
        boolean working = ProjectTasks.isWorking(day);
        xml.value("DayType", day.getValue() % 7 + 1);
        xml.flag("DayWorking", working);
        if (working) {
            xml.group("WorkingTimes", () -> {
                hours("08:00:00", "12:00:00");
                hours("13:00:00", "17:00:00");
            });
        }
    }

    private void hours(String from, String to) {
        xml.group("WorkingTime", () -> {
            xml.value("FromTime", from);
            xml.value("ToTime", to);
        });
    }

    private void resources() {
        for (String partner : partners) {
            xml.group("Resource", () -> {
                xml.value("UID", number(partner));
                xml.value("ID", number(partner));
                xml.value("Name", source.name(partner));
                xml.value("Type", WORK);
            });
        }
    }

    private int number(String partner) {
        return partners.indexOf(partner) + 1;
    }

    private void assignments(Map<String, Integer> numbers) {
        int[] last = {0};
        for (CalendarItem item : items) {
            for (String partner : item.owners()) {
                xml.group("Assignment", () -> {
                    xml.value("UID", ++last[0]);
                    xml.value("TaskUID", numbers.getOrDefault(item.code(), 0));
                    xml.value("ResourceUID", number(partner));
                    xml.value("Units", 1);
                });
            }
        }
    }
}
