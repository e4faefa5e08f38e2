package eu.di4c.database;

import java.nio.file.Path;

/**
 * The program that holds a home.
 *
 * @param pid its process number
 * @param work what it is doing there
 * @param address where its pages are, empty while it has none
 */
record Holder(long pid, Work work, String address) {

    enum Work {
        SERVE,
        COMMAND
    }

    String sentence(Path home) {
        return switch (work) {
            case SERVE ->
                address.isEmpty()
                        ? "A DI4C is already starting on %s (process %d).".formatted(home, pid)
                        : "A DI4C is already running on %s, at %s (process %d).".formatted(home, address, pid);
            case COMMAND ->
                "A command of DI4C is at work on %s (process %d); try again when it has finished.".formatted(home, pid);
        };
    }

    boolean serves() {
        return work == Work.SERVE && ProcessHandle.of(pid).isPresent();
    }
}
