package eu.di4c.commandline;

import eu.di4c.calendar.MoneyAtStake;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Networks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a shift would do, and does nothing. */
@Command(
        name = "preview",
        description = "Say what would move, what would stay and why, and what would not fit.",
        mixinStandardHelpOptions = true)
final class ShiftPreviewCommand implements Callable<Integer> {

    private final Doors doors;

    @Mixin
    private ShiftOptions options = new ShiftOptions();

    @Spec
    private CommandSpec spec;

    ShiftPreviewCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        LocalText none = LocalText.of("en", "preview");
        var shift = options.shift(none, none, FuzzyDate.UNKNOWN);
        var networks = options.networks(doors.open(Networks.class));
        return new ShiftReport(spec.commandLine())
                .with(networks, doors.open(MoneyAtStake.class))
                .tell(doors.open(Shifts.class).preview(networks, shift));
    }
}
