package eu.di4c.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ChildProgram;
import eu.di4c.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded PostgreSQL, killed with DI4C or alone in the middle of its work, gives back every fact it acknowledged. */
class KilledServerTest {

    private static final int ROUNDS = 6;
    private static final long SEED = 20_200_507L;

    private final Path home = Path.of("target/killed-server").toAbsolutePath();

    @BeforeEach
    void begin_with_nothing() throws IOException {
        Folders.delete(home);
    }

    @Test
    void nothing_acknowledged_is_lost_however_it_is_killed() throws SQLException {
        var acknowledged = new ArrayList<Long>();
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            try (var writer = ChildProgram.start(List.of(), home, Writer.class, "" + (1 + round * 1_000_000L))) {
                int most = 20 + random.nextInt(300);
                for (int written = 0; written < most; written++) {
                    acknowledged.add(Long.parseLong(writer.awaitLine(line -> line.matches("\\d+"))));
                }
                kill(round % 3, writer);
                writer.awaitEnd();
                writer.said()
                        .lines()
                        .filter(line -> line.matches("\\d+"))
                        .map(Long::valueOf)
                        .forEach(acknowledged::add);
            }
        }
        assertThat(stored()).containsAll(acknowledged).doesNotHaveDuplicates();
    }

    private void kill(int way, ChildProgram writer) {
        if (way != 1) {
            writer.kill();
        }
        if (way != 0) {
            long server = new Cluster(home.resolve("postgres"))
                    .postmaster()
                    .orElseThrow()
                    .pid();
            ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private List<Long> stored() throws SQLException {
        var server = new DatabaseSettings.Server(null, null, null, 0, TestDatabase.PROGRAM, false, true);
        try (var database = Database.open(new DatabaseSettings(home.toString(), server))) {
            var address = database.address();
            var numbers = new ArrayList<Long>();
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var rows = connection.createStatement().executeQuery("select number from acknowledged")) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        }
    }
}
