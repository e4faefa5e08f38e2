package eu.di4c.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables of every module, laid out in the order in which the modules build on each other.
 *
 * <p>A module has one schema of its own name and its steps in {@code db/migration/<module>}. One program at a time takes
 * steps: the others wait at a lock of the database.
 */
public final class Migrations {

    private static final List<String> MODULES = List.of(
            "search",
            "translation",
            "mailing",
            "people",
            "document",
            "network",
            "calendar",
            "budget",
            "notice",
            "subscription",
            "exchange",
            "notification",
            "journal");
    private static final long LOCK = 0xD14CL;

    private final DatabaseAddress address;

    public Migrations(DatabaseAddress address) {
        this.address = address;
    }

    /**
     * How far one module is.
     *
     * @param version the last step taken, empty when none was
     * @param waiting steps not yet taken
     * @param unknown steps taken by another version of DI4C, or changed since
     */
    public record Progress(String module, String version, int waiting, int unknown) {
        public boolean current() {
            return waiting == 0 && unknown == 0;
        }
    }

    /** Takes every step that is waiting. */
    public void run() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            modules().forEach(module -> flyway(module).migrate());
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** How far each module is; looks only, changes nothing. */
    public List<Progress> progress() {
        try (Connection _ = connect()) {
            return modules().stream().map(this::progress).toList();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private Progress progress(String module) {
        Flyway flyway = flyway(module);
        MigrationInfoService steps = flyway.info();
        int unknown = (int) flyway.validateWithResult().invalidMigrations.stream()
                .filter(step ->
                        !step.errorDetails.errorCode.toString().equals("RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED"))
                .count();
        String version =
                steps.current() == null ? "" : String.valueOf(steps.current().getVersion());
        return new Progress(module, version, steps.pending().length, unknown);
    }

    private Flyway flyway(String module) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .load();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private DatabaseUnavailable unreachable(SQLException e) {
        return new DatabaseUnavailable("The database at %s cannot be used: %s".formatted(address, e.getMessage()), e);
    }

    private static List<String> modules() {
        return MODULES.stream().filter(Migrations::hasSteps).toList();
    }

    private static boolean hasSteps(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + module + "/V*.sql")
                            .length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
