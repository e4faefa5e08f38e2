package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a partner stands for its city. */
class PartnerTest {

    private static final FuzzyDate END = FuzzyDate.parse("2027-08");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static boolean stands(String membership, LocalDate day) {
        return partner(membership, Optional.empty()).standsForItsCity(END, day);
    }

    private static boolean standsThoughReplaced(String membership, LocalDate day) {
        return partner(membership, Optional.of(new Slug("successor"))).standsForItsCity(END, day);
    }

    private static Partner partner(String membership, Optional<Slug> replacedBy) {
        var name = LocalText.of("ro", "Fictiv");
        return new Partner(
                new PartnerId(Ids.next()),
                new Slug("old"),
                Partner.Role.PROJECT,
                new City(new Slug("old"), "RO", name, List.of(), Optional.empty()),
                new Organisation(
                        new Slug("town-hall"),
                        "RO",
                        name,
                        Organisation.Type.MUNICIPALITY,
                        Optional.empty(),
                        Optional.empty()),
                Period.parse(membership),
                replacedBy,
                List.of());
    }

    @Test
    void it_stands_from_the_day_on_which_it_joins() {
        assertThat(stands("2026-11-26/2027-08", TODAY)).isFalse();
        assertThat(stands("2026-11-26/2027-08", TODAY.plusDays(1))).isTrue();
        assertThat(stands("2026-11/2027-08", TODAY)).isTrue();
        assertThat(stands("/", TODAY)).as("since nobody knows when").isTrue();
    }

    @Test
    void who_is_to_be_replaced_later_stands_until_then_and_the_successor_from_then_on() {
        var day = LocalDate.of(2027, 3, 1);
        assertThat(standsThoughReplaced("2024/2027-03-01", TODAY)).isTrue();
        assertThat(stands("2027-03-01/2027-08", TODAY)).isFalse();
        assertThat(standsThoughReplaced("2024/2027-03-01", day)).isFalse();
        assertThat(stands("2027-03-01/2027-08", day)).isTrue();
        assertThat(standsThoughReplaced("2024/", TODAY))
                .as("nobody knows since when")
                .isFalse();
    }

    @Test
    void who_left_before_the_end_is_gone_and_who_stayed_to_the_end_answers_on() {
        assertThat(stands("2024/2026-11-24", TODAY)).isFalse();
        assertThat(stands("2024/2027-08", LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(standsThoughReplaced("2024/2027-08", LocalDate.of(2031, 1, 1)))
                .isFalse();
    }
}
