package eu.di4c.commandline;

import eu.di4c.database.Database;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Shows the pages until it is stopped. */
@Command(
        name = "serve",
        description = "Show the pages, until stopped by Ctrl-C. This is what happens when no command is given.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Doors doors;

    ServeCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        Optional<String> refusal = Database.inUse(System.getenv());
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            return ExitCode.SOFTWARE;
        }
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext program = doors.serve();
        program.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        return waitFor(closed);
    }

    private static int waitFor(CountDownLatch closed) {
        try {
            closed.await();
            return ExitCode.OK;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.SOFTWARE;
        }
    }
}
