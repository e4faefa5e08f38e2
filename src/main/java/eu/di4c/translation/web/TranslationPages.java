package eu.di4c.translation.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Missing;
import eu.di4c.site.Phrase;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Pager;
import eu.di4c.site.part.Table;
import eu.di4c.translation.NewVersion;
import eu.di4c.translation.Progress;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import eu.di4c.translation.Translations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @GetMapping(HOME)
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
                "translation/desk", visit, new DeskPage(shelves, shelf, shelf.map(one -> progress(visit, one))));
    }

    private Table progress(Visit visit, Shelf shelf) {
        var words = visit.words();
        var rows = new ArrayList<Table.Row>();
        translations.progress(visit.by(), shelf.scope()).forEach((language, progress) -> rows.add(new Table.Row(
                Link.of(words.name(language), address(language, shelf, "")), cells(progress, visit))));
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

    private static List<Phrase> cells(Progress progress, Visit visit) {
        return IntStream.of(progress.done(), progress.outdated(), progress.missing())
                .mapToObj(count -> Phrase.of(visit.words().number(count)))
                .toList();
    }

    @GetMapping(HOME + "/content/{lang}")
    Html content(Visit visit, @PathVariable String lang, Form form) {
        insist(visit);
        return page(visit, language(lang), form, Optional.empty());
    }

    /** What was typed for one text and is not taken. */
    private record Refused(String code, String typed, String why) {}

    @PostMapping(HOME + "/content/{lang}")
    Reply put(Visit visit, @PathVariable String lang, Form form) {
        insist(visit);
        var language = language(lang);
        String code = form.value("text");
        var task = task(visit, code, language).orElseThrow(Missing::new);
        var reader = new FormReader(form, visit.words());
        String typed = reader.required("words", LONGEST);
        if (!reader.sound()) {
            return refused(visit, language, form, reader.faults().getFirst().message());
        }
        var version = new NewVersion(
                task.thing().subject(), task.field(), new Mark(form.value("seen")), language, typed);
        return switch (translations.put(visit.by(), version)) {
            case Outcome.Done<LocalText> _ ->
                Sent.saying("translation.said.saved", address(language, shelf(visit, form), form.value("state")));
            case Outcome.Overtaken<LocalText> _ ->
                refused(visit, language, form, visit.words().of("translation.overtaken"));
            case Outcome.Refused<LocalText>(var because) ->
                refused(
                        visit,
                        language,
                        form,
                        visit.words()
                                .of(
                                        because.getFirst().message(),
                                        because.getFirst().arguments().toArray()));
        };
    }

    private Html refused(Visit visit, Language language, Form form, String why) {
        var refused = new Refused(form.value("text"), form.value("words"), why);
        return page(visit, language, form, Optional.of(refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html page(Visit visit, Language language, Form form, Optional<Refused> refused) {
        var words = visit.words();
        var shelf = shelf(visit, form);
        var rows = new TaskRows(words);
        var found = translations.tasks(visit.by(), shelf.scope(), language).stream()
                .filter(task -> refused.filter(one -> one.code().equals(task.code())).isPresent()
                        || (form.value("state").isEmpty()
                                        || task.state().code().equals(form.value("state")))
                                && says(task, form.value("q")))
                .toList();
        int from = Math.clamp(number(form.value("from")), 0, Math.max(0, found.size() - 1));
        int first = refused.map(one -> place(found, one)).orElse(from);
        var shown = found.stream()
                .skip(first)
                .limit(TaskPage.SIZE)
                .map(task -> {
                    var own = refused.filter(one -> one.code().equals(task.code()));
                    return rows.row(task, own.map(Refused::typed), own.map(Refused::why));
                })
                .toList();
        String title = words.of("translation.content.title", words.plain(shelf.name()), words.name(language));
        String asked = address(language, shelf, form.value("state")) + "&q="
                + URLEncoder.encode(form.value("q"), StandardCharsets.UTF_8);
        return Html.page(
                "translation/content",
                visit,
                new TaskPage(
                        title,
                        words.of("translation.content.lead"),
                        language,
                        states(visit, language, shelf),
                        shown,
                        pager(visit, asked, first, found.size())));
    }

    private static int place(List<Task> found, Refused one) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).code().equals(one.code())) {
                return i / TaskPage.SIZE * TaskPage.SIZE;
            }
        }
        return 0;
    }

    private static boolean says(Task task, String asked) {
        String key = SearchKey.of(asked).key();
        return key.isEmpty()
                || task.text().versions().values().stream()
                        .anyMatch(text -> SearchKey.of(text).key().contains(key));
    }

    private static List<Link> states(Visit visit, Language language, Shelf shelf) {
        var links = new ArrayList<Link>();
        links.add(Link.of(visit.words().of("translation.state.all"), address(language, shelf, "")));
        Arrays.stream(State.values())
                .forEach(state -> links.add(Link.of(
                        visit.words().of("translation.state." + state.code()),
                        address(language, shelf, state.code()))));
        return links;
    }

    private static Optional<Pager> pager(Visit visit, String asked, int from, int all) {
        int to = Math.min(all, from + TaskPage.SIZE);
        return all <= TaskPage.SIZE
                ? Optional.empty()
                : Optional.of(new Pager(
                        visit.words().of("translation.pager", from + 1, to, all),
                        from == 0 ? Optional.empty() : Optional.of(asked + "&from=" + Math.max(0, from - TaskPage.SIZE)),
                        to == all ? Optional.empty() : Optional.of(asked + "&from=" + to)));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

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

    private static String address(Language language, Shelf shelf, String state) {
        return HOME + "/content/" + language.tag() + "?in=" + shelf.scope().path()
                + (state.isEmpty() ? "" : "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static void insist(Visit visit) {
        if (!visit.by().maySomewhere(Action.TRANSLATE)) {
            visit.by().must(Action.TRANSLATE, Scope.EVERYWHERE);
        }
    }
}
