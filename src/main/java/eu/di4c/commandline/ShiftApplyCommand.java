package eu.di4c.commandline;

import eu.di4c.calendar.Shifts;
import eu.di4c.network.Networks;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves calendars, all of them or none, and records that as one act. */
@Command(
        name = "apply",
        description =
                "Move all that the preview says, in all the networks or in none, as one act that can be taken back.",
        mixinStandardHelpOptions = true)
final class ShiftApplyCommand implements Callable<Integer> {

    private final Doors doors;

    @Mixin
    private ShiftOptions options = new ShiftOptions();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Option(
            names = "--mark",
            paramLabel = "MARK",
            description =
                    "The mark of the preview that was looked at; if the calendar has changed since, nothing is done.")
    private String mark = "";

    @Spec
    private CommandSpec spec;

    ShiftApplyCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var shift = options.shift(decision.reason(), decision.decidedBy(), decision.decidedOn());
        var networks = options.networks(doors.open(Networks.class));
        return new ShiftReport(spec.commandLine())
                .tell(doors.open(Shifts.class)
                        .apply(
                                doors.operator(),
                                networks,
                                shift,
                                Optional.of(mark).filter(seen -> !seen.isBlank())));
    }
}
