package eu.di4c.calendar.reporting;

import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who owes a report on a day, who has handed it in, and by how much anybody is late. */
class ReportingTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 20);

    private final Partner first = partner("first", "2019-09/2022-08", Optional.empty());
    private final Partner second = partner("second", "2019-09/2022-08", Optional.empty());

    @Test
    void those_who_have_not_reported_come_first_and_are_counted() {
        var board = board(due("2021-03-15", Set.of()), List.of(first, second), reported(first, "2021-03-14"));
        assertThat(slugs(board)).containsExactly("second", "first");
        assertThat(board.reported()).isEqualTo(1);
        assertThat(board.missing())
                .singleElement()
                .satisfies(line -> assertThat(line.partner()).isEqualTo(second));
        assertThat(board.daysLate()).isEqualTo(5);
    }

    @Test
    void what_was_taken_back_counts_no_more_and_what_is_said_again_does() {
        var back = said(first, PartnerReport.Kind.TAKEN_BACK, FuzzyDate.UNKNOWN, "2021-03-16T10:00:00Z");
        assertThat(board(due("2021-03-15", Set.of()), List.of(first), reported(first, "2021-03-14"), back)
                        .reported())
                .isZero();
        assertThat(board(
                                due("2021-03-15", Set.of()),
                                List.of(first),
                                reported(first, "2021-03-14"),
                                back,
                                reported(first, "2021-03-17"))
                        .reported())
                .isOne();
    }

    @Test
    void only_owners_owe_a_report_to_what_is_theirs() {
        assertThat(slugs(board(due("2021-03-15", Set.of("second")), List.of(first, second))))
                .containsExactly("second");
    }

    @Test
    void a_partner_owes_only_what_is_due_while_it_takes_part() {
        var left = partner("left", "2019-09/2020-12", Optional.empty());
        var late = partner("late", "2021-06/2022-08", Optional.empty());
        assertThat(slugs(board(due("2021-03-15", Set.of()), List.of(left, late, first))))
                .containsExactly("first");
        assertThat(slugs(board(due("2020-10-15", Set.of()), List.of(left, late, first))))
                .containsExactly("left", "first");
    }

    @Test
    void whoever_took_the_place_of_a_partner_owes_in_its_stead() {
        var old = partner("old", "2019-09/2021-03", Optional.of(new Slug("fresh")));
        var fresh = partner("fresh", "2021-03/2022-08", Optional.empty());
        var all = List.of(old, fresh, first);
        assertThat(slugs(board(due("2021-03-15", Set.of("old")), all))).containsExactly("fresh");
        assertThat(slugs(board(due("2021-02-15", Set.of()), all))).containsExactly("old", "first");
        assertThat(slugs(board(due("2021-04-15", Set.of()), all))).containsExactly("fresh", "first");
    }

    @Test
    void who_has_reported_stays_even_when_it_owes_nothing_any_more() {
        var left = partner("left", "2019-09/2020-12", Optional.empty());
        var board = board(due("2021-03-15", Set.of()), List.of(left, first), reported(left, "2020-12-01"));
        assertThat(slugs(board)).containsExactly("first", "left");
        assertThat(board.reported()).isOne();
    }

    @Test
    void a_report_is_late_by_days_only_when_both_days_are_known() {
        assertThat(lateBy("2021-03-15", "2021-03-18")).hasValue(3);
        assertThat(lateBy("2021-03-15", "2021-03-15")).isEmpty();
        assertThat(lateBy("2021-03-15", "2021-04")).isEmpty();
        assertThat(lateBy("", "2021-03-18")).isEmpty();
    }

    @Test
    void nobody_is_reminded_twice_on_a_day_nor_after_reporting() {
        var item = due("2021-03-15", Set.of());
        var today = said(first, PartnerReport.Kind.REMINDED, FuzzyDate.UNKNOWN, "2021-03-20T06:00:00Z");
        var yesterday = said(first, PartnerReport.Kind.REMINDED, FuzzyDate.UNKNOWN, "2021-03-19T23:59:00Z");
        assertThat(board(item, List.of(first, second), today).toRemind())
                .extracting(line -> line.partner().slug().text())
                .containsExactly("second");
        assertThat(board(item, List.of(first), yesterday).toRemind()).hasSize(1);
        assertThat(board(item, List.of(first), yesterday, reported(first, "2021-03-20"))
                        .toRemind())
                .isEmpty();
    }

    private OptionalLong lateBy(String due, String on) {
        var board = board(due(due, Set.of()), List.of(first), reported(first, on));
        return board.daysLate(board.lines().getFirst());
    }

    private static Reporting board(CalendarItem item, List<Partner> partners, PartnerReport... told) {
        return Reporting.of(item, partners, List.of(told), TODAY, ZoneOffset.UTC);
    }

    private static List<String> slugs(Reporting board) {
        return board.lines().stream().map(line -> line.partner().slug().text()).toList();
    }

    private static CalendarItem due(String day, Set<String> owners) {
        return item("report", Kind.REPORTING_DEADLINE, day + "/" + day, new Hold.Free(), owners);
    }

    private static PartnerReport reported(Partner partner, String on) {
        return said(partner, PartnerReport.Kind.REPORTED, FuzzyDate.parse(on), "2021-03-20T08:00:00Z");
    }

    private static PartnerReport said(Partner partner, PartnerReport.Kind kind, FuzzyDate on, String at) {
        return new PartnerReport(
                "report", partner.id(), kind, on, Optional.empty(), "Fictitious Ana", Instant.parse(at));
    }

    private static Partner partner(String slug, String membership, Optional<Slug> replacedBy) {
        return new Partner(
                new PartnerId(Ids.next()),
                new Slug(slug),
                Partner.Role.PROJECT,
                new City(new Slug(slug), "RO", text("City " + slug), List.of(), Optional.empty()),
                new Organisation(
                        new Slug(slug + "-town-hall"),
                        "RO",
                        text("Town hall " + slug),
                        Organisation.Type.MUNICIPALITY,
                        Optional.empty(),
                        Optional.empty()),
                Period.parse(membership),
                replacedBy,
                List.of());
    }
}
