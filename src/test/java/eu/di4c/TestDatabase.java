package eu.di4c;

import eu.di4c.database.Database;
import eu.di4c.database.DatabaseAddress;
import eu.di4c.database.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL of a test run, started when first asked for, and as many empty databases in it as tests want. */
public final class TestDatabase {

    /** Where the server program is unpacked once for all runs. */
    public static final String PROGRAM = "target/postgres";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final DatabaseAddress SERVER = start();

    private TestDatabase() {}

    /** A new, empty database of its own. */
    public static DatabaseAddress fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseAddress(SERVER.url().replace("/di4c?", "/" + name + "?"), SERVER.user(), SERVER.password());
    }

    private static DatabaseAddress start() {
        Path home = Path.of("target/test-data/" + ProcessHandle.current().pid());
        Database database = Database.open(new DatabaseSettings(
                home.toString(), new DatabaseSettings.Server(null, null, null, 0, PROGRAM, false, true)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            try {
                FileSystemUtils.deleteRecursively(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return database.address();
    }
}
