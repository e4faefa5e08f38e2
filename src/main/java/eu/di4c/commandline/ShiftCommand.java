package eu.di4c.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Moving calendars; alone it only says how. */
@Command(
        name = "shift",
        description = "Move the calendar of a network, or of all networks of a programme: preview, apply, revert.",
        mixinStandardHelpOptions = true,
        subcommands = {ShiftPreviewCommand.class, ShiftApplyCommand.class, ShiftRevertCommand.class})
final class ShiftCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
