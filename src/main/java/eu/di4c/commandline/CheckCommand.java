package eu.di4c.commandline;

import eu.di4c.database.Database;
import eu.di4c.database.Migrations;
import eu.di4c.database.Migrations.Progress;
import eu.di4c.journal.HeadMark;
import eu.di4c.journal.Journal;
import eu.di4c.journal.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says whether the database answers, its tables are those of this DI4C and its journal is as it was written; changes nothing. */
@Command(
        name = "check",
        description = {
            "Say whether the database answers, its tables are those of this DI4C,",
            "and its journal is as it was written. Changes nothing."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Doors doors;

    @Option(
            names = "--journal-mark",
            paramLabel = "MARK",
            description = "A mark of the journal that an earlier check printed; it must be found again.")
    private String mark = "";

    @Spec
    private CommandSpec spec;

    CheckCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        Optional<HeadMark> kept = kept();
        PrintWriter out = spec.commandLine().getOut();
        Doors looking = doors.onlyToLook();
        out.println("The database answers at " + looking.open(Database.class).address() + ".");
        List<Progress> modules = looking.open(Migrations.class).progress();
        modules.forEach(module -> out.println(sentence(module)));
        if (!modules.stream().allMatch(Progress::current)) {
            return ExitCode.SOFTWARE;
        }
        Verdict verdict = looking.open(Journal.class).check(kept);
        out.println(JournalReport.sentence(verdict));
        return verdict instanceof Verdict.Unbroken ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Optional<HeadMark> kept() {
        Optional<HeadMark> kept = HeadMark.parse(mark);
        if (!mark.isEmpty() && kept.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "expected a mark such as an earlier check printed, found '" + mark + "'");
        }
        return kept;
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
