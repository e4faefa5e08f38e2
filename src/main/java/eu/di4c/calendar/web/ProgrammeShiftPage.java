package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.ShiftAnswer.Refusal;
import eu.di4c.calendar.ShiftPreview;
import eu.di4c.calendar.ShiftWords;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.part.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one decision would do to the calendars of all networks of a programme; each network leads to its own items.
 *
 * @param steps how far things may be moved, the one asked for chosen
 * @param apply the form by which this reader applies what the preview shows
 * @param from date, or code of a stage that every network has
 * @param stages the stages that every network has, by code and title
 */
public record ProgrammeShiftPage(
        Phrase name,
        String title,
        List<Link> trail,
        List<Step> steps,
        String from,
        List<Choice> stages,
        Optional<String> wrongBy,
        Optional<String> wrongFrom,
        Optional<Result> result,
        Optional<ShiftForm> apply) {

    /** More networks than one programme has. */
    static final int MOST_NETWORKS = 1000;

    private static final int MOST_CONFLICTS = 100;

    /**
     * The preview.
     *
     * @param command what to type to apply exactly this
     */
    public record Result(String summary, List<String> conflicts, Table networks, String command) {}

    /** A shift that somebody tries, and from which stages on it could be. */
    record Tried(
            TypedShift typed, List<CalendarItem> stages, Optional<ShiftAnswer> answer, Optional<ShiftForm> apply) {}

    static ProgrammeShiftPage of(Programme programme, List<Network> of, Tried tried, Words words) {
        TypedShift typed = tried.typed();
        String home = "/programmes/" + programme.slug();
        return new ProgrammeShiftPage(
                words.text(programme.name()),
                words.of("calendar.shift.title", programme.name()),
                List.of(
                        Link.of(words.plain(programme.name()), home),
                        Link.of(words.of("calendar.view.shift"), home + "/calendar/shift")),
                Step.choice(typed, words),
                typed.written(),
                tried.stages().stream()
                        .map(stage -> new Choice(stage.code(), words.plain(stage.title())))
                        .toList(),
                typed.isEmpty() || typed.hasStep()
                        ? Optional.empty()
                        : Optional.of(words.of("calendar.shift.wrong.by")),
                typed.isEmpty() ? Optional.empty() : wrongFrom(of, tried, words),
                tried.answer()
                        .flatMap(told -> told instanceof ShiftAnswer.Previewed previewed
                                ? Optional.of(result(programme, of, typed, previewed, words))
                                : Optional.empty()),
                tried.apply());
    }

    private static Optional<String> wrongFrom(List<Network> of, Tried tried, Words words) {
        if (tried.answer().isEmpty()) {
            return tried.typed().hasPoint() ? Optional.empty() : Optional.of(words.of("calendar.shift.wrong.from"));
        }
        return switch (tried.answer().get()) {
            case ShiftAnswer.Previewed _, ShiftAnswer.Applied _ -> Optional.empty();
            case ShiftAnswer.Refused(Refusal.NoSuchStage(var network, var stage)) ->
                Optional.of(words.of("calendar.shift.wrong.stage", name(network, of), stage));
            case ShiftAnswer.Refused _ -> Optional.of(words.of("calendar.shift.wrong.from"));
        };
    }

    private static Result result(
            Programme programme, List<Network> of, TypedShift typed, ShiftAnswer.Previewed seen, Words words) {
        List<ShiftPreview> previews = seen.networks();
        int conflicts = previews.stream()
                .mapToInt(preview -> preview.conflicts().size())
                .sum();
        return new Result(
                words.of(
                        "calendar.shift.summary",
                        seen.changes().size(),
                        previews.stream()
                                .mapToInt(preview -> preview.kept().size())
                                .sum(),
                        conflicts),
                previews.stream()
                        .flatMap(preview -> conflicts(preview, name(preview.network(), of), words))
                        .limit(MOST_CONFLICTS)
                        .toList(),
                networks(previews, of, typed, words),
                "bin/di4c shift apply --programme %s --by %s --from %s --mark %s --because … --decided-by …"
                        .formatted(programme.slug(), typed.by(), typed.from(), seen.mark()));
    }

    private static Stream<String> conflicts(ShiftPreview preview, String network, Words words) {
        var told = new ShiftWords(preview, words);
        return preview.conflicts().stream()
                .map(conflict -> words.of("calendar.shift.conflictOf", network, told.told(conflict)));
    }

    private static Table networks(List<ShiftPreview> previews, List<Network> of, TypedShift typed, Words words) {
        return new Table(
                "networks",
                words.of("calendar.shift.networks"),
                List.of(
                        Table.Column.text(words.of("calendar.shift.network")),
                        Table.Column.text(words.of("calendar.shift.phases")),
                        Table.Column.figures(words.of("calendar.shift.dates")),
                        Table.Column.figures(words.of("calendar.shift.stay")),
                        Table.Column.figures(words.of("calendar.shift.deadlines")),
                        Table.Column.figures(words.of("calendar.shift.conflicts"))),
                previews.stream()
                        .map(preview -> row(preview, name(preview.network(), of), typed, words))
                        .toList());
    }

    private static Table.Row row(ShiftPreview preview, String name, TypedShift typed, Words words) {
        String href = "/networks/%s/calendar/shift?by=%s&from=%s"
                .formatted(preview.network(), typed(typed.by()), typed(typed.from()));
        return new Table.Row(
                Link.of(name, href),
                List.of(
                        Phrase.of(phases(preview, words)),
                        Phrase.of(words.number(preview.changes().size())),
                        Phrase.of(words.number(preview.kept().size())),
                        Phrase.of(words.number(preview.deadlines().size())),
                        Phrase.of(words.number(preview.conflicts().size()))));
    }

    private static String phases(ShiftPreview preview, Words words) {
        return preview.phases().isEmpty()
                ? words.of("calendar.shift.phases.stay")
                : preview.phases().stream()
                        .map(phase -> words.of("calendar.phase", phase.number()) + ": " + words.period(phase.from())
                                + " → " + words.period(phase.to()))
                        .collect(Collectors.joining(" · "));
    }

    private static String name(Slug network, List<Network> of) {
        return of.stream()
                .filter(candidate -> candidate.slug().equals(network))
                .map(Network::acronym)
                .findFirst()
                .orElse(network.text());
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
