package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.people.asking.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(OneTimeCode.of(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second)), 8))
                .as("RFC 6238, appendix B")
                .isEqualTo(code);
    }

    @Test
    void a_code_counts_in_its_half_minute_and_in_those_beside_it() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        long here = OneTimeCode.step(now);
        for (long step = here - 1; step <= here + 1; step++) {
            assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, step, 6), now, 0))
                    .hasValue(step);
        }
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, here - 2, 6), now, 0))
                .isEmpty();
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, here + 2, 6), now, 0))
                .isEmpty();
    }

    @Test
    void a_code_counts_no_more_when_it_or_a_later_one_was_used() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        long here = OneTimeCode.step(now);
        String code = OneTimeCode.of(SECRET, here, 6);
        assertThat(OneTimeCode.step(SECRET, code, now, here)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, code, now, here - 1)).hasValue(here);
    }

    @Test
    void a_secret_is_written_as_authenticators_read_it_and_read_again() {
        assertThat(OneTimeCode.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCode.secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).hasValue(SECRET);
        byte[] other = Secret.bits(OneTimeCode.SECRET);
        assertThat(OneTimeCode.secret(OneTimeCode.base32(other))).hasValue(other);
        for (String none :
                new String[] {"", "A", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1", "gezdgnbvgy3tqojqgezdgnbvgy3tqojq"}) {
            assertThat(OneTimeCode.secret(none)).isEmpty();
        }
    }
}
