package eu.di4c.commandline;

import eu.di4c.calendar.Change;
import eu.di4c.calendar.MoneyAtStake;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.calendar.ShiftPreview;
import eu.di4c.calendar.ShiftWords;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.site.Words;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Tells at the terminal what came of a shift. */
final class ShiftReport {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Words words = Words.in(Language.EN);
    private final Map<Slug, Map<Integer, String>> money = new HashMap<>();

    ShiftReport(CommandLine command) {
        out = command.getOut();
        err = command.getErr();
    }

    /** Tells also what money hangs on the phases that move. */
    ShiftReport with(List<Network> networks, MoneyAtStake atStake) {
        networks.forEach(network -> money.put(network.slug(), atStake.of(network, words)));
        return this;
    }

    int tell(ShiftAnswer answer) {
        return switch (answer) {
            case ShiftAnswer.Previewed previewed -> {
                previewed.networks().forEach(this::tell);
                out.println("To apply exactly this, add: --mark " + previewed.mark());
                yield ExitCode.OK;
            }
            case ShiftAnswer.Applied(var act, var changes) -> {
                changes.forEach(change -> out.println("  " + told(change)));
                out.println("Done, as act " + act + ".");
                yield ExitCode.OK;
            }
            case ShiftAnswer.Refused(var because) -> {
                err.println("Nothing was changed. " + told(because));
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private void tell(ShiftPreview preview) {
        var told = new ShiftWords(preview, words);
        out.println(preview.network() + ":");
        preview.phases()
                .forEach(
                        phase -> out.printf("  moves  phase %d: %s%n", phase.number(), move(phase.from(), phase.to())));
        tellMoney(preview);
        preview.moved()
                .forEach(item -> out.printf(
                        "  moves  %s: %s%n",
                        words.plain(item.item().title()), move(item.item().period(), item.to())));
        preview.kept()
                .forEach(item -> out.printf(
                        "  stays  %s: %s %s%n",
                        words.plain(item.item().title()),
                        told.when(item.item().period()) + ".",
                        told.told(item.because())));
        preview.conflicts().forEach(conflict -> out.println("  clash  " + told.told(conflict)));
        preview.deadlines()
                .forEach(item -> out.printf(
                        "  deadline moves  %s: %s%n", words.plain(item.item().title()), told.when(item.to())));
    }

    private void tellMoney(ShiftPreview preview) {
        Map<Integer, String> known = money.getOrDefault(preview.network(), Map.of());
        preview.phases().stream()
                .filter(phase -> known.containsKey(phase.number()))
                .forEach(phase -> out.printf("  money  of phase %d: %s%n", phase.number(), known.get(phase.number())));
    }

    private String move(Period from, Period to) {
        return words.period(from) + " → " + words.period(to);
    }

    private String told(Change change) {
        return change.network() + " " + change.code() + ": "
                + Stream.of(change.before(), change.after())
                        .flatMap(Optional::stream)
                        .map(words::period)
                        .collect(Collectors.joining(" → "));
    }

    private String told(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoSuchStage(var network, var stage) ->
                "The network " + network + " has no stage " + stage + " with a known start.";
            case Refusal.ChangedSincePreview() ->
                "The calendar has changed since the preview with this mark; look at a new preview first.";
            case Refusal.NothingMoves() -> "Everything would stay as it is.";
            case Refusal.NoSuchAct() -> "There is no such act.";
            case Refusal.NothingToTakeBack() -> "This act was taken back before, or changed no date that was there.";
            case Refusal.ChangedSince(var changes) ->
                "These have changed since; take the later act back first: " + named(changes) + ".";
        };
    }

    private static String named(List<Change> changes) {
        return changes.stream()
                .map(change -> change.network() + " " + change.code())
                .collect(Collectors.joining(", "));
    }
}
