package eu.di4c.mailing.web;

import eu.di4c.kernel.Language;
import eu.di4c.mailing.Circular.Draft;
import eu.di4c.mailing.Circular.Wording;
import eu.di4c.mailing.Circulars;
import eu.di4c.mailing.Recipient;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.MailAddress;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets what, before it goes.
 *
 * @param typed what was typed, name and value in turn, to be sent again with the answer
 */
public record CircularPreviewPage(
        Form form,
        String scope,
        int count,
        List<Text> texts,
        Table recipients,
        List<Field> typed,
        String seen,
        List<Link> trail) {

    /** What is written in one language, and how many get it so. */
    public record Text(String tag, String heading, String subject, String body) {}

    /** One field of the form as it was typed. */
    public record Field(String name, String value) {}

    static CircularPreviewPage of(Form form, Draft draft, List<Recipient> to, Words words) {
        return new CircularPreviewPage(
                form,
                draft.scope().path(),
                to.size(),
                texts(draft.wordings(), to, words),
                table(to, words),
                form.typed().entrySet().stream()
                        .filter(field -> !field.getKey().equals(Form.REVISION))
                        .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                        .toList(),
                Circulars.mark(to).text(),
                CircularPage.trail(draft.scope(), words));
    }

    static List<Text> texts(Map<Language, Wording> wordings, List<Recipient> to, Words words) {
        return new TreeMap<>(wordings)
                .entrySet().stream()
                        .map(wording -> new Text(
                                wording.getKey().tag(),
                                words.of(
                                        "mailing.many.in", words.name(wording.getKey()), getting(wording.getKey(), to)),
                                wording.getValue().subject(),
                                wording.getValue().body()))
                        .toList();
    }

    private static long getting(Language language, List<Recipient> to) {
        return to.stream().filter(one -> one.language() == language).count();
    }

    private static Table table(List<Recipient> to, Words words) {
        return new Table(
                "recipients",
                words.of("mailing.many.recipients"),
                List.of(
                        Table.Column.text(words.of("mailing.to")),
                        Table.Column.text(words.of("mailing.address")),
                        Table.Column.text(words.of("mailing.language"))),
                to.stream()
                        .map(one -> new Table.Row(
                                Phrase.of(one.name()),
                                List.of(new MailAddress(one.address().text()), Phrase.of(words.name(one.language())))))
                        .toList());
    }
}
