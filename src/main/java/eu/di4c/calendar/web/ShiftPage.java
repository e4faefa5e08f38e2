package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.ShiftPreview;
import eu.di4c.calendar.ShiftWords;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a shift would do, before anybody does it: every item old → new, or kept and why, and what would not fit.
 *
 * @param steps how far things may be moved, the one asked for chosen
 * @param wrongBy what is wrong with how far things would move
 * @param wrongFrom what is wrong with the stage from which on they would
 * @param form what was typed to apply it
 */
public record ShiftPage(
        String acronym,
        Place place,
        List<Link> trail,
        List<Step> steps,
        List<Stage> stages,
        Optional<String> wrongBy,
        Optional<String> wrongFrom,
        Optional<Result> result,
        Form form) {

    /** A stage to choose, from which on things move. */
    public record Stage(String code, String title, boolean chosen) {}

    /**
     * The preview.
     *
     * @param money of the phases that would move
     * @param apply the form by which this reader applies it
     * @param command what to type to apply exactly this
     */
    public record Result(
            String summary,
            Optional<Table> moved,
            Optional<Table> kept,
            List<String> conflicts,
            List<String> deadlines,
            List<String> money,
            String command,
            Optional<ShiftForm> apply) {}

    /** A preview; number of a phase → the money that hangs on it; and the form by which it is applied. */
    record Seen(ShiftAnswer.Previewed previewed, Map<Integer, String> money, Optional<ShiftForm> apply) {
        ShiftPreview preview() {
            return previewed.networks().getFirst();
        }
    }

    static ShiftPage of(OpenCalendar open, TypedShift typed, Optional<Seen> seen, Form form) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        return new ShiftPage(
                open.network().acronym(),
                shown.place(),
                shown.trail(Link.of(words.of("calendar.view.shift"), shown.home() + "/shift")),
                Step.choice(typed, words),
                stages(open.calendar(), typed, words),
                typed.isEmpty() || typed.hasStep()
                        ? Optional.empty()
                        : Optional.of(words.of("calendar.shift.wrong.by")),
                typed.isEmpty() || seen.isPresent() ? Optional.empty() : wrongFrom(open.calendar(), typed, words),
                seen.map(answer -> result(answer, typed, shown, words)),
                form);
    }

    /** A stage that is none, or without a known start; what is wrong with the step hides no fault of the stage. */
    private static Optional<String> wrongFrom(NetworkCalendar calendar, TypedShift typed, Words words) {
        if (!typed.from().isEmpty() && !isThere(calendar, typed)) {
            return Optional.of(words.of("calendar.shift.wrong.unknown", typed.from()));
        }
        return typed.hasStep() || typed.from().isEmpty()
                ? Optional.of(words.of("calendar.shift.wrong.chosen"))
                : Optional.empty();
    }

    private static boolean isThere(NetworkCalendar calendar, TypedShift typed) {
        return typed.date().isPresent()
                || stages(calendar).anyMatch(stage -> stage.code().equals(typed.from()));
    }

    private static Stream<CalendarItem> stages(NetworkCalendar calendar) {
        return calendar.items().stream().filter(item -> item.kind() == CalendarItem.Kind.STAGE);
    }

    /** The stages to choose from, before them nothing when what was typed is none, and the date that was typed in place of one. */
    private static List<Stage> stages(NetworkCalendar calendar, TypedShift typed, Words words) {
        boolean nothing = !typed.isEmpty() && !isThere(calendar, typed);
        return Stream.of(
                        Stream.of(new Stage("", words.of("site.form.choose"), true))
                                .filter(_ -> nothing),
                        stages(calendar)
                                .map(stage -> new Stage(
                                        stage.code(),
                                        words.plain(stage.title()),
                                        stage.code().equals(typed.from()))),
                        typed.date().stream().map(date -> new Stage(typed.from(), words.date(date), true)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Result result(Seen seen, TypedShift typed, Shown shown, Words words) {
        ShiftPreview preview = seen.preview();
        var told = new ShiftWords(preview, words);
        return new Result(
                words.of(
                        "calendar.shift.summary",
                        preview.moved().size() + preview.phases().size(),
                        preview.kept().size(),
                        preview.conflicts().size()),
                moved(preview, shown, words),
                kept(preview, shown, words),
                preview.conflicts().stream().map(told::told).toList(),
                deadlines(preview, shown, words),
                money(seen, shown, words),
                "bin/di4c shift apply %s --by %s --from %s --mark %s --because … --decided-by …"
                        .formatted(
                                preview.network(),
                                typed.by(),
                                typed.from(),
                                seen.previewed().mark()),
                seen.apply());
    }

    private static List<String> deadlines(ShiftPreview preview, Shown shown, Words words) {
        return preview.deadlines().stream()
                .map(move -> words.of("calendar.shift.deadline", move.item().title(), shown.when(move.to())))
                .toList();
    }

    private static List<String> money(Seen seen, Shown shown, Words words) {
        return seen.preview().phases().stream()
                .flatMap(phase -> Stream.ofNullable(seen.money().get(phase.number()))
                        .map(money -> words.of(
                                "calendar.shift.money",
                                shown.phase(phase.number()).text(),
                                money,
                                shown.when(phase.from()),
                                shown.when(phase.to()))))
                .toList();
    }

    private static Optional<Table> moved(ShiftPreview preview, Shown shown, Words words) {
        List<Table.Row> rows = new ArrayList<>();
        preview.phases()
                .forEach(phase -> rows.add(new Table.Row(
                        shown.phase(phase.number()),
                        List.of(Phrase.of(shown.when(phase.from())), Phrase.of(shown.when(phase.to()))))));
        preview.moved()
                .forEach(move -> rows.add(new Table.Row(
                        words.text(move.item().title()),
                        List.of(Phrase.of(shown.when(move.item().period())), Phrase.of(shown.when(move.to()))))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "moved",
                        words.of("calendar.shift.moved"),
                        List.of(
                                Table.Column.text(words.of("calendar.column.what")),
                                Table.Column.text(words.of("calendar.column.old")),
                                Table.Column.text(words.of("calendar.column.new"))),
                        rows));
    }

    private static Optional<Table> kept(ShiftPreview preview, Shown shown, Words words) {
        return preview.kept().isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "kept",
                        words.of("calendar.shift.kept"),
                        List.of(
                                Table.Column.text(words.of("calendar.column.what")),
                                Table.Column.text(words.of("calendar.column.when")),
                                Table.Column.text(words.of("calendar.column.why"))),
                        preview.kept().stream()
                                .map(kept -> new Table.Row(
                                        words.text(kept.item().title()),
                                        List.of(
                                                Phrase.of(shown.when(kept.item().period())),
                                                Phrase.of(new ShiftWords(preview, words).told(kept.because())))))
                                .toList()));
    }
}
