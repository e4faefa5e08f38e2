package eu.di4c.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.RandomCalendar;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Seed;
import eu.di4c.site.Words;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.mspdi.MSPDIReader;

class ProjectFileTest {

    private final Words english = Words.in(Language.EN);
    private final FictitiousCalendar calendar = FictitiousCalendar.filled();

    @Test
    void names_and_dates_come_back() {
        var project = read();
        assertThat(project.getTasks())
                .extracting(Task::getName)
                .containsExactly("Title, start", "Title, gate", "Title, visit", "Title, report");
        assertThat(task(project, "start").getStart()).isEqualTo(LocalDateTime.of(2020, 5, 1, 8, 0));
        assertThat(task(project, "start").getFinish()).isEqualTo(LocalDateTime.of(2020, 9, 30, 17, 0));
        assertThat(task(project, "visit").getDuration().getDuration()).isEqualTo(3);
        assertThat(task(project, "report").getStart()).isNull();
    }

    @Test
    void milestones_are_flagged_and_a_single_day_has_no_length() {
        var gate = task(read(), "gate");
        assertThat(gate.getMilestone()).isTrue();
        assertThat(gate.getDuration().getDuration()).isZero();
        assertThat(gate.getFinish().toLocalDate()).isEqualTo(LocalDate.of(2020, 10, 1));
        assertThat(task(read(), "start").getMilestone()).isFalse();
    }

    @Test
    void what_is_not_known_to_the_day_is_an_estimate_with_a_note() {
        var project = read();
        assertThat(task(project, "start").getEstimated()).isTrue();
        assertThat(task(project, "start").getNotes()).contains("Known to the month");
        assertThat(task(project, "gate").getEstimated()).isFalse();
    }

    @Test
    void links_come_back_with_their_kind_and_wait() {
        var project = read();
        assertThat(links(project, "gate")).containsExactly("start FS 0.0ed");
        assertThat(links(project, "visit")).containsExactly("gate SS 3.0ew");
        assertThat(links(project, "report")).containsExactlyInAnyOrder("gate FF -2.0emo", "visit SF 5.0d");
    }

    @Test
    void partners_are_resources() {
        var project = read();
        assertThat(project.getResources())
                .extracting(resource -> resource.getName())
                .contains("Alba Fictivă", "Lunga");
        assertThat(task(project, "report").getResourceAssignments())
                .extracting(assignment -> assignment.getResource().getName())
                .containsExactly("Alba Fictivă", "Lunga");
    }

    @Test
    void a_cancelled_item_is_an_inactive_task() {
        var gate = calendar.add("gate", Kind.MILESTONE, "2020-10-01/2020-10-01", Set.of());
        calendar.add(gate.with(List.of(FictitiousCalendar.fact(Fact.Kind.CANCELLED, "2020-10-03T00:00:00Z"))));
        assertThat(task(read(), "gate").getActive()).isFalse();
    }

    @Test
    void signs_that_xml_cannot_carry_are_left_out() {
        var title = LocalText.of("en", "a\u0000b\uFFFF<&>\"ș" + (char) 0xD800);
        calendar.add(FictitiousCalendar.item("odd", Kind.STAGE, title, "2020/2020"));
        assertThat(task(read(), "odd").getName()).isEqualTo("ab<&>\"ș");
    }

    @Test
    void whatever_the_calendar_the_same_bytes_can_be_read() {
        Seed.forEach(20, random -> {
            var any = RandomCalendar.of(random.nextLong(), 40);
            var source = new FeedSource(any, Map.of(), Map.of(), new FeedSource.Part.Whole());
            byte[] file = eu.di4c.calendar.feed.ProjectFile.of("x", source, english);
            assertThat(file).isEqualTo(eu.di4c.calendar.feed.ProjectFile.of("x", source, english));
            assertThat(read(file).getTasks()).hasSize(40);
        });
    }

    private static List<String> links(ProjectFile project, String code) {
        return task(project, code).getPredecessors().stream()
                .map(ProjectFileTest::shown)
                .toList();
    }

    private static String shown(Relation link) {
        return link.getPredecessorTask().getWBS() + " " + link.getType() + " " + link.getLag();
    }

    private static Task task(ProjectFile project, String code) {
        return project.getTasks().stream()
                .filter(task -> code.equals(task.getWBS()))
                .findFirst()
                .orElseThrow();
    }

    private ProjectFile read() {
        return read(eu.di4c.calendar.feed.ProjectFile.of("Made up", calendar.source(), english));
    }

    private static ProjectFile read(byte[] file) {
        try {
            return new MSPDIReader().read(new ByteArrayInputStream(file));
        } catch (MPXJException broken) {
            throw new AssertionError(broken);
        }
    }
}
