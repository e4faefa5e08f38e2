package eu.di4c.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void a_letter_is_tried_for_about_two_days_at_growing_distances() {
        var waits = IntStream.range(1, Patience.ATTEMPTS)
                .mapToObj(failures -> Patience.after(failures).orElseThrow())
                .toList();
        assertThat(waits).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(4));
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(44), Duration.ofHours(50));
        assertThat(Patience.after(Patience.ATTEMPTS)).isEmpty();
    }

    @Test
    void a_digest_goes_out_the_next_morning_or_the_morning_of_the_next_monday() {
        assertThat(Frequency.DAILY.due(at("2026-11-25T10:00"))).isEqualTo(at("2026-11-26T07:00"));
        assertThat(Frequency.DAILY.due(at("2026-11-25T06:00"))).isEqualTo(at("2026-11-25T07:00"));
        assertThat(Frequency.WEEKLY.due(at("2026-11-25T10:00"))).isEqualTo(at("2026-11-30T07:00"));
        assertThat(Frequency.WEEKLY.due(at("2026-11-30T07:00"))).isEqualTo(at("2026-12-07T07:00"));
        assertThat(Frequency.AT_ONCE.due(at("2026-11-25T10:00"))).isEqualTo(at("2026-11-25T10:00"));
    }

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.parse(time + "+02:00[Europe/Bucharest]");
    }
}
