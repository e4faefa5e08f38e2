package eu.di4c.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.calendar.Hours.Misfit;
import eu.di4c.calendar.Hours.OnTheClock;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Seed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final List<String> ZONES = List.of(
            "Europe/Rome",
            "Europe/Bucharest",
            "Atlantic/Azores",
            "Europe/Lisbon",
            "Australia/Lord_Howe",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Pacific/Apia");

    private static final Period SPRING = Period.parse("2027-03-28/2027-03-28");
    private static final Period AUTUMN = Period.parse("2027-10-31/2027-10-31");

    @Test
    void hours_are_meant_by_the_clocks_of_the_place_in_summer_and_in_winter() {
        var hours = hours("10:00", "12:30", "Europe/Rome");
        assertThat(hours.start(Period.parse("2027-07-01/2027-07-01"))).isEqualTo(Instant.parse("2027-07-01T08:00:00Z"));
        assertThat(hours.end(Period.parse("2027-12-01/2027-12-01"))).contains(Instant.parse("2027-12-01T11:30:00Z"));
        assertThat(hours.end(Period.parse("2027-10-30/2027-10-31"))).contains(Instant.parse("2027-10-31T11:30:00Z"));
    }

    @Test
    void a_time_that_the_clocks_skip_does_not_fit() {
        assertThat(hours("02:30", "04:00", "Europe/Rome").misfit(SPRING)).contains(Misfit.SKIPPED);
        assertThat(hours("01:30", "02:30", "Europe/Rome").misfit(SPRING)).contains(Misfit.SKIPPED);
        assertThat(hours("03:30", "04:00", "Europe/Bucharest").misfit(SPRING)).contains(Misfit.SKIPPED);
        assertThat(hours("01:59", "03:00", "Europe/Rome").misfit(SPRING)).isEmpty();
    }

    @Test
    void of_a_time_that_comes_twice_the_first_is_meant_and_the_end_comes_after_the_beginning() {
        var twice = hours("02:30", "02:45", "Europe/Rome");
        assertThat(twice.begins(AUTUMN))
                .isEqualTo(new OnTheClock.Twice(
                        Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z")));
        assertThat(twice.start(AUTUMN)).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(hours("02:30", "02:15", "Europe/Rome").end(AUTUMN)).contains(Instant.parse("2027-10-31T01:15:00Z"));
        assertThat(hours("02:30", "02:15", "Europe/Rome").misfit(AUTUMN)).isEmpty();
    }

    @Test
    void they_need_dates_known_to_the_day_and_an_end_after_the_beginning() {
        var hours = hours("10:00", "09:00", "Europe/Rome");
        for (String vague : List.of("2027-03/2027-03", "2027-03-28/", "2027-03-28~/2027-03-28", "2027-03-28/2027")) {
            assertThat(hours.misfit(Period.parse(vague))).as(vague).contains(Misfit.NOT_TO_THE_DAY);
        }
        assertThat(hours.misfit(SPRING)).contains(Misfit.ENDS_BEFORE);
        assertThat(hours("10:00", "10:00", "Europe/Rome").misfit(SPRING)).contains(Misfit.ENDS_BEFORE);
        assertThat(hours.misfit(Period.parse("2027-03-28/2027-03-29"))).isEmpty();
        for (String strange : List.of("UTC", "+02:00", "Etc/GMT+3")) {
            assertThatThrownBy(() -> hours("10:00", "12:00", strange)).hasMessageContaining("Europe/Rome");
        }
    }

    @Test
    void a_meeting_that_is_moved_keeps_its_hours_and_tells_them_where_the_dates_are_days() {
        var hours = hours("14:00", "12:00", "Europe/Rome");
        var twoDays = item(hours, Period.parse("2027-01-30/2027-01-31"));
        assertThat(twoDays.moved(Period.parse("2027-04-30/2027-05-01")).hours()).contains(hours);
        var oneDay = Period.parse("2027-02-28/2027-02-28");
        assertThat(twoDays.moved(oneDay).hours()).contains(hours);
        assertThat(hours.end(oneDay)).isEmpty();
        var vague = twoDays.moved(Period.parse("2027-02/2027-02"));
        assertThat(vague.hours()).isEmpty();
        assertThat(vague.moved(twoDays.period())).isEqualTo(twoDays);
    }

    @Test
    void whatever_the_clocks_do_a_time_is_shown_once_twice_or_never() {
        Seed.forEach(2000, random -> {
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var local = near(zone, random);
            switch (Hours.onTheClock(local.toLocalDate(), local.toLocalTime(), zone)) {
                case OnTheClock.Once(Instant at) -> {
                    assertThat(at.atZone(zone).toLocalDateTime()).isEqualTo(local);
                    for (int minutes : new int[] {-60, -30, 30, 60}) {
                        assertThat(at.plusSeconds(60L * minutes).atZone(zone).toLocalDateTime())
                                .isNotEqualTo(local);
                    }
                }
                case OnTheClock.Twice(Instant at, Instant again) -> {
                    assertThat(at).isBefore(again);
                    assertThat(at.atZone(zone).toLocalDateTime()).isEqualTo(local);
                    assertThat(again.atZone(zone).toLocalDateTime()).isEqualTo(local);
                }
                case OnTheClock.Never(Instant at) -> {
                    assertThat(at.atZone(zone).toLocalDateTime()).isAfter(local);
                    assertThat(at.minusMillis(1).atZone(zone).toLocalDateTime()).isBefore(local);
                }
            }
        });
    }

    @Test
    void hours_that_fit_end_after_they_begin_as_the_clocks_show_them() {
        Seed.forEach(2000, random -> {
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var one = near(zone, random);
            var other = one.plusMinutes(random.nextInt(3000)).minusMinutes(600);
            LocalDate last = other.isBefore(one) ? one.toLocalDate() : other.toLocalDate();
            var on = Period.parse(one.toLocalDate() + "/" + last);
            var hours = new Hours(one.toLocalTime(), Optional.of(other.toLocalTime()), zone);
            if (hours.misfit(on).isEmpty()) {
                assertThat(hours.end(on).orElseThrow()).isAfter(hours.start(on));
                assertThat(hours.start(on).atZone(zone).toLocalDateTime()).isEqualTo(one);
                assertThat(hours.end(on).orElseThrow().atZone(zone).toLocalTime())
                        .isEqualTo(other.toLocalTime());
            }
        });
    }

    /** A minute within half a day of a change of the clocks, where the place knows any. */
    private static LocalDateTime near(ZoneId zone, RandomGenerator random) {
        var some = LocalDate.of(1990 + random.nextInt(45), 1 + random.nextInt(12), 1)
                .atStartOfDay(zone)
                .toInstant();
        var change = zone.getRules().nextTransition(some);
        var about = change == null ? LocalDateTime.ofInstant(some, zone) : change.getDateTimeBefore();
        return about.plusMinutes(random.nextInt(1440) - 720);
    }

    private static CalendarItem item(Hours hours, Period period) {
        return new CalendarItem(
                "meets",
                CalendarItem.Kind.MEETING,
                LocalText.of("en", "Meets"),
                period,
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.of(new Meeting(
                        Meeting.Kind.CORE,
                        Meeting.Gathering.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(hours))),
                new CalendarItem.Hold.Free(),
                List.of());
    }

    private static Hours hours(String from, String until, String zone) {
        return new Hours(LocalTime.parse(from), Optional.of(LocalTime.parse(until)), ZoneId.of(zone));
    }
}
