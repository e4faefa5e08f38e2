package eu.di4c.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays romania = WorkingDays.of(Set.of("RO"));

    @Test
    void romania_rests_at_the_easter_of_its_church() {
        assertThat(romania.isWorking(LocalDate.of(2021, 4, 5))).isTrue();
        assertThat(List.of(
                        LocalDate.of(2021, 4, 30), // Good Friday
                        LocalDate.of(2021, 5, 3), // Easter Monday
                        LocalDate.of(2021, 6, 21))) // Whit Monday
                .noneMatch(romania::isWorking);
    }

    @Test
    void italy_rests_at_the_other_easter() {
        WorkingDays italy = WorkingDays.of(Set.of("IT"));
        assertThat(italy.isWorking(LocalDate.of(2021, 4, 5))).isFalse();
        assertThat(italy.isWorking(LocalDate.of(2021, 5, 3))).isTrue();
    }

    @Test
    void an_item_of_several_partners_avoids_the_holidays_of_all() {
        WorkingDays both = WorkingDays.of(Set.of("RO", "IT"));
        assertThat(both.isWorking(LocalDate.of(2021, 4, 5))).isFalse();
        assertThat(both.isWorking(LocalDate.of(2021, 5, 3))).isFalse();
        assertThat(both.onOrAfter(LocalDate.of(2021, 4, 3))).isEqualTo("2021-04-06");
    }

    @Test
    void each_partner_country_rests_on_its_own_day() {
        assertThat(WorkingDays.of(Set.of("FI")).isWorking(LocalDate.of(2021, 12, 6)))
                .isFalse();
        assertThat(WorkingDays.of(Set.of("FR")).isWorking(LocalDate.of(2021, 7, 14)))
                .isFalse();
        assertThat(WorkingDays.of(Set.of("GR")).isWorking(LocalDate.of(2021, 3, 25)))
                .isFalse();
        assertThat(WorkingDays.of(Set.of("GR")).isWorking(LocalDate.of(2021, 5, 3)))
                .isFalse();
        assertThat(WorkingDays.of(Set.of("PT")).isWorking(LocalDate.of(2021, 6, 10)))
                .isFalse();
        assertThat(WorkingDays.of(Set.of("LV")).isWorking(LocalDate.of(2021, 6, 24)))
                .isFalse();
        assertThat(WorkingDays.of(Set.of("ES")).isWorking(LocalDate.of(2021, 10, 12)))
                .isFalse();
    }

    @Test
    void counts_forward_and_back_over_weekends_and_feasts() {
        assertThat(romania.plus(LocalDate.of(2021, 4, 29), 1)).isEqualTo("2021-05-04");
        assertThat(romania.plus(LocalDate.of(2021, 5, 4), -1)).isEqualTo("2021-04-29");
        assertThat(romania.plus(LocalDate.of(2021, 5, 4), 0)).isEqualTo("2021-05-04");
        assertThat(romania.count(LocalDate.of(2021, 4, 26), LocalDate.of(2021, 5, 7)))
                .isEqualTo(8);
    }

    @Test
    void of_no_country_every_day_counts() {
        assertThat(WorkingDays.of(Set.of()).isWorking(LocalDate.of(2022, 12, 25)))
                .isTrue();
        assertThat(WorkingDays.EVERY_DAY.count(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 3, 1)))
                .isEqualTo(30);
    }

    @Test
    void a_holiday_has_a_name_in_the_language_of_the_reader() {
        assertThat(Holidays.of("RO").on(LocalDate.of(2021, 5, 3), Locale.ENGLISH))
                .contains("Easter Monday");
        assertThat(Holidays.of("RO").on(LocalDate.of(2021, 5, 4), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_country_without_known_holidays_is_refused_by_name() {
        assertThatThrownBy(() -> WorkingDays.of(Set.of("EL"))).hasMessageContaining("'EL'");
    }
}
