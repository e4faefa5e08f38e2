package eu.di4c.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Period;
import eu.di4c.site.Words;
import eu.di4c.site.chart.TimeAxis.Stretch;
import eu.di4c.site.chart.TimeAxis.Stretch.Hold;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 15);
    private static final TimelineEntry ACTIVATION = TimelineEntry.stage("Activation", Period.parse("2020-05/2020-12"));
    private static final TimelineEntry PLANNING = TimelineEntry.stage("Planning", Period.parse("2020-12/2021-12"));

    @Test
    void a_month_is_soft_at_both_ends_and_certain_between() {
        assertThat(holds(ACTIVATION)).containsExactly(Hold.SOFT, Hold.SOLID, Hold.SOFT);
    }

    @Test
    void exact_days_have_no_soft_ends() {
        assertThat(holds(TimelineEntry.stage("Exact", Period.parse("2020-05-07/2020-12-10"))))
                .containsExactly(Hold.SOLID);
    }

    @Test
    void neighbours_that_share_a_month_are_both_soft_over_it() {
        var axis = TimeAxis.over(List.of(ACTIVATION, PLANNING)).orElseThrow();
        var end = axis.stretches(ACTIVATION.when()).getLast();
        var begin = axis.stretches(PLANNING.when()).getFirst();
        assertThat(begin).isEqualTo(end);
        assertThat(end.from()).isEqualTo(axis.at(LocalDate.of(2020, 12, 1)));
        assertThat(end.to()).isEqualTo(axis.at(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void an_end_that_nobody_stated_is_open() {
        var entry = TimelineEntry.stage("Pilots", Period.parse("2020-05-07/"));
        var axis = TimeAxis.over(List.of(entry, PLANNING)).orElseThrow();
        assertThat(axis.stretches(entry.when())).extracting(Stretch::hold).containsExactly(Hold.OPEN);
    }

    @Test
    void a_date_that_is_not_known_is_said_and_not_drawn() {
        var unknown = TimelineEntry.moment("Final event", FuzzyDate.UNKNOWN, TimelineEntry.Look.PLANNED, false);
        var row = timeline(ACTIVATION, unknown).rows().getLast();
        assertThat(row.bars()).isEmpty();
        assertThat(row.point()).isEmpty();
        assertThat(row.remark()).contains("date not known");
        assertThat(timeline(unknown).ticks()).isEmpty();
    }

    @Test
    void today_is_marked_only_where_the_picture_reaches() {
        assertThat(timeline(ACTIVATION).today()).isPresent();
        assertThat(timeline(TimelineEntry.stage("Later", Period.parse("2025/2026")))
                        .today())
                .isEmpty();
    }

    @Test
    void months_along_the_axis_are_few_enough_for_a_telephone() {
        Stream.of("2020-05/2020-06", "2020-05/2022-08", "2014/2020", "1990/2060")
                .map(period -> TimelineEntry.stage("x", Period.parse(period)))
                .forEach(entry -> assertThat(timeline(entry).ticks()).hasSizeBetween(1, 7));
    }

    @Test
    void a_moment_has_its_sign_in_the_middle_of_what_is_known() {
        var december = TimelineEntry.moment("Roadmap", FuzzyDate.parse("2020-12"), TimelineEntry.Look.DONE, false);
        assertThat(timeline(december).rows().getFirst().point()).contains("50%");
        assertThat(timeline(december).legend()).extracting(Legend::style).contains("sign-soft", "sign-done");
    }

    private static List<Hold> holds(TimelineEntry entry) {
        var axis = TimeAxis.over(List.of(entry)).orElseThrow();
        return axis.stretches(entry.when()).stream().map(Stretch::hold).toList();
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return Timeline.of(Words.in(Language.EN), "t", "Stages", List.of(entries), TODAY);
    }
}
