package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Table.Column;
import eu.di4c.site.part.Table.Row;
import eu.di4c.site.part.Verbatim;
import eu.di4c.translation.xliff.Comparison;
import eu.di4c.translation.xliff.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * Bringing an XLIFF file in: what is wrong with it, or what it would change.
 *
 * @param said what came of trying it; empty before one was sent
 * @param tried the file as it was tried, to be confirmed; empty when there is nothing to confirm
 */
public record TrialPage(
        String title,
        List<Link> trail,
        String home,
        String address,
        Form form,
        Optional<String> said,
        Optional<Table> table,
        Optional<Tried> tried) {

    private static final int MOST = 100;
    private static final int NAMED = 10;

    /**
     * A file and what was seen of it.
     *
     * @param packed the file
     * @param seen the marks of the changes that the page shows
     */
    public record Tried(String packed, String seen) {}

    public TrialPage {
        trail = List.copyOf(trail);
    }

    /** Nothing was sent yet. */
    static TrialPage asking(XliffDesk desk, Words words) {
        return made(desk, words, Form.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A form was sent without a file. */
    static TrialPage without(XliffDesk desk, Words words) {
        var form = Form.empty().refused("file", words.of("translation.import.missing"));
        return made(desk, words, form, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TrialPage of(XliffDesk desk, Comparison comparison, Parcel parcel, Words words) {
        var troubles = comparison.troubles();
        var changes = comparison.changes();
        if (!troubles.isEmpty()) {
            return made(
                    desk,
                    words,
                    Form.empty(),
                    Optional.of(words.of("translation.import.refused", troubles.size())),
                    Optional.of(troubles(troubles, words)),
                    Optional.empty());
        }
        return made(
                desk,
                words,
                Form.empty(),
                Optional.of(words.of("translation.import.changes", changes.size())),
                Optional.of(changes(changes, desk.language(), words)).filter(_ -> !changes.isEmpty()),
                Optional.of(parcel)
                        .filter(_ -> !changes.isEmpty())
                        .map(file -> new Tried(file.packed(), Parcel.marks(comparison))));
    }

    private static TrialPage made(
            XliffDesk desk,
            Words words,
            Form form,
            Optional<String> said,
            Optional<Table> table,
            Optional<Tried> tried) {
        String title = words.of("translation.import.title", desk.title(words));
        return new TrialPage(
                title,
                List.of(
                        Link.of(words.of("translation.title"), "/translations"),
                        Link.of(desk.title(words), desk.home()),
                        Link.of(title, desk.address())),
                desk.home(),
                desk.address(),
                form,
                said,
                table,
                tried);
    }

    /** The same, saying that nothing was stored because some texts are not as they were when the file was tried. */
    TrialPage meanwhile(List<String> texts, Words words) {
        var named = words.list(texts.stream().limit(NAMED).toList());
        var told = Optional.of(words.of("translation.import.meanwhile", texts.size(), named));
        return new TrialPage(title, trail, home, address, form, told, table, tried);
    }

    private static Table troubles(List<Trouble> troubles, Words words) {
        return new Table(
                "troubles",
                words.of("translation.import.troubles"),
                List.of(
                        Column.text(words.of("translation.import.unit")),
                        Column.text(words.of("translation.import.wrong")),
                        Column.text(words.of("translation.import.found")),
                        Column.text(words.of("translation.import.expected"))),
                troubles.stream()
                        .limit(MOST)
                        .map(one -> new Row(
                                new Verbatim(one.unit().isEmpty() ? "–" : one.unit()),
                                List.of(
                                        Phrase.of(words.of(
                                                one.message(), one.arguments().toArray())),
                                        new Verbatim(one.found()),
                                        new Verbatim(one.expected()))))
                        .toList());
    }

    private static Table changes(List<Comparison.Change> changes, Language language, Words words) {
        return new Table(
                "changes",
                words.of("translation.import.changed"),
                List.of(
                        Column.text(words.of("translation.import.unit")),
                        Column.text(words.of("translation.import.now")),
                        Column.text(words.of("translation.import.then"))),
                changes.stream()
                        .limit(MOST)
                        .map(one -> new Row(
                                new Verbatim(one.now().name()),
                                List.of(
                                        phrase(one.now().target().orElse(""), language, words),
                                        one.confirms()
                                                ? Phrase.of(words.of("translation.import.confirms"))
                                                : phrase(one.words(), language, words))))
                        .toList());
    }

    private static Phrase phrase(String text, Language language, Words words) {
        return words.language() == language ? Phrase.of(text) : new Phrase(text, Optional.of(language.locale()));
    }
}
