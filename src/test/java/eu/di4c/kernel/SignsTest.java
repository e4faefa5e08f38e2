package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void what_nobody_sees_and_half_a_character_are_refused_and_all_else_is_read() {
        for (String unreadable :
                new String[] {"a\u0000", "\u0007", "\r", "\uFFFE", "x\uFFFF", "\uD83D", "\uDE00\uD83D"}) {
            assertThat(Signs.areReadable(unreadable)).as(unreadable).isFalse();
        }
        for (String readable : new String[] {"", "Botoșani\n\tΤρίκαλα", "\uD83D\uDE00", "a\u00A0b"}) {
            assertThat(Signs.areReadable(readable)).as(readable).isTrue();
        }
    }
}
