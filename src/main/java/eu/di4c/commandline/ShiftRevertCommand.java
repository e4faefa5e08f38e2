package eu.di4c.commandline;

import eu.di4c.calendar.Decision;
import eu.di4c.calendar.Reversals;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an act back, as a new act. */
@Command(
        name = "revert",
        description = "Take an act back: every date it changed is exactly as before.",
        mixinStandardHelpOptions = true)
final class ShiftRevertCommand implements Callable<Integer> {

    private final Doors doors;

    @Parameters(paramLabel = "ACT", description = "The act, as apply and the history page name it.")
    private UUID act = new UUID(0, 0);

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Spec
    private CommandSpec spec;

    ShiftRevertCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        return new ShiftReport(spec.commandLine())
                .tell(doors.open(Reversals.class)
                        .revert(
                                doors.operator(),
                                act,
                                new Decision(
                                        Optional.of(decision.reason()),
                                        Optional.of(decision.decidedBy()),
                                        decision.decidedOn())));
    }
}
