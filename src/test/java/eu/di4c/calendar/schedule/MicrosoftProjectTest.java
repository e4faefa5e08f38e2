package eu.di4c.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.schedule.Outcome.Scheduled;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.MicrosoftScheduler;

/** The pass against MPXJ's rebuilding of Microsoft Project's scheduler, on random networks: the same four dates for every item. */
class MicrosoftProjectTest {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(16, 0);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ten_thousand_random_items_have_the_same_four_dates_in_both(long seed) throws Exception {
        assertSameDates(new RandomNetwork(seed, 10_000), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7, 8})
    void so_they_have_with_two_hundred_fixed_items_among_them(long seed) throws Exception {
        RandomNetwork network = new RandomNetwork(seed, 10_000);
        network.fixSome(schedule(network));
        assertSameDates(network, seed);
    }

    private static Schedule schedule(RandomNetwork network) {
        return ((Scheduled) Schedule.of(network.tasks(), RandomNetwork.START)).schedule();
    }

    private static void assertSameDates(RandomNetwork network, long seed) throws Exception {
        Schedule ours = schedule(network);
        List<Task> theirs = microsoft(network);
        List<String> different = new ArrayList<>();
        for (int item = 0; item < theirs.size() && different.size() < 5; item++) {
            Task task = theirs.get(item);
            String our = "%s %s %s %s"
                    .formatted(
                            ours.earlyStart(item), ours.earlyFinish(item), ours.lateStart(item), ours.lateFinish(item));
            String their = "%s %s %s %s"
                    .formatted(
                            task.getEarlyStart().toLocalDate(),
                            task.getEarlyFinish().toLocalDate(),
                            late(task, task.getLateStart()).toLocalDate(),
                            late(task, task.getLateFinish()).toLocalDate());
            if (!our.equals(their)) {
                different.add("%d %s: ours %s, MPXJ %s".formatted(item, network.items.get(item), our, their));
            }
        }
        assertThat(different).as("seed %d", seed).isEmpty();
    }

    /**
     * MPXJ lets a milestone that cannot slip and stands in a morning be late the evening before, because no work lies
     * between the two. That is the same moment of work, and we name it by its own day.
     */
    private static LocalDateTime late(Task task, LocalDateTime late) {
        boolean sameMoment = task.getDuration().getDuration() == 0
                && late.isBefore(task.getEarlyFinish())
                && task.getEffectiveCalendar()
                                .getWork(late, task.getEarlyFinish(), TimeUnit.HOURS)
                                .getDuration()
                        == 0;
        return sameMoment ? task.getEarlyFinish() : late;
    }

    private static List<Task> microsoft(RandomNetwork network) throws Exception {
        ProjectFile file = new ProjectFile();
        file.getProjectProperties().setMinutesPerDay(480);
        Map<Integer, ProjectCalendar> calendars = new HashMap<>();
        List<Task> tasks = new ArrayList<>();
        for (RandomNetwork.Item item : network.items) {
            ProjectCalendar calendar =
                    calendars.computeIfAbsent(item.owners(), o -> calendar(file, RandomNetwork.OWNERS.get(o)));
            tasks.add(task(file, item, calendar));
        }
        file.setDefaultCalendar(calendars.values().iterator().next());
        for (RandomNetwork.Link link : network.links) {
            tasks.get(link.after())
                    .addPredecessor(new Relation.Builder()
                            .predecessorTask(tasks.get(link.before()))
                            .type(kind(link.kind()))
                            .lag(lag(link.lag())));
        }
        onADeepStack(() -> new MicrosoftScheduler().schedule(file, RandomNetwork.START.atTime(MORNING)));
        return tasks;
    }

    private static Task task(ProjectFile file, RandomNetwork.Item item, ProjectCalendar calendar) {
        Task task = file.addTask();
        Duration zero = Duration.getInstance(0, TimeUnit.DAYS);
        task.setDuration(Duration.getInstance(item.days(), TimeUnit.DAYS));
        task.setRemainingDuration(task.getDuration());
        task.setActualDuration(zero);
        task.setMilestone(item.days() == 0);
        task.setCalendar(calendar);
        task.setConstraintType(
                switch (item.hold()) {
                    case NONE -> ConstraintType.AS_SOON_AS_POSSIBLE;
                    case NOT_BEFORE -> ConstraintType.START_NO_EARLIER_THAN;
                    case STARTS_ON -> ConstraintType.MUST_START_ON;
                });
        task.setConstraintDate(item.day().atTime(MORNING));
        return task;
    }

    private static ProjectCalendar calendar(ProjectFile file, Set<String> countries) {
        WorkingDays days = WorkingDays.of(countries);
        ProjectCalendar calendar = file.addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean working = countries.isEmpty() || day.getValue() <= 5;
            calendar.setWorkingDay(day, working);
            calendar.addCalendarHours(day);
            if (working) {
                calendar.getCalendarHours(day).add(new LocalTimeRange(MORNING, EVENING));
            }
        }
        for (LocalDate day = Moment.FIRST; day.isBefore(Moment.LAST); day = day.plusDays(1)) {
            if (!days.isWorking(day) && day.getDayOfWeek().getValue() <= 5) {
                calendar.addCalendarException(day);
            }
        }
        return calendar;
    }

    private static RelationType kind(LinkKind kind) {
        return switch (kind) {
            case FINISH_START -> RelationType.FINISH_START;
            case START_START -> RelationType.START_START;
            case FINISH_FINISH -> RelationType.FINISH_FINISH;
            case START_FINISH -> RelationType.START_FINISH;
        };
    }

    private static Duration lag(Lag lag) {
        return switch (lag.unit()) {
            case DAYS -> Duration.getInstance(lag.amount(), TimeUnit.ELAPSED_DAYS);
            case WORKING_DAYS -> Duration.getInstance(lag.amount(), TimeUnit.DAYS);
            case WEEKS -> Duration.getInstance(lag.amount(), TimeUnit.ELAPSED_WEEKS);
            case MONTHS -> throw new IllegalArgumentException("Microsoft Project knows no calendar months");
        };
    }

    /** MPXJ sorts by recursion, as deep as the longest chain. */
    private static void onADeepStack(ThrowingRunnable work) throws Exception {
        List<Exception> failures = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        work.run();
                    } catch (Exception failure) {
                        failures.add(failure);
                    }
                },
                "mpxj",
                1L << 29);
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }
}
