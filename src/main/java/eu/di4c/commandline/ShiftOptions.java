package eu.di4c.commandline;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Shift;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is typed to say which calendars move, by how much, and from where on. */
final class ShiftOptions {

    /** More networks than one programme has. */
    private static final int MOST = 1000;

    @Parameters(arity = "0..*", paramLabel = "NETWORK", description = "The networks, as in their addresses.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--programme", paramLabel = "PROGRAMME", description = "All networks of this programme.")
    private String programme = "";

    @Option(
            names = "--by",
            required = true,
            paramLabel = "P3M",
            description = "By how much: an ISO 8601 period, for example P3M, P14D or -P1M.")
    private String by = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STAGE",
            description = "From which stage on (its code), or from which date on (2020-10, 2020-10-15).")
    private String from = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The networks that were named; all there, and at least one. */
    List<Network> networks(Networks door) {
        List<Network> networks = new ArrayList<>();
        for (String name : names) {
            networks.add(door.network(name).orElseThrow(() -> wrong("There is no network " + name + ".")));
        }
        if (!programme.isEmpty()) {
            if (!Slug.fits(programme)) {
                throw wrong("There is no programme " + programme + ".");
            }
            networks.addAll(door.programme(new Slug(programme))
                    .map(found -> door.of(found, MOST))
                    .orElseThrow(() -> wrong("There is no programme " + programme + ".")));
        }
        if (networks.isEmpty()) {
            throw wrong("Name a network, or a programme with --programme.");
        }
        return networks;
    }

    Shift shift(LocalText reason, LocalText decidedBy, FuzzyDate decidedOn) {
        try {
            return new Shift(Period.parse(by), from(), reason, decidedBy, decidedOn);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw wrong(by + " is no step to move by: " + e.getMessage());
        }
    }

    private Shift.From from() {
        try {
            return new Shift.From.Date(FuzzyDate.parse(from));
        } catch (IllegalArgumentException _) {
            if (CalendarItem.isCode(from)) {
                return new Shift.From.Stage(from);
            }
            throw wrong(from + " is neither a stage nor a date.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
