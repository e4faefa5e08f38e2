package eu.di4c.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that DI4C starts, watches over and stops.
 *
 * <p>Its data are meant to stay: every commit reaches the disk before it is acknowledged, it listens on the loopback
 * address only, and asks for a password that was made by chance. It may be killed, and DI4C with it, at any moment; the
 * next start stops what was left behind and clears the notes of the dead. Whoever starts one must hold the home.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 5;

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final Set<String> NOT_YET = Set.of("57P03", "08001", "08006");

    private final Cluster cluster;
    private final ServerProgram program;
    private final OrdinaryUser user;
    private final int wishedPort;
    private Process process;
    private int port;

    private EmbeddedServer(Cluster cluster, ServerProgram program, OrdinaryUser user, int wishedPort)
            throws IOException, InterruptedException {
        this.cluster = cluster;
        this.program = program;
        this.user = user;
        this.wishedPort = wishedPort;
        this.process = launch();
    }

    static EmbeddedServer start(DatabaseSettings settings) {
        try {
            Path folder = settings.serverFolder();
            Files.createDirectories(folder);
            Cluster cluster = new Cluster(folder.toRealPath());
            ServerProgram program = ServerProgram.unpackedIn(settings.programFolder());
            OrdinaryUser user = OrdinaryUser.of(program, cluster.data());
            if (!cluster.exists()) {
                cluster.create(program, user);
            }
            stopLeftover(cluster, program, user);
            EmbeddedServer server = new EmbeddedServer(
                    cluster, program, user, settings.database().port());
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL cannot be started: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("The start of PostgreSQL was interrupted.", e);
        }
    }

    DatabaseAddress address() {
        return cluster.address(port, Cluster.NAME);
    }

    long pid() {
        return process.pid();
    }

    /** Stops the server of a DI4C that was killed, or clears its note when it is dead: its number may be another's by now. */
    private static void stopLeftover(Cluster cluster, ServerProgram program, OrdinaryUser user)
            throws IOException, InterruptedException {
        Optional<Cluster.Postmaster> left = cluster.postmaster();
        if (left.isPresent() && worksOn(cluster, left.get().pid())) {
            stop(cluster, program, user);
        }
        if (left.isPresent()) {
            cluster.removeNote();
        }
    }

    private static boolean worksOn(Cluster cluster, long pid) {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .flatMap(ProcessHandle.Info::arguments)
                .filter(arguments -> List.of(arguments).contains(cluster.data().toString()))
                .isPresent();
    }

    private static void stop(Cluster cluster, ServerProgram program, OrdinaryUser user)
            throws IOException, InterruptedException {
        for (String mode : List.of("fast", "immediate")) {
            Process stopping = user.command(List.of(
                            program.executable("pg_ctl"),
                            "stop",
                            "-D",
                            cluster.data().toString(),
                            "-m",
                            mode,
                            "-w",
                            "-t",
                            "60"))
                    .directory(cluster.folder().toFile())
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                    .start();
            if (stopping.waitFor() == 0) {
                return;
            }
        }
    }

    private Process launch() throws IOException {
        port = wishedPort == 0 ? freePort() : wishedPort;
        cluster.turnLog();
        List<String> words = new ArrayList<>(
                List.of(program.executable("postgres"), "-D", cluster.data().toString()));
        words.addAll(List.of("-p", "" + port));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "max_connections=40",
                "timezone=UTC",
                "log_timezone=UTC")) {
            words.addAll(List.of("-c", setting));
        }
        return user.command(apartFromTerminal(words))
                .directory(cluster.folder().toFile())
                .redirectOutput(cluster.log().toFile())
                .start();
    }

    /** In a session of its own where that can be had: Ctrl-C is for DI4C, which stops PostgreSQL last. */
    private static List<String> apartFromTerminal(List<String> words) {
        Path setsid = Path.of("/usr/bin/setsid");
        List<String> all = new ArrayList<>(Files.isExecutable(setsid) ? List.of(setsid.toString()) : List.of());
        all.addAll(words);
        return all;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        int attempt = 1;
        while (!answers()) {
            if (Instant.now().isAfter(end)) {
                close();
                throw new IOException("it did not answer within " + PATIENCE.toMinutes() + " minutes");
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                if (attempt++ == ATTEMPTS) {
                    throw new IOException(cluster.lastWords());
                }
                process = launch();
            }
        }
    }

    private boolean answers() throws IOException {
        try (Connection _ = connect(Cluster.NAME)) {
            return true;
        } catch (SQLException e) {
            if (NO_SUCH_DATABASE.equals(e.getSQLState())) {
                return createDatabase();
            }
            if (NOT_YET.contains(e.getSQLState())) {
                return false;
            }
            close();
            throw new IOException(e.getMessage(), e);
        }
    }

    private boolean createDatabase() throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + Cluster.NAME);
            return true;
        } catch (SQLException e) {
            close();
            throw new IOException(e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        DatabaseAddress address = cluster.address(port, database);
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                stop(cluster, program, user);
            }
            process.waitFor();
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL could not be stopped: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
