package eu.di4c.commandline;

import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.exchange.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a network in from a file, all of it or nothing. */
@Command(
        name = "import",
        description = {
            "Bring a network in from a YAML or JSON file, all of it or nothing.",
            "The form of the file is described in docs/how-to/import-a-network.md; bin/di4c export shows an example."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Doors doors;

    @Parameters(paramLabel = "FILE", description = "The network file.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what the import would change.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    ImportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> unusable = unusable();
        if (unusable.isPresent()) {
            spec.commandLine().getErr().println(unusable.get());
            return ExitCode.USAGE;
        }
        byte[] bytes = Files.readAllBytes(file);
        NetworkFiles files = doors.open(NetworkFiles.class);
        return tell(dryRun ? files.tryFile(doors.operator(), bytes) : files.importFile(doors.operator(), bytes));
    }

    private Optional<String> unusable() throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder; name the file in it.");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("There is no file " + file + ".");
        }
        return Files.size(file) > NetworkFiles.MOST_BYTES
                ? Optional.of("%s has %d bytes; a network file has at most %d."
                        .formatted(file, Files.size(file), NetworkFiles.MOST_BYTES))
                : Optional.empty();
    }

    private int tell(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (report) {
            case ImportReport.Unchanged unchanged -> {
                out.println("Nothing to change: " + unchanged.network() + " is already as the file says.");
                yield ExitCode.OK;
            }
            case ImportReport.Tried tried -> {
                out.println("Nothing was stored. Imported into " + tried.network() + ", the file would:");
                tried.changes().forEach(change -> out.println("  " + change));
                tried.warnings()
                        .forEach(warning -> out.println("  and, because the file does not name it, " + warning));
                yield ExitCode.OK;
            }
            case ImportReport.Stored stored -> {
                out.println("Imported " + stored.network() + ". What it did:");
                stored.changes().forEach(change -> out.println("  " + change));
                yield ExitCode.OK;
            }
            case ImportReport.Refused refused -> {
                tell(refused, spec.commandLine().getErr());
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private void tell(ImportReport.Refused refused, PrintWriter err) {
        err.println("Nothing was stored. What is wrong in " + file + ":");
        refused.troubles().forEach(trouble -> err.println(sentence(trouble)));
        if (refused.more() > 0) {
            err.println("… and " + refused.more() + " more.");
        }
    }

    private String sentence(Trouble trouble) {
        String place = trouble.line() > 0
                ? file.getFileName() + ":" + trouble.line()
                : file.getFileName().toString();
        String path = trouble.path().isEmpty() ? "" : " " + trouble.path();
        return "%s%s: found %s, expected %s.".formatted(place, path, trouble.found(), trouble.expected());
    }
}
