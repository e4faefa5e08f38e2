package eu.di4c.database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL that this program works with, for as long as it works: its own, that of a DI4C running on the same home,
 * or one that the operator named.
 */
public final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BREATH = Duration.ofMillis(100);

    /** A server of our own and the claim under which it runs; the claim ends last. */
    private record Owned(Home home, EmbeddedServer server) implements AutoCloseable {
        @Override
        public void close() {
            try (Home _ = home) {
                server.close();
            }
        }
    }

    private final DatabaseAddress address;
    private final Optional<Owned> owned;

    private Database(DatabaseAddress address, Optional<Owned> owned) {
        this.address = address;
        this.owned = owned;
    }

    /** Finds or starts the PostgreSQL of the settings; {@link DatabaseUnavailable} says why there is none. */
    public static Database open(DatabaseSettings settings) {
        DatabaseSettings.Server server = settings.database();
        if (server.url() != null && !server.url().isBlank()) {
            return new Database(new DatabaseAddress(server.url(), server.user(), server.password()), Optional.empty());
        }
        return server.join() ? beside(settings) : alone(settings);
    }

    /** The sentence that refuses a second DI4C on the same home, if one is at work there; known before anything starts. */
    public static Optional<String> inUse(Map<String, String> environment) {
        if (!environment.getOrDefault("DI4C_DATABASE_URL", "").isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(environment.getOrDefault("DI4C_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        Optional<Home> free = Home.claim(folder, Holder.Work.COMMAND);
        free.ifPresent(Home::close);
        return free.isPresent() ? Optional.empty() : Optional.of(refusal(folder));
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Tells those who come second at which address the pages of this DI4C are. */
    public void announce(String pages) {
        owned.ifPresent(own -> own.home().announce(pages));
    }

    @Override
    public void close() {
        owned.ifPresent(Owned::close);
    }

    private static Database alone(DatabaseSettings settings) {
        Home home = Home.claim(settings.home(), Holder.Work.SERVE)
                .orElseThrow(() -> new DatabaseUnavailable(refusal(settings.home())));
        return in(home, settings);
    }

    private static Database beside(DatabaseSettings settings) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Home> home = Home.claim(settings.home(), Holder.Work.COMMAND);
            if (home.isPresent()) {
                return in(home.get(), settings);
            }
            Optional<DatabaseAddress> running = running(settings);
            if (running.isPresent()) {
                return new Database(running.get(), Optional.empty());
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        throw new DatabaseUnavailable(refusal(settings.home()));
    }

    private static Database in(Home home, DatabaseSettings settings) {
        try {
            EmbeddedServer server = EmbeddedServer.start(settings);
            return new Database(server.address(), Optional.of(new Owned(home, server)));
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** The address of the PostgreSQL of a DI4C that serves; a command's PostgreSQL ends with the command and is not joined. */
    private static Optional<DatabaseAddress> running(DatabaseSettings settings) {
        Cluster cluster = new Cluster(settings.serverFolder());
        return Home.holder(settings.home())
                .filter(Holder::serves)
                .flatMap(_ -> cluster.postmaster())
                .filter(Cluster.Postmaster::ready)
                .map(postmaster -> cluster.address(postmaster.port(), Cluster.NAME));
    }

    private static String refusal(Path folder) {
        return Home.holder(folder)
                .map(holder -> holder.sentence(folder))
                .orElse("A DI4C is already running on %s.".formatted(folder));
    }
}
