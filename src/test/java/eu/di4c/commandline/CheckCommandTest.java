package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import org.junit.jupiter.api.Test;

class CheckCommandTest extends ProgramTest {

    @Test
    void a_program_that_runs_has_its_tables_up_to_date() {
        Answer answer = di4c("check");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("The database answers at jdbc:postgresql://127.0.0.1:")
                .contains("network: up to date")
                .doesNotContain("password");
    }
}
