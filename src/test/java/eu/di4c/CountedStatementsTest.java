package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CountedStatementsTest extends ProgramTest {

    @Autowired
    private JdbcClient database;

    @Test
    void what_the_work_sends_itself_is_told_from_what_is_sent_beside_it() {
        assertThat(CountedStatements.here("as counted", this::ask)).isEqualTo(1);
        assertThat(CountedStatements.here("as counted", () -> beside(this::ask)))
                .isZero();
        assertThat(CountedStatements.during("as counted", () -> beside(this::ask)))
                .isEqualTo(1);
    }

    @Test
    void work_that_fails_leaves_nothing_counted_behind() {
        assertThatThrownBy(() -> CountedStatements.during("as counted", () -> {
                    ask();
                    throw new IllegalStateException("as it should");
                }))
                .hasMessage("as it should");
        assertThat(CountedStatements.during("as counted", this::ask)).isEqualTo(1);
    }

    private void ask() {
        database.sql("select 1 as counted").query(Integer.class).single();
    }

    private static void beside(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
