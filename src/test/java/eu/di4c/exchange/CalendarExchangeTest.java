package eu.di4c.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.TestDatabase;
import eu.di4c.database.DatabaseAddress;
import eu.di4c.database.Migrations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Acts keep their names on the way from file to file, also those that had none. */
class CalendarExchangeTest {

    @Test
    void acts_of_an_older_database_get_a_name_for_ever() throws SQLException {
        DatabaseAddress address = TestDatabase.fresh();
        for (String module : new String[] {"network", "calendar"}) {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/migration/" + module)
                    .target("1")
                    .load()
                    .migrate();
        }
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into calendar.act (id, code, kind, counts_from, author, recorded) values
                    ('01990000-0000-7000-8000-000000000001', null, 'shift', '2020-01-01', 'ana', now()),
                    ('01990000-0000-7000-8000-000000000002', 'two words', 'edit', '2020-01-01', 'ana', now()),
                    ('01990000-0000-7000-8000-000000000003', 'approved', 'baseline', '2020-01-01', 'ana', now())
                    """);
            new Migrations(address).run();
            var rows = statement.executeQuery("select string_agg(code, ' ' order by id) as codes from calendar.act");
            rows.next();
            assertThat(rows.getString("codes"))
                    .isEqualTo("shift-01990000-0000-7000-8000-000000000001"
                            + " edit-01990000-0000-7000-8000-000000000002 approved");
        }
    }
}
