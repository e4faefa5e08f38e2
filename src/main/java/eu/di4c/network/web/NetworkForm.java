package eu.di4c.network.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.site.Words;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A network as a form: its names, what it is about, what it is for and what it asks of its cities. */
final class NetworkForm {

    private static final int NAME = 80;
    private static final int TITLE = 300;
    private static final int TEXT = 2_000;

    private NetworkForm() {}

    static Form of(Network network, Words words) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(network.details()).text())
                .with("acronym", network.acronym())
                .with("title", network.title())
                .with("kind", FormReader.code(network.kind()))
                .with("themes", String.join("\n", network.themes()));
        for (int row = 0; row < network.names().size(); row++) {
            var name = network.names().get(row);
            form = form.with("names." + row + ".name", name.name())
                    .with("names." + row + ".standing", FormReader.code(name.standing()))
                    .with("names." + row + ".used", Filled.period(name.used(), words));
        }
        form = network.summary().isPresent()
                ? form.with("summary", network.summary().get())
                : form;
        return texts(texts(form, "aims", network.aims()), "activities", network.activities());
    }

    static Form texts(Form form, String list, List<LocalText> texts) {
        var filled = form;
        for (int row = 0; row < texts.size(); row++) {
            filled = filled.with(list + "." + row, texts.get(row));
        }
        return filled;
    }

    static List<Fieldset> sets(Form form, boolean fresh, Words words) {
        var ask = new Questions(field -> "network.form.network." + field, words);
        var acronym = ask.shortLine("acronym");
        var title = ask.texts("title");
        var kind = ask.oneOf("kind", Choices.of(Network.Kind.values(), code -> words.of("network.kind." + code)));
        var standings = Choices.of(Network.Standing.values(), code -> words.of("network.standing." + code));
        return List.of(
                fresh
                        ? ask.set("what", acronym, title, kind, ask.shortLineOrNot(NewCode.FIELD))
                        : ask.set("what", acronym, title, kind),
                ask.set("about", ask.areas("summary", true), ask.linesOrNot("themes")),
                ask.textRows("aims", form),
                ask.textRows("activities", form),
                ask.rows(
                        "names",
                        form,
                        row -> List.of(
                                ask.shortLineOrNot("names." + row + ".name"),
                                ask.oneOfOrNot("names." + row + ".standing", standings),
                                ask.lineOrNot("names." + row + ".used"))));
    }

    /** The network that a sound form says; its phases are no part of the form. */
    static Network read(FormReader reader, Slug programme, Optional<Network> old, Predicate<Slug> taken) {
        var acronym = reader.required("acronym", NAME);
        var title = reader.requiredText("title", TITLE);
        var kind = reader.choice("kind", Network.Kind.values());
        if (reader.form().value("kind").isBlank()) {
            reader.wrong("kind", "site.form.missing");
        }
        return new Network(
                old.map(Network::id).orElseGet(() -> new NetworkId(eu.di4c.kernel.Ids.next())),
                old.map(Network::slug).orElseGet(() -> NewCode.of(reader, acronym, taken)),
                programme,
                kind.orElse(Network.Kind.OTHER),
                acronym,
                title,
                Rows.of(reader, "names").stream()
                        .map(row -> name(reader, "names." + row))
                        .toList(),
                Rows.lines(reader, "themes", NAME),
                reader.localText("summary", TEXT),
                texts(reader, "aims"),
                texts(reader, "activities"),
                List.of(),
                0);
    }

    static List<LocalText> texts(FormReader reader, String list) {
        return Rows.of(reader, list).stream()
                .flatMap(row -> reader.localText(list + "." + row, TEXT).stream())
                .toList();
    }

    private static Network.Name name(FormReader reader, String row) {
        var standing = reader.choice(row + ".standing", Network.Standing.values());
        if (reader.form().value(row + ".standing").isBlank()) {
            reader.wrong(row + ".standing", "site.form.missing");
        }
        return new Network.Name(
                reader.required(row + ".name", NAME),
                standing.orElse(Network.Standing.FORMER),
                reader.period(row + ".used"));
    }
}
