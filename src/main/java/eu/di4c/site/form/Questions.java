package eu.di4c.site.form;

import eu.di4c.site.Words;
import eu.di4c.site.form.Field.Asked;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Puts the questions of a form into words: the label of a field is the message with its name, its hint the one with
 * {@code .hint} behind it; a list is called by the one with {@code .all}.
 *
 * @param key name of a field, the numbers of rows left out → key of its label
 */
public record Questions(UnaryOperator<String> key, Words words) {

    /** The longest answer to a question of one line, in characters. */
    public static final int LINE = 200;

    private static final int SPARE = 2;

    private Asked asked(String name, boolean optional) {
        String label = key.apply(name.replaceAll("\\.\\d+(?=\\.|$)", ""));
        return new Asked(name, words.of(label), hint(label), optional);
    }

    private Optional<String> hint(String label) {
        String hint = label + ".hint";
        return words.know(hint) ? Optional.of(words.of(hint)) : Optional.empty();
    }

    public Field line(String name) {
        return new Field.Line(asked(name, false), false, LINE);
    }

    public Field lineOrNot(String name) {
        return new Field.Line(asked(name, true), false, LINE);
    }

    /** One line that may be long: it takes several lines of the page. */
    public Field sentence(String name) {
        return new Field.Lines(asked(name, false), 2);
    }

    public Field sentenceOrNot(String name) {
        return new Field.Lines(asked(name, true), 2);
    }

    public Field shortLine(String name) {
        return new Field.Line(asked(name, false), true, LINE);
    }

    public Field shortLineOrNot(String name) {
        return new Field.Line(asked(name, true), true, LINE);
    }

    public Field linesOrNot(String name) {
        return new Field.Lines(asked(name, true), 4);
    }

    /** A short text in several languages. */
    public Field texts(String name) {
        return new Field.Texts(asked(name, false), false);
    }

    /** A long text in several languages. */
    public Field areas(String name, boolean optional) {
        return new Field.Texts(asked(name, optional), true);
    }

    /** A text of a row in the languages of the interface. */
    public Field rowTexts(String name, boolean optional) {
        return new Field.Texts(asked(name, optional), false);
    }

    public Field oneOf(String name, List<Choice> choices) {
        return new Field.OneOf(asked(name, false), choices);
    }

    public Field oneOfOrNot(String name, List<Choice> choices) {
        return new Field.OneOf(asked(name, true), choices);
    }

    public Field anyOf(String name, List<Choice> choices) {
        return new Field.AnyOf(asked(name, false), choices);
    }

    public Field tick(String name) {
        return new Field.Tick(asked(name, true));
    }

    public Fieldset set(String name, Field... fields) {
        String title = key.apply(name);
        return new Fieldset(words.of(title), hint(title), List.of(fields));
    }

    /** A list: a group for each row that is there, and empty ones to add to it. */
    public Fieldset rows(String list, Form form, IntFunction<List<Field>> fields) {
        String title = key.apply(list);
        int there = Rows.of(form, list).stream().mapToInt(row -> row + 1).max().orElse(0);
        return new Fieldset(
                words.of(title + ".all"),
                hint(title),
                IntStream.range(0, Math.min(there, Rows.MOST) + SPARE)
                        .<Field>mapToObj(row -> group(title, row, there, fields.apply(row)))
                        .toList());
    }

    /** A list of long texts: one for each row that is there, and empty ones to add to it. */
    public Fieldset textRows(String list, Form form) {
        String title = key.apply(list);
        int there = Rows.of(form, list).stream().mapToInt(row -> row + 1).max().orElse(0);
        return new Fieldset(
                words.of(title + ".all"),
                hint(title),
                IntStream.range(0, Math.min(there, Rows.MOST) + SPARE)
                        .<Field>mapToObj(row -> new Field.Texts(
                                new Asked(list + "." + row, titled(title, row, there), Optional.empty(), true), true))
                        .toList());
    }

    private Field group(String title, int row, int there, List<Field> fields) {
        return new Field.Group(titled(title, row, there), Optional.empty(), fields);
    }

    private String titled(String title, int row, int there) {
        return row < there
                ? words.of("site.form.row", words.of(title), row + 1)
                : words.of("site.form.row.new", words.of(title));
    }
}
