package eu.di4c.commandline;

import eu.di4c.journal.DataProtection;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.site.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases personal data whose term is over; only says what it would do unless told to do it. */
@Command(
        name = "retention",
        description = {
            "Say which personal data is past its term; with --apply, erase it.",
            "The page /data-protection has the terms."
        },
        mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {

    /** So many of each kind in one transaction, so that nobody else waits long. */
    private static final int AT_A_TIME = 1_000;

    private final Doors doors;

    @Option(names = "--apply", description = "Erase it. It cannot be undone.")
    private boolean apply;

    @Spec
    private CommandSpec spec;

    RetentionCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataProtection protection = doors.open(DataProtection.class);
        List<Fate> due = protection.due(doors.operator());
        due.forEach(fate -> out.println(sentence(fate)));
        if (due.isEmpty()) {
            out.println("Nothing is past its term.");
        } else if (apply) {
            while (!protection.clear(doors.operator(), AT_A_TIME).isEmpty()) {
                out.flush();
            }
            out.println("Done.");
        } else {
            out.println("Nothing was changed; retention --apply erases it.");
        }
        return ExitCode.OK;
    }

    private static String sentence(Fate fate) {
        Words english = Words.in(Language.EN);
        return switch (fate.outcome()) {
            case Fate.Outcome.Goes _ -> "%s: %d go.".formatted(english.of(fate.title()), fate.count());
            case Fate.Outcome.Nameless _ -> "%s: %d lose the name.".formatted(english.of(fate.title()), fate.count());
            case Fate.Outcome.Stays _ -> "%s: %d stay.".formatted(english.of(fate.title()), fate.count());
        };
    }
}
