package eu.di4c.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The items of a calendar as a table; alone it only says how. */
@Command(
        name = "items",
        description = "Write the items of a calendar as a table, CSV or XLSX, or bring such a table in.",
        mixinStandardHelpOptions = true,
        subcommands = {ItemsExportCommand.class, ItemsImportCommand.class})
final class ItemsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
