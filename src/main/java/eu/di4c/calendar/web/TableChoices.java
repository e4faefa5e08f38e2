package eu.di4c.calendar.web;

import eu.di4c.calendar.table.Chosen;
import eu.di4c.document.reading.TableReader;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads out of a form how a table is to be read where it can be read in several ways. */
final class TableChoices {

    /** Encodings of tables that are not Unicode, in the languages of the field. */
    static final List<String> ENCODINGS =
            List.of("windows-1250", "windows-1252", "windows-1253", "windows-1257", "ISO-8859-2");

    static final Map<String, Character> DIVIDERS = Map.of("comma", ',', "semicolon", ';', "tab", '\t');

    private static final String CELL = "cell.";

    private TableChoices() {}

    /** {@code cell.C7=2}, {@code left=Heading}, {@code sheet}, {@code encoding} and {@code divider}. */
    static Chosen read(Form form, FormReader reader) {
        Map<String, Integer> readings = new HashMap<>();
        form.typed().keySet().stream()
                .filter(field -> field.startsWith(CELL) && !form.value(field).isBlank())
                .forEach(field -> readings.put(field.substring(CELL.length()), number(field, form, reader)));
        var encoding = reader.choice(
                "encoding",
                name -> Optional.of(name).filter(ENCODINGS::contains).map(Charset::forName));
        var divider = reader.choice("divider", name -> Optional.ofNullable(DIVIDERS.get(name)));
        return new Chosen(
                new TableReader.Told(encoding, divider, reader.text("sheet", 100)),
                readings,
                Set.copyOf(form.values("left")));
    }

    private static int number(String field, Form form, FormReader reader) {
        String typed = form.value(field);
        if (!typed.matches("[0-9]{1,3}")) {
            reader.wrong(field, "site.form.choice", typed);
            return 0;
        }
        return Integer.parseInt(typed);
    }
}
