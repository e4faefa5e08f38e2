package eu.di4c.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import eu.di4c.ProgramTest;
import eu.di4c.kernel.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is past its term goes by itself. */
class NightsTest extends ProgramTest {

    @Autowired
    private RecurringTask<Void> clearingPersonalData;

    @Autowired
    private ObjectProvider<DataProtection> protection;

    @Autowired
    private JdbcClient database;

    @Test
    void the_night_erases_an_account_that_nobody_used_for_three_years() {
        var old = account(3);
        var young = account(1);
        pass(clearingPersonalData);
        assertThat(hasLeft(old)).isTrue();
        assertThat(hasLeft(young)).isFalse();
    }

    @Test
    void an_operator_who_does_it_herself_is_not_forestalled() {
        var old = account(3);
        pass(new Nights().clearingPersonalData(new RetentionSettings(false), protection));
        assertThat(hasLeft(old)).isFalse();
    }

    private static void pass(RecurringTask<Void> night) {
        night.execute(new TaskInstance<>(Nights.CLEARING, "one night"), null);
    }

    private UUID account(int years) {
        var id = Ids.next();
        database.sql("""
                        insert into people.person (id, name, address, address_key, language, sample, since)
                        values (:id, 'Somebody of old', :address, :address, 'en', false, now() - make_interval(years => :years))
                        """)
                .param("id", id)
                .param("address", id + "@test.example.org")
                .param("years", years)
                .update();
        return id;
    }

    private boolean hasLeft(UUID person) {
        return database.sql("select left_at is not null from people.person where id = :id")
                .param("id", person)
                .query(Boolean.class)
                .single();
    }
}
