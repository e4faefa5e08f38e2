package eu.di4c.commandline;

import eu.di4c.calendar.table.ItemTables;
import eu.di4c.kernel.Language;
import eu.di4c.network.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the items of a calendar into a file that spreadsheets open. */
@Command(
        name = "export",
        description = "Write the items of a calendar as a table; the same table can be brought in again.",
        mixinStandardHelpOptions = true)
final class ItemsExportCommand implements Callable<Integer> {

    private final Doors doors;

    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network, as in its address, for example di4c.")
    private String network = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Where to write it; its ending says how: .csv or .xlsx.")
    private Path file = Path.of("");

    @Mixin
    private TableLanguage language = new TableLanguage();

    @Option(names = "--overwrite", description = "Replace the file if there is one.")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    ItemsExportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Language spoken = language.spoken();
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            return refuse(file + " ends neither in .csv nor in .xlsx.", ExitCode.USAGE);
        }
        if (Files.exists(file) && !overwrite) {
            return refuse("There is a file " + file + " already; --overwrite replaces it.", ExitCode.USAGE);
        }
        var known = doors.open(Networks.class).network(network);
        if (known.isEmpty()) {
            return refuse("There is no network " + network + ".", ExitCode.SOFTWARE);
        }
        ItemTables tables = doors.open(ItemTables.class);
        Files.write(file, name.endsWith(".csv") ? tables.csv(known.get(), spoken) : tables.xlsx(known.get(), spoken));
        spec.commandLine().getOut().println("Written to " + file + ".");
        return ExitCode.OK;
    }

    private int refuse(String why, int code) {
        spec.commandLine().getErr().println(why);
        return code;
    }
}
