package eu.di4c.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The word {@code di4c} itself; alone it serves. */
@Command(
        name = "di4c",
        description = "The software a network of cities runs on.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        // A new command is added here, in the order in which the help shall list it.
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ItemsCommand.class,
            ShiftCommand.class,
            NoticeCommand.class,
            CheckCommand.class,
            RetentionCommand.class,
            RehearseCommand.class
        },
        commandListHeading = "%nCommands (di4c COMMAND --help says more):%n",
        footerHeading = "%nWhere things are, as variables of the environment:%n",
        footer = {
            "  DI4C_DATA               folder of the data            (./data)",
            "  DI4C_ADDRESS            address the pages are at      (127.0.0.1)",
            "  DI4C_PORT               port the pages are at         (8080)",
            "  DI4C_DATABASE_URL       a PostgreSQL of your own, as jdbc:postgresql://host/name;",
            "  DI4C_DATABASE_USER      without it DI4C brings its own and keeps it in the folder",
            "  DI4C_DATABASE_PASSWORD  of the data",
            "",
            "Answers: 0 done, 1 refused or errors found, 2 not understood."
        })
final class Di4cCommand implements Callable<Integer> {

    private final Doors doors;

    Di4cCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        return new ServeCommand(doors).call();
    }
}
