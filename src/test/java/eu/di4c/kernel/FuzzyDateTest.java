package eu.di4c.kernel;

import static eu.di4c.kernel.FuzzyDate.Relation.AFTER;
import static eu.di4c.kernel.FuzzyDate.Relation.BEFORE;
import static eu.di4c.kernel.FuzzyDate.Relation.MAY_OVERLAP;
import static eu.di4c.kernel.FuzzyDate.Relation.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.di4c.kernel.FuzzyDate.Shifted;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-07,  DAY,       2020-05-07, 2020-05-07",
        "2020-02,     MONTH,     2020-02-01, 2020-02-29",
        "2020-21,     SEASON,    2020-03-01, 2020-05-31",
        "2020-22,     SEASON,    2020-06-01, 2020-08-31",
        "2020-23,     SEASON,    2020-09-01, 2020-11-30",
        "2020-24,     SEASON,    2020-12-01, 2021-02-28",
        "2020-33,     QUARTER,   2020-01-01, 2020-03-31",
        "2020-36,     QUARTER,   2020-10-01, 2020-12-31",
        "2020-40,     HALF_YEAR, 2020-01-01, 2020-06-30",
        "2020-41,     HALF_YEAR, 2020-07-01, 2020-12-31",
        "2020,        YEAR,      2020-01-01, 2020-12-31",
    })
    void spans_the_days_that_it_may_mean(String edtf, Precision precision, LocalDate first, LocalDate last) {
        FuzzyDate date = FuzzyDate.parse(edtf);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @Test
    void a_date_not_known_has_no_day_and_is_written_as_a_year_without_a_known_digit() {
        assertThat(FuzzyDate.parse("XXXX")).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(FuzzyDate.UNKNOWN.edtf()).isEqualTo("XXXX");
        assertThat(FuzzyDate.UNKNOWN.earliest()).isEmpty();
        assertThat(FuzzyDate.UNKNOWN.latest()).isEmpty();
    }

    @Test
    void carries_whether_it_is_approximate_disputed_or_both() {
        assertThat(date("2020-05~").certainty()).isEqualTo(Certainty.APPROXIMATE);
        assertThat(date("2020-05-07?").certainty()).isEqualTo(Certainty.DISPUTED);
        assertThat(date("2020%").certainty()).isEqualTo(Certainty.APPROXIMATE_AND_DISPUTED);
        assertThat(date("2020-21~").with(Certainty.STATED)).isEqualTo(date("2020-21"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2020-13",
                "2020-00",
                "2020-20",
                "2020-25",
                "2020-37",
                "2020-42",
                "2020-02-30",
                "2021-02-29",
                "2020-21-01",
                "0000",
                "20",
                "20200507",
                "2020-5",
                "2020-05-07T10:00",
                "~2020",
                "2020~?",
                "2020-05/2020-06",
                "..",
                "XXXX~",
                "xxxx",
                "２０２０",
                "2020\n",
                "+2020",
                "-2020",
                "12020",
                "unknown"
            })
    void refuses_what_is_not_a_date_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(text))
                .withMessageContaining("expected")
                .withMessageContaining("found");
    }

    @Test
    void a_refusal_stays_readable_whatever_was_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse("9".repeat(1_000_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void values_that_contradict_themselves_do_not_exist() {
        var inMay = Optional.of(LocalDate.of(2020, 5, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(Precision.MONTH, inMay, Certainty.STATED))
                .withMessageContaining("first day of a MONTH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(Precision.UNKNOWN, inMay, Certainty.STATED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(Precision.DAY, Optional.empty(), Certainty.STATED));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.UNKNOWN.with(Certainty.DISPUTED));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.quarter(2020, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.season(10_000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.day(LocalDate.of(0, 1, 1)));
    }

    @Test
    void sorts_by_first_day_then_the_more_exact_then_the_unknown_last() {
        assertThat(Stream.of(
                                "XXXX",
                                "2020-05",
                                "2020",
                                "2020-05-01",
                                "2020-24",
                                "2020-21",
                                "2020-40",
                                "2020-33",
                                "2019")
                        .map(FuzzyDateTest::date)
                        .sorted())
                .map(FuzzyDate::edtf)
                .containsExactly(
                        "2019", "2020-33", "2020-40", "2020", "2020-21", "2020-05-01", "2020-05", "2020-24", "XXXX");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-07, 2020-05-08, BEFORE",
        "2020-05-07, 2020-05-07, MAY_OVERLAP",
        "2020-05,    2020-05,    MAY_OVERLAP",
        "2020-05,    2020-06,    BEFORE",
        "2020-06,    2020-05,    AFTER",
        "2020-12-31, 2020,       MAY_OVERLAP",
        "2020-24,    2021-02,    MAY_OVERLAP",
        "2020-24,    2021-03,    BEFORE",
        "2020-05~,   2020-06,    MAY_OVERLAP",
        "2020-05~,   2020-07,    BEFORE",
        "2020-05%,   2020-06,    MAY_OVERLAP",
        "2020-05?,   2020-06,    BEFORE",
        "2019,       2020-05~,   BEFORE",
        "XXXX,       2020,       UNDECIDED",
        "XXXX,       XXXX,       UNDECIDED",
    })
    void lies_before_or_after_only_where_that_is_certain(String one, String other, FuzzyDate.Relation relation) {
        assertThat(date(one).relation(date(other))).isEqualTo(relation);
        assertThat(date(other).relation(date(one)))
                .isEqualTo(
                        switch (relation) {
                            case BEFORE -> AFTER;
                            case AFTER -> BEFORE;
                            case MAY_OVERLAP -> MAY_OVERLAP;
                            case UNDECIDED -> UNDECIDED;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-07,  P27M,   2022-08-07",
        "2021-01-31,  P1M,    2021-02-28",
        "2020-01-31,  P1M,    2020-02-29",
        "2020-02-29,  P1Y,    2021-02-28",
        "2020-05-07,  P1M10D, 2020-06-17",
        "2020-05-07?, P2W,    2020-05-21?",
        "2020-05,     P3M,    2020-08",
        "2020-05~,    P1Y,    2021-05~",
        "2020-33,     P3M,    2020-34",
        "2020-36,     P3M,    2021-33",
        "2020-21,     P3M,    2020-22",
        "2020-23,     P3M,    2020-24",
        "2020-24,     P3M,    2021-21",
        "2020-40,     P6M,    2020-41",
        "2020-41,     P1Y,    2021-41",
        "2020,        P12M,   2021",
        "2020,        P2Y,    2022",
        "2020-40,     P0D,    2020-40",
        "XXXX,        P3M,    XXXX",
    })
    void moves_by_the_calendar_as_exactly_known_as_before(String from, String step, String to) {
        assertThat(date(from).plus(Period.parse(step))).isEqualTo(new Shifted.To(date(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, P1D",
        "2020-05, P1M1D",
        "2020-33, P1M",
        "2020-21, P2M",
        "2020-40, P3M",
        "2020-40, P1W",
        "2020,    P3M",
        "2020,    P365D",
    })
    void refuses_a_step_finer_than_it_is_known(String from, String step) {
        assertThat(date(from).plus(Period.parse(step))).isEqualTo(new Shifted.Refused(Shifted.Reason.FINER_THAN_KNOWN));
    }

    @Test
    void refuses_to_leave_the_years_that_can_be_written() {
        var outOfRange = new Shifted.Refused(Shifted.Reason.OUT_OF_RANGE);
        assertThat(date("9999-12-31").plus(Period.ofDays(1))).isEqualTo(outOfRange);
        assertThat(date("0001").minus(Period.ofYears(1))).isEqualTo(outOfRange);
        assertThat(date("2020-05-07").plus(Period.ofDays(Integer.MAX_VALUE))).isEqualTo(outOfRange);
        assertThat(date("2020").plus(Period.ofYears(Integer.MAX_VALUE))).isEqualTo(outOfRange);
        assertThat(date("2020").minus(Period.ofYears(Integer.MIN_VALUE))).isEqualTo(outOfRange);
    }

    @Test
    void moves_back_by_the_calendar() {
        assertThat(date("2022-08").minus(Period.ofMonths(3))).isEqualTo(new Shifted.To(date("2022-05")));
    }

    @Test
    void says_which_part_of_its_year_it_is() {
        assertThat(date("2020-24").number()).isEqualTo(4);
        assertThat(date("2020-24").year()).contains(2020);
        assertThat(date("2020-35").number()).isEqualTo(3);
        assertThat(date("2020-41").number()).isEqualTo(2);
        assertThat(date("2020-11").number()).isEqualTo(11);
        assertThat(FuzzyDate.season(2020, 4)).isEqualTo(date("2020-24"));
        assertThat(FuzzyDate.quarter(2020, 1)).isEqualTo(date("2020-33"));
        assertThat(FuzzyDate.halfYear(2020, 2)).isEqualTo(date("2020-41"));
    }

    private static FuzzyDate date(String edtf) {
        return FuzzyDate.parse(edtf);
    }
}
