package eu.di4c;

import eu.di4c.database.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A DI4C started by {@code bin/run} as an operator would, on a folder of its own. */
final class RunningDi4c implements AutoCloseable {

    private static final int PORT = 18_080;

    private final Path data;
    private final Map<String, String> database;
    private final Process process;

    private RunningDi4c(Path data, Map<String, String> database) throws IOException {
        this.data = data;
        this.database = database;
        this.process = command("bin/run");
    }

    /** Starts it with the database that comes along, and comes back when the page of the sample network is there. */
    static RunningDi4c on(Path data) throws IOException {
        return started(new RunningDi4c(data, Map.of()));
    }

    /** The same with another database. */
    static RunningDi4c on(Path data, DatabaseAddress database) throws IOException {
        return started(new RunningDi4c(
                data,
                Map.of(
                        "DI4C_DATABASE_URL", database.url(),
                        "DI4C_DATABASE_USER", database.user(),
                        "DI4C_DATABASE_PASSWORD", database.password())));
    }

    private static RunningDi4c started(RunningDi4c running) throws IOException {
        while (!running.answers()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return running;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }

    /** Brings a network file in by {@code bin/di4c import}. */
    void bring(Path file) throws IOException, InterruptedException {
        int answer = command("bin/di4c", "import", file.toString()).waitFor();
        if (answer != 0) {
            throw new IOException("the import of " + file + " answered " + answer);
        }
    }

    /** Processor time it has used so far. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** The memory it holds, without its database, in MiB; Linux only. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean answers() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("DI4C did not start; try bin/run");
        }
        try {
            return new Reader(address("/networks/di4c")).read() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private Process command(String... words) throws IOException {
        var builder = new ProcessBuilder(List.of(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("DI4C_DATABASE_URL");
        builder.environment().putAll(database);
        builder.environment().put("DI4C_DATA", data.toString());
        builder.environment().put("DI4C_PORT", "" + PORT);
        return builder.start();
    }
}
