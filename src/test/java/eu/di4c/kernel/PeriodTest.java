package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05/2020-12",
                "2020-05-07/2022-08",
                "2020-05/",
                "/2020-12",
                "2020-05/..",
                "../2020-12",
                "../..",
                "../",
                "/..",
                "/",
                "2020-05~/2020-12?",
                "2020-05/2020-05",
                "2020-21/2020-24"
            })
    void is_written_as_it_was_read(String edtf) {
        assertThat(Period.parse(edtf).edtf()).isEqualTo(edtf);
    }

    @Test
    void an_end_not_known_may_be_written_either_way() {
        assertThat(Period.parse("2020-05/XXXX")).isEqualTo(Period.parse("2020-05/"));
    }

    @Test
    void an_open_end_is_not_an_unknown_end() {
        assertThat(Period.since(date("2019-09"))).isEqualTo(Period.parse("2019-09/.."));
        assertThat(Period.until(date("2019-09"))).isEqualTo(Period.parse("../2019-09"));
        assertThat(Period.parse("2019-09/..")).isNotEqualTo(Period.parse("2019-09/"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(date("2020"), date("2021"), Period.Open.END))
                .withMessageContaining("open end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06/2020-05", "2021/2020-12-31", "2020-05-08/2020-05-07", "2020-07/2020-05~"})
    void refuses_an_end_certainly_before_its_start(String edtf) {
        String[] ends = edtf.split("/", -1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(edtf))
                .withMessageContaining("start " + ends[0])
                .withMessageContaining("end " + ends[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-20/2020-05", "2020/2020-01-01", "2020-06/2020-05~"})
    void accepts_an_end_that_may_follow_its_start(String edtf) {
        assertThat(Period.parse(edtf).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020",
                "2020-05",
                "a/b",
                "2020/2021/2022",
                "...",
                "../...",
                "2020-05 / 2020-06",
                "2020--2021"
            })
    void refuses_what_is_not_a_period(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("expected")
                .withMessageContaining("found");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05/2020-12,       2020-04-30, NO",
        "2020-05/2020-12,       2020-05-01, POSSIBLY",
        "2020-05/2020-12,       2020-05-31, YES",
        "2020-05/2020-12,       2020-09-15, YES",
        "2020-05/2020-12,       2020-12-01, YES",
        "2020-05/2020-12,       2020-12-02, POSSIBLY",
        "2020-05/2020-12,       2021-01-01, NO",
        "2020-05-07/2020-12-15, 2020-05-07, YES",
        "2020-05-07/2020-12-15, 2020-12-15, YES",
        "2020-05-07/2020-12-15, 2020-12-16, NO",
        "2020-05/,              2020-09-15, POSSIBLY",
        "2020-05/,              2020-04-15, NO",
        "2020-05/..,            2099-01-01, YES",
        "../2020-05,            1999-01-01, YES",
        "/2020-05,              1999-01-01, POSSIBLY",
        "../..,                 1999-01-01, YES",
        "/,                     1999-01-01, POSSIBLY",
        "2020-05~/2020-12,      2020-04-15, POSSIBLY",
        "2020-05~/2020-12,      2020-06-15, POSSIBLY",
        "2020-05~/2020-12~,     2020-11-15, POSSIBLY",
        "2020-05~/2020-12~,     2020-09-15, YES",
    })
    void says_whether_a_day_lies_within_as_far_as_known(String edtf, LocalDate day, Period.Containment answer) {
        assertThat(Period.parse(edtf).contains(day)).isEqualTo(answer);
        assertThat(Period.parse(edtf).touches(day)).isEqualTo(answer != Period.Containment.NO);
    }

    @Test
    void neighbours_that_share_a_month_both_own_it_until_an_exact_day_is_set() {
        var day = LocalDate.of(2020, 12, 15);
        assertThat(Stream.of("2020-05/2020-12", "2020-12/2021-12", "2021-12/2022-06", "2022-06/2022-08")
                        .map(Period::parse)
                        .filter(stage -> stage.touches(day)))
                .map(Period::edtf)
                .containsExactly("2020-05/2020-12", "2020-12/2021-12");
        assertThat(Stream.of("2020-05/2020-12-10", "2020-12-11/2021-12")
                        .map(Period::parse)
                        .filter(stage -> stage.touches(day)))
                .map(Period::edtf)
                .containsExactly("2020-12-11/2021-12");
    }

    @Test
    void two_periods_touch_when_they_may_share_a_day() {
        var stage = Period.parse("2020-05/2020-12");
        assertThat(stage.touches(Period.parse("2020-12/2021-12"))).isTrue();
        assertThat(stage.touches(Period.parse("2021-01/2021-12"))).isFalse();
        assertThat(stage.touches(Period.parse("/2020-04"))).isFalse();
        assertThat(stage.touches(Period.parse("/"))).isTrue();
        assertThat(stage.touches(Period.of(date("2020-08")))).isTrue();
    }

    private static FuzzyDate date(String edtf) {
        return FuzzyDate.parse(edtf);
    }
}
