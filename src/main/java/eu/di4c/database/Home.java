package eu.di4c.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which a DI4C keeps its facts, claimed by one program at a time.
 *
 * <p>The claim is a lock of the operating system on the file {@code lock}, so that it ends with the program however that
 * dies. Beside it, {@code running} says who holds the home, for the programs that come second.
 */
final class Home implements AutoCloseable {

    /** Homes held by this very program: closing a second channel on a locked file would drop the first one's lock. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Holder.Work work;
    private final FileLock lock;

    private Home(Path folder, Holder.Work work, FileLock lock) {
        this.folder = folder;
        this.work = work;
        this.lock = lock;
    }

    /** The home, if nobody else holds it. */
    static Optional<Home> claim(Path folder, Holder.Work work) {
        try {
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            if (!HELD_HERE.add(real)) {
                return Optional.empty();
            }
            Optional<FileLock> lock = lock(real.resolve("lock"));
            if (lock.isEmpty()) {
                HELD_HERE.remove(real);
                return Optional.empty();
            }
            Home home = new Home(real, work, lock.get());
            home.announce("");
            return Optional.of(home);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "DI4C cannot write to its data folder %s; start it as the owner of that folder or name another one by DI4C_DATA."
                            .formatted(folder),
                    e);
        }
    }

    private static Optional<FileLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock;
    }

    /** Who holds the home at the moment, as far as that one has said so. */
    static Optional<Holder> holder(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("running"));
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(
                            new Holder(Long.parseLong(lines.get(0)), Holder.Work.valueOf(lines.get(1)), lines.get(2)));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Tells other programs at which address this one can be reached. */
    void announce(String address) {
        try {
            Path draft = folder.resolve("running.new");
            Files.write(draft, List.of("" + ProcessHandle.current().pid(), work.name(), address));
            Files.move(draft, folder.resolve("running"), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("running"));
            lock.channel().close();
            HELD_HERE.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
