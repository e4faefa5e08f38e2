package eu.di4c.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user PostgreSQL runs as: the one who started DI4C or, as PostgreSQL refuses root, somebody without rights instead.
 *
 * <p>From root there are two ways. {@code unshare -U} makes the process nobody in a namespace of its own while its files
 * stay root's; where containers forbid that, {@code setpriv} steps down to a real user, to whom the files are then given.
 *
 * @param prefix what stands before the program on the command line
 * @param owner the number of the user to whom the files belong; that of DI4C itself when nothing is to be given away
 */
record OrdinaryUser(List<String> prefix, int owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** The user for the given files, which may exist already and belong to somebody. */
    static OrdinaryUser of(ServerProgram program, Path cluster) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return new OrdinaryUser(List.of(), ROOT);
        }
        int self = (int) new UnixSystem().getUid();
        int owner = Files.exists(cluster) ? (int) Files.getAttribute(cluster, "unix:uid") : self;
        if (self != ROOT) {
            if (owner != self) {
                throw new DatabaseUnavailable(
                        "The database in %s belongs to another user; start DI4C as that user or give the folder to this one."
                                .formatted(cluster));
            }
            return new OrdinaryUser(List.of(), self);
        }
        return insteadOfRoot(program, owner);
    }

    private static OrdinaryUser insteadOfRoot(ServerProgram program, int owner)
            throws IOException, InterruptedException {
        List<OrdinaryUser> ways =
                owner == ROOT ? List.of(inNamespace(), steppedDown(NOBODY)) : List.of(steppedDown(owner));
        for (OrdinaryUser way : ways) {
            if (way.canRun(program)) {
                return way;
            }
        }
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here; start DI4C as an ordinary user.");
    }

    private static OrdinaryUser inNamespace() {
        return new OrdinaryUser(List.of("unshare", "-U"), ROOT);
    }

    private static OrdinaryUser steppedDown(int user) {
        return new OrdinaryUser(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    private boolean canRun(ServerProgram program) throws InterruptedException {
        try {
            return command(List.of(program.executable("postgres"), "--version"))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    ProcessBuilder command(List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return new ProcessBuilder(all).redirectErrorStream(true);
    }

    /** Hands a file or an empty folder to this user. */
    void give(Path path) throws IOException {
        if (!prefix.isEmpty() && owner != ROOT) {
            Files.setAttribute(path, "unix:uid", owner);
        }
    }
}
