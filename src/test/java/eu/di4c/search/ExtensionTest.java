package eu.di4c.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.TestDatabase;
import eu.di4c.database.DatabaseAddress;
import eu.di4c.database.Migrations;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The extension that mends typing errors, on a server of which DI4C is not the administrator. */
class ExtensionTest {

    @Test
    void whoever_may_create_schemas_may_create_it() throws SQLException {
        var address = TestDatabase.fresh();
        tell(address, "create role ordinary login password 'ordinary'");
        tell(address, "grant create on database \"" + name(address) + "\" to ordinary");
        var migrations = new Migrations(new DatabaseAddress(address.url(), "ordinary", "ordinary"));
        migrations.run();
        assertThat(migrations.progress()).allMatch(Migrations.Progress::current);
    }

    @Test
    void one_in_another_schema_stops_the_start_with_a_sentence_that_helps() throws SQLException {
        var address = TestDatabase.fresh();
        tell(address, "create schema elsewhere");
        tell(address, "create extension pg_trgm with schema elsewhere");
        assertThatThrownBy(() -> new Migrations(address).run())
                .hasStackTraceContaining("needs the extension pg_trgm in the schema public")
                .hasStackTraceContaining("alter extension pg_trgm set schema public");
    }

    private static String name(DatabaseAddress address) {
        return address.url().replaceAll(".*/([^/?]+)\\?.*", "$1");
    }

    private static void tell(DatabaseAddress address, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
