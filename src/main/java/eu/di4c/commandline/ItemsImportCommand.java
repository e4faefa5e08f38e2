package eu.di4c.commandline;

import eu.di4c.calendar.Decision;
import eu.di4c.calendar.table.ItemTables;
import eu.di4c.calendar.table.ItemTables.Sent;
import eu.di4c.calendar.table.TableAnswer;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.document.reading.CellPlace;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a table of items into a calendar, all of it or nothing. */
@Command(
        name = "import",
        description = {
            "Bring a table of items, CSV or XLSX, into a calendar, all of it or nothing, as one act with its reason.",
            "Items with a known code are changed, others added, and what the table does not name stays.",
            "docs/how-to/import-a-table.md describes the columns."
        },
        mixinStandardHelpOptions = true)
final class ItemsImportCommand implements Callable<Integer> {

    private final Doors doors;

    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network, as in its address, for example di4c.")
    private String network = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what the import would change, and how cells are understood.")
    private boolean dryRun;

    @Option(names = "--because", paramLabel = "REASON", description = "Why, in the language of the table.")
    private String because = "";

    @Option(names = "--decided-by", paramLabel = "WHO", description = "Who decided it, if anybody did.")
    private String decidedBy = "";

    @Option(names = "--decided-on", paramLabel = "DATE", description = "When it was decided: 2020-06-18, 2020-06.")
    private String decidedOn = "";

    @Mixin
    private TableLanguage language = new TableLanguage();

    @Mixin
    private TableChoices choices = new TableChoices();

    @Spec
    private CommandSpec spec;

    ItemsImportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() throws IOException {
        Decision decision = decision();
        if (!Files.isRegularFile(file)) {
            throw wrong("There is no file " + file + ".");
        }
        if (because.isBlank() && !dryRun) {
            throw wrong("Say why with --because, or try it with --dry-run.");
        }
        var sent = Sent.of(Files.readAllBytes(file), language.spoken(), choices.chosen());
        Optional<Network> known = doors.open(Networks.class).network(network);
        if (known.isEmpty()) {
            throw wrong("There is no network " + network + ".");
        }
        ItemTables tables = doors.open(ItemTables.class);
        return tell(
                dryRun
                        ? tables.rehearse(doors.operator(), known.get(), sent)
                        : tables.bring(doors.operator(), known.get(), sent, decision));
    }

    private Decision decision() {
        try {
            String tag = language.spoken().tag();
            return new Decision(
                    Optional.of(because).filter(words -> !words.isBlank()).map(words -> LocalText.of(tag, words)),
                    Optional.of(decidedBy).filter(words -> !words.isBlank()).map(words -> LocalText.of(tag, words)),
                    decidedOn.isEmpty() ? FuzzyDate.UNKNOWN : FuzzyDate.parse(decidedOn));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int tell(TableAnswer answer) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (answer) {
            case TableAnswer.Taken taken -> {
                taken.understood()
                        .forEach(cell ->
                                out.printf("  %s: “%s” understood as %s%n", place(cell), cell.found(), cell.told()));
                out.printf(
                        "%s: %d added, %d changed, %d as they were.%n",
                        taken.stored() ? "Brought in" : "Only tried, nothing is stored",
                        taken.added(),
                        taken.changed(),
                        taken.unchanged());
                yield ExitCode.OK;
            }
            case TableAnswer.Refused(var remarks) -> {
                PrintWriter err = spec.commandLine().getErr();
                err.println("Nothing was stored. What is wrong in " + file + ":");
                remarks.forEach(
                        cell -> err.printf("  %s: found “%s”, expected %s.%n", place(cell), cell.found(), cell.told()));
                yield ExitCode.SOFTWARE;
            }
        };
    }

    /** File, sheet, row and column: {@code plan.xlsx, DI4C!C7 (Start)}. */
    private String place(Remark cell) {
        CellPlace at = cell.place();
        String sheet = at.sheet().isEmpty() ? "" : at.sheet() + (at.name().isEmpty() ? "" : "!");
        String name = sheet + at.name();
        String heading = cell.heading().isEmpty() ? "" : " (" + cell.heading() + ")";
        return file.getFileName() + (name.isEmpty() ? "" : ", " + name) + heading;
    }
}
