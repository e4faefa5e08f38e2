package eu.di4c.calendar.table;

import eu.di4c.calendar.Written;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.document.reading.CellPlace;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.reading.FieldReader;
import eu.di4c.kernel.reading.Reading;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the dates of cells by the language of the table, and keeps what was understood and what is wrong. */
final class ItemCells {

    private static final int MOST_REMARKS = 100;

    private final Words words;
    private final FieldReader reader;
    private final Map<String, Integer> chosen;
    private final Set<String> used = new HashSet<>();
    private final List<Remark> wrong = new ArrayList<>();
    private final List<Remark> understood = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    ItemCells(Words words, Map<String, Integer> chosen) {
        this.words = words;
        this.reader = FieldReader.in(words.language());
        this.chosen = chosen;
    }

    /** A cell: where it is, under which heading, and what stands there. */
    record At(CellPlace place, String heading, String text) {}

    Words words() {
        return words;
    }

    void wrong(At cell, String expected) {
        wrong(new Remark(cell.place(), cell.heading(), cell.text(), expected));
    }

    private void wrong(Remark remark) {
        if (wrong.size() < MOST_REMARKS) {
            wrong.add(remark);
        }
    }

    /** What is wrong; a choice for a cell that asks nothing is wrong as well. */
    List<Remark> wrong() {
        var all = new ArrayList<>(wrong);
        chosen.keySet().stream()
                .filter(cell -> !used.contains(cell))
                .sorted()
                .forEach(cell ->
                        all.add(new Remark(CellPlace.FILE, "", cell, words.of("calendar.table.expected.noChoice"))));
        return all;
    }

    List<Remark> understood() {
        return understood;
    }

    List<Written> written() {
        return written;
    }

    FuzzyDate date(At cell, String code) {
        return read(
                cell,
                code,
                reader.date(cell.text().strip()),
                FuzzyDate.UNKNOWN,
                Shown.of(words::date, FuzzyDate::edtf));
    }

    Period period(At cell, String code) {
        return read(
                cell, code, reader.period(cell.text().strip()), Period.UNKNOWN, Shown.of(words::period, Period::edtf));
    }

    /** How a value is told to a person, and kept. */
    private record Shown<T>(Function<T, String> told, Function<T, String> kept) {
        static <T> Shown<T> of(Function<T, String> told, Function<T, String> kept) {
            return new Shown<>(told, kept);
        }
    }

    private <T> T read(At cell, String code, Reading<T> reading, T unknown, Shown<T> shown) {
        return switch (reading) {
            case Reading.Understood<T>(var value, var _) -> take(cell, code, value, shown);
            case Reading.Unknown<T> _ -> cell.text().isBlank() ? unknown : take(cell, code, unknown, shown);
            case Reading.Ambiguous<T>(var readings, var _) ->
                choice(cell, readings, shown)
                        .map(value -> take(cell, code, value, shown))
                        .orElse(unknown);
            case Reading.Recurring<T> _ -> {
                wrong(cell, words.of("calendar.table.expected.once"));
                yield unknown;
            }
            case Reading.NotUnderstood<T> _ -> {
                wrong(cell, words.of("calendar.table.expected.date"));
                yield unknown;
            }
        };
    }

    private <T> T take(At cell, String code, T value, Shown<T> shown) {
        String told = shown.told().apply(value);
        String kept = shown.kept().apply(value);
        String text = cell.text().strip();
        if (!text.equals(told) && !text.equals(kept)) {
            if (understood.size() < MOST_REMARKS) {
                understood.add(new Remark(cell.place(), cell.heading(), cell.text(), told));
            }
            written.add(new Written(code, cell.heading(), cell.text(), kept));
        }
        return value;
    }

    private <T> Optional<T> choice(At cell, List<T> readings, Shown<T> shown) {
        String name = cell.place().name();
        used.add(name);
        int number = chosen.getOrDefault(name, 0);
        if (number >= 1 && number <= readings.size()) {
            return Optional.of(readings.get(number - 1));
        }
        List<String> told = readings.stream().map(shown.told()).toList();
        String all = IntStream.range(0, told.size())
                .mapToObj(i -> (i + 1) + ": " + told.get(i))
                .collect(Collectors.joining("; "));
        String expected = words.of("calendar.table.expected.choice", all, name + "=1");
        wrong(new Remark(cell.place(), cell.heading(), cell.text(), expected, told));
        return Optional.empty();
    }
}
