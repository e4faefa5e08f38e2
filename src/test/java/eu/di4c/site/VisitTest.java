package eu.di4c.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTest {

    @Test
    void the_same_page_in_another_language_keeps_the_rest_of_its_address() {
        assertThat(visit("/search", "q=a+b&lang=en&page=2").in(Language.RO)).isEqualTo("/search?q=a+b&page=2&lang=ro");
        assertThat(visit("/", "").in(Language.EN)).isEqualTo("/?lang=en");
    }

    @Test
    void a_page_lies_within_the_places_above_it() {
        var visit = visit("/networks/di4c/calendar", "");
        assertThat(visit.within("/networks/di4c")).isTrue();
        assertThat(visit.within("/networks/di4c/calendar")).isTrue();
        assertThat(visit.within("/networks/di4")).isFalse();
    }

    private static Visit visit(String path, String query) {
        return new Visit(
                Language.EN,
                path,
                query,
                LocalDate.of(2020, 12, 15),
                Reader.anybody(),
                Optional::empty,
                Optional.empty(),
                false);
    }
}
