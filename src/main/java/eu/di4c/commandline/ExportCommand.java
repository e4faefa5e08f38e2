package eu.di4c.commandline;

import eu.di4c.exchange.Export;
import eu.di4c.exchange.NetworkFiles;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network as a file that can be read elsewhere. */
@Command(
        name = "export",
        description = {
            "Write a network as YAML, or as JSON, to be kept or imported elsewhere.",
            "Drafts of notices are in it; the file that everybody can get over the web is without them."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Doors doors;

    @Parameters(paramLabel = "NETWORK", description = "The network, as in its address, for example di4c.")
    private String network = "";

    @Option(names = "--json", description = "Write JSON instead of YAML.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    ExportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        NetworkFiles files = doors.open(NetworkFiles.class);
        Optional<String> text = files.whole(network).map(json ? Export::json : Export::yaml);
        if (text.isEmpty()) {
            spec.commandLine().getErr().println("There is no network " + network + ".");
            return ExitCode.SOFTWARE;
        }
        spec.commandLine().getOut().print(text.get());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
