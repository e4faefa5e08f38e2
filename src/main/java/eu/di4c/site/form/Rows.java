package eu.di4c.site.form;

import java.util.List;
import java.util.stream.Collectors;

/** The rows of a list in a form: {@code aims.0.en}, {@code aims.1.en}. */
public final class Rows {

    /** How many rows a list of a form takes. */
    public static final int MOST = 60;

    private Rows() {}

    /** The numbers of the rows in which anything stands, in their order. */
    public static List<Integer> of(Form form, String list) {
        String prefix = list + ".";
        return form.typed().entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .filter(field -> field.getValue().stream().anyMatch(text -> !text.isBlank()))
                .map(field -> field.getKey().substring(prefix.length()).split("\\.", 2)[0])
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .toList();
    }

    /** The same, noting when there are too many. */
    public static List<Integer> of(FormReader reader, String list) {
        var rows = of(reader.form(), list);
        if (rows.size() > MOST || (!rows.isEmpty() && rows.getLast() >= 1000)) {
            reader.wrong(list, "site.form.rows", MOST);
            return List.of();
        }
        return rows;
    }

    /** One thing a line, whether it was typed into one field or sent as a list. */
    public static List<String> lines(FormReader reader, String field, int longest) {
        var lines = reader.form().values(field).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST) {
            reader.wrong(field, "site.form.rows", MOST);
        } else if (lines.stream().anyMatch(line -> line.length() > longest)) {
            reader.wrong(field, "site.form.long", longest, longest(lines));
        } else if (lines.stream().anyMatch(line -> line.chars().anyMatch(Character::isISOControl))) {
            reader.wrong(field, "site.form.control");
        } else {
            return lines;
        }
        return List.of();
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }
}
