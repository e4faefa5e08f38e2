package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** There is no such program, so that a test in which it were started would fail. */
    private final Doors closed = new Doors(Void.class);

    @Test
    void help_names_every_command_and_where_things_are() {
        assertThat(type("--help")).isZero();
        assertThat(out.toString())
                .contains("serve", "check")
                .contains("DI4C_DATA", "DI4C_PORT", "DI4C_ADDRESS", "DI4C_DATABASE_URL")
                .doesNotContain("rehearse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus", "nonsense", "serve --bogus", "check extra", "check --port=x"})
    void what_cannot_be_understood_is_answered_by_two_and_starts_nothing(String typed) {
        assertThat(type(typed.split(" "))).isEqualTo(2);
        assertThat(err.toString()).containsAnyOf("Unknown option", "Unmatched argument");
    }

    @Test
    void a_near_miss_is_met_with_a_suggestion() {
        assertThat(type("chekc")).isEqualTo(2);
        assertThat(err.toString()).contains("check");
    }

    private int type(String... typed) {
        return new Terminal(new PrintWriter(out), new PrintWriter(err)).run(closed, typed);
    }
}
