package eu.di4c.commandline;

import eu.di4c.database.Database;
import eu.di4c.database.Migrations;
import eu.di4c.database.Migrations.Progress;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether the database answers and its tables are those of this DI4C; changes nothing. */
@Command(
        name = "check",
        description = "Say whether the database answers and its tables are those of this DI4C. Changes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Doors doors;

    @Spec
    private CommandSpec spec;

    CheckCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Doors looking = doors.onlyToLook();
        out.println("The database answers at " + looking.open(Database.class).address() + ".");
        List<Progress> modules = looking.open(Migrations.class).progress();
        modules.forEach(module -> out.println(sentence(module)));
        return modules.stream().allMatch(Progress::current) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String sentence(Progress module) {
        if (module.unknown() > 0) {
            return "%s: %d steps were taken by another version of DI4C.".formatted(module.module(), module.unknown());
        }
        return module.waiting() > 0
                ? "%s: %d steps are waiting; start DI4C once to take them.".formatted(module.module(), module.waiting())
                : "%s: up to date, at step %s.".formatted(module.module(), module.version());
    }
}
