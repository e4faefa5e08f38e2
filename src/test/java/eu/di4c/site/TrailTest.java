package eu.di4c.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the way to a page ends. */
class TrailTest {

    private static final Link CITY = Link.of("Tampere", "/cities/tampere");

    @Test
    void what_is_called_as_the_page_is_and_lies_above_it_stays_on_the_way() {
        var trail = Trail.of(visit("/cities/tampere/office", false), "Tampere", List.of(CITY));
        assertThat(trail.steps()).containsExactly(CITY);
        assertThat(trail.here().text()).isEqualTo("Tampere");
    }

    @Test
    void the_page_itself_is_no_step_at_its_own_address_and_where_its_refused_form_was_sent() {
        for (var visit :
                List.of(visit("/cities/tampere", false), visit("/cities", true), visit("/cities/tampere/edit", true))) {
            var trail = Trail.of(visit, "Tampere", List.of(CITY));
            assertThat(trail.steps()).as(visit.path()).isEmpty();
            assertThat(trail.here().text()).isEqualTo("Tampere");
        }
    }

    private static Visit visit(String path, boolean sent) {
        return new Visit(
                Language.EN,
                path,
                "",
                LocalDate.of(2020, 12, 15),
                Reader.anybody(),
                Optional::empty,
                Optional.empty(),
                sent);
    }
}
