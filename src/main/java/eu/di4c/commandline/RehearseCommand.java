package eu.di4c.commandline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Starts, reads its own pages once and stops: from such a rehearsal the build makes the cache that halves later starts. */
@Command(
        name = "rehearse",
        description = "Start, read a few pages, stop.",
        hidden = true,
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    private final Doors doors;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Pages to read, such as /networks/di4c.")
    private List<String> pages = new ArrayList<>(List.of("/"));

    RehearseCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext program = doors.serve();
                HttpClient reader = HttpClient.newHttpClient()) {
            String address = program.getBean(Announcement.class).address();
            for (String page : pages) {
                reader.send(HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.discarding());
            }
        }
        return ExitCode.OK;
    }
}
