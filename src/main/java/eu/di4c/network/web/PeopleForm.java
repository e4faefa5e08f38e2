package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.network.Partner;
import eu.di4c.network.Partner.Responsible;
import eu.di4c.site.Words;
import eu.di4c.site.form.Field;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who answers for the project at a partner, as a form: one row each. Who was there does not vanish: the row stays with a last
 * day, unless it is said that it was a mistake.
 */
final class PeopleForm {

    private static final String LIST = "responsible";
    private static final int NAME = 200;

    private PeopleForm() {}

    static Form of(Partner.People people, Words words) {
        var form = Form.empty().with(Form.REVISION, Mark.of(people).text());
        for (int row = 0; row < people.responsible().size(); row++) {
            var person = people.responsible().get(row);
            String at = LIST + "." + row;
            form = form.with(at + ".name", person.name()).with(at + ".period", Filled.period(person.period(), words));
            form = person.function().isPresent()
                    ? form.with(at + ".function", person.function().get())
                    : form;
        }
        return form;
    }

    static List<Fieldset> sets(Form form, int there, Words words) {
        var ask = new Questions(field -> "network.form.people." + field, words);
        return List.of(ask.rows(LIST, form, row -> row(ask, LIST + "." + row, row < there)));
    }

    private static List<Field> row(Questions ask, String at, boolean known) {
        var asked = List.of(
                ask.lineOrNot(at + ".name"), ask.rowTexts(at + ".function", true), ask.lineOrNot(at + ".period"));
        return known
                ? Stream.concat(asked.stream(), Stream.of(ask.tick(at + ".mistaken")))
                        .toList()
                : asked;
    }

    /** The rows of a sound form. */
    static Partner.People read(FormReader reader, int there) {
        var typed = Rows.of(reader, LIST);
        var rows = IntStream.concat(IntStream.range(0, there), typed.stream().mapToInt(row -> row))
                .distinct()
                .sorted();
        return new Partner.People(rows.boxed()
                .filter(row -> !reader.checked(LIST + "." + row + ".mistaken"))
                .map(row -> person(reader, LIST + "." + row, row < there))
                .toList());
    }

    private static Responsible person(FormReader reader, String at, boolean known) {
        String name = reader.text(at + ".name", NAME).orElse("");
        if (name.isEmpty()) {
            reader.wrong(at + ".name", known ? "network.form.people.vanished" : "site.form.missing");
        }
        return new Responsible(name, reader.localText(at + ".function", NAME), reader.period(at + ".period"));
    }
}
