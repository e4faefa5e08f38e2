package eu.di4c.translation.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.site.Cell;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Listed;
import eu.di4c.site.Missing;
import eu.di4c.site.Phrase;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Table;
import eu.di4c.translation.NewVersion;
import eu.di4c.translation.Progress;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import eu.di4c.translation.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk for translators, and the texts of one shelf in one language. */
@Controller
class TranslationPages {

    private static final String HOME = "/translations";
    private static final int LONGEST = 20_000;

    private final Translations translations;

    TranslationPages(Translations translations) {
        this.translations = translations;
    }

    @GetMapping({HOME, HOME + ".{format}"})
    Html desk(Visit visit, Form form) {
        insist(visit);
        var shelves = translations.shelves(visit.by());
        var shelf = form.value("in").isEmpty()
                ? shelves.stream()
                        .filter(one -> one.scope().level() == Scope.Level.NETWORK)
                        .findFirst()
                        .or(() -> shelves.stream().findFirst())
                : Optional.of(shelf(visit, form));
        return Html.page(
                        "translation/desk", visit, new DeskPage(shelves, shelf, shelf.map(one -> progress(visit, one))))
                .listing(list(visit, shelf));
    }

    private Table progress(Visit visit, Shelf shelf) {
        var words = visit.words();
        var rows = new ArrayList<Table.Row>();
        translations
                .progress(visit.by(), shelf.scope())
                .forEach((language, progress) -> rows.add(new Table.Row(
                        Link.of(words.name(language), new Asked(shelf, language, Optional.empty(), 0).address()),
                        cells(progress, visit))));
        return new Table(
                "progress",
                words.of("translation.progress", words.plain(shelf.name())),
                List.of(
                        Table.Column.text(words.of("translation.language")),
                        Table.Column.figures(words.of("translation.state.done")),
                        Table.Column.figures(words.of("translation.state.outdated")),
                        Table.Column.figures(words.of("translation.state.missing"))),
                rows);
    }

    /** How far the texts are in each language, to be taken out. */
    private Listed<?> list(Visit visit, Optional<Shelf> shelf) {
        var words = visit.words();
        return Listed.asked(
                        "translations",
                        () -> List.copyOf(shelf.map(one -> translations
                                        .progress(visit.by(), one.scope())
                                        .entrySet())
                                .orElse(Set.of())))
                .with(
                        "language",
                        words.of("translation.language"),
                        one -> new Cell.Coded(one.getKey().tag(), words.name(one.getKey())))
                .with(
                        "translated",
                        words.of("translation.state.done"),
                        one -> Cell.figure(one.getValue().done()))
                .with(
                        "outdated",
                        words.of("translation.state.outdated"),
                        one -> Cell.figure(one.getValue().outdated()))
                .with(
                        "missing",
                        words.of("translation.state.missing"),
                        one -> Cell.figure(one.getValue().missing()));
    }

    private static List<Phrase> cells(Progress progress, Visit visit) {
        return IntStream.of(progress.done(), progress.outdated(), progress.missing())
                .mapToObj(count -> Phrase.of(visit.words().number(count)))
                .toList();
    }

    @GetMapping(HOME + "/content/{lang}")
    Html content(Visit visit, @PathVariable String lang, Form form) {
        insist(visit);
        return page(visit, asked(visit, lang, form), Optional.empty());
    }

    @PostMapping(HOME + "/content/{lang}")
    Reply put(Visit visit, @PathVariable String lang, Form form) {
        insist(visit);
        var asked = asked(visit, lang, form);
        var task = task(visit, form.value("text"), asked.language());
        if (task.isEmpty()) {
            return refused(visit, asked, form, visit.words().of("translation.refused.gone"));
        }
        var reader = new FormReader(form, visit.words());
        String typed = reader.required("words", LONGEST);
        if (!reader.sound()) {
            return refused(visit, asked, form, reader.faults().getFirst().message());
        }
        return told(visit, asked, form, version(task.get(), form.value("seen"), typed));
    }

    private static NewVersion version(Task task, String seen, String typed) {
        return new NewVersion(task.thing().subject(), task.field(), new Mark(seen), task.language(), typed);
    }

    private Reply told(Visit visit, Asked asked, Form form, NewVersion version) {
        return switch (translations.put(visit.by(), version)) {
            case Outcome.Done<LocalText> _ -> Sent.saying("translation.said.saved", asked.address());
            case Outcome.Overtaken<LocalText> _ ->
                refused(visit, asked, form, visit.words().of("translation.overtaken"));
            case Outcome.Refused<LocalText>(var because) -> {
                var first = because.getFirst();
                yield refused(
                        visit,
                        asked,
                        form,
                        visit.words().of(first.message(), first.arguments().toArray()));
            }
        };
    }

    private Html refused(Visit visit, Asked asked, Form form, String why) {
        var refused = new TaskList.Refused(form.value("text"), form.value("words"), why);
        return page(visit, asked, Optional.of(refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html page(Visit visit, Asked asked, Optional<TaskList.Refused> refused) {
        var tasks = translations.tasks(visit.by(), asked.shelf().scope(), asked.language());
        return Html.page("translation/content", visit, new TaskList(asked, refused).page(tasks, visit.words()));
    }

    private Asked asked(Visit visit, String lang, Form form) {
        var language = Arrays.stream(Language.values())
                .filter(one -> one.tag().equals(lang))
                .findFirst()
                .orElseThrow(Missing::new);
        String from = form.value("from");
        return new Asked(
                shelf(visit, form),
                language,
                State.coded(form.value("state")),
                from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0);
    }

    /** The text that a code names: {@code network/di4c/aims.2}. */
    private Optional<Task> task(Visit visit, String code, Language language) {
        int kind = code.indexOf('/');
        int field = code.lastIndexOf('/');
        return !code.matches("[a-z-]+/.+/.+")
                ? Optional.empty()
                : translations.task(
                        visit.by(),
                        new SubjectRef(code.substring(0, kind), code.substring(kind + 1, field)),
                        code.substring(field + 1),
                        language);
    }

    private Shelf shelf(Visit visit, Form form) {
        return translations.shelves(visit.by()).stream()
                .filter(shelf -> shelf.scope().path().equals(form.value("in")))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static void insist(Visit visit) {
        if (!visit.by().maySomewhere(Action.TRANSLATE)) {
            visit.by().must(Action.TRANSLATE, Scope.EVERYWHERE);
        }
    }
}
