package eu.di4c.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.site.Link;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.NextStep.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of all that waits, the most pressing comes first, and no more than a reader takes in. */
class NextStepsTest {

    @Test
    void what_presses_comes_before_what_can_wait() {
        var steps = new ArrayList<>(Stream.of(Matter.values())
                .map(matter -> NextStep.of(matter, matter.name(), "/" + matter.name()))
                .toList());
        Collections.shuffle(steps, new Random(7));
        assertThat(names(NextDesk.first(steps)))
                .containsExactly("TROUBLE", "OWN_REPORT", "LATE", "MISSING_REPORTS", "DRAFT", "DECISION");
    }

    @Test
    void of_the_same_sort_what_is_due_first_comes_first_and_what_has_no_day_last() {
        assertThat(names(NextDesk.first(List.of(
                        late("undated", Optional.empty()),
                        late("May", Optional.of(LocalDate.of(2026, 5, 1))),
                        late("April", Optional.of(LocalDate.of(2026, 4, 1)))))))
                .containsExactly("April", "May", "undated");
    }

    @Test
    void nothing_is_told_twice() {
        var step = late("once", Optional.empty());
        assertThat(NextDesk.first(List.of(step, step))).hasSize(1);
        assertThat(NextDesk.first(List.of())).isEmpty();
    }

    private static NextStep late(String name, Optional<LocalDate> due) {
        return NextStep.of(Matter.LATE, due, name, "/" + name.length());
    }

    private static List<String> names(List<Link> links) {
        return links.stream().map(link -> link.text().text()).toList();
    }
}
