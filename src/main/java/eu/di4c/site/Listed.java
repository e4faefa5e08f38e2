package eu.di4c.site;

import eu.di4c.kernel.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A list that may be taken out as a file, whole: the pages of a long list are asked for one by one while the file is sent.
 *
 * @param name the name of the file without its ending
 * @param things opens what stands in the list, anew for each file
 */
public record Listed<T>(String name, List<Column<T>> columns, Supplier<Stream<T>> things) {

    public Listed {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param field what programs call it, the same in every language
     * @param head what people call it
     */
    public record Column<T>(String field, String head, Function<? super T, Cell> cell) {}

    /** A list that is known whole. */
    public static <T> Listed<T> of(String name, List<T> things) {
        return new Listed<>(name, List.of(), things::stream);
    }

    /** A list that is asked for only when a file is wanted. */
    public static <T> Listed<T> asked(String name, Supplier<List<T>> things) {
        return new Listed<>(name, List.of(), () -> things.get().stream());
    }

    /**
     * A list of which one page is known at a time.
     *
     * @param page what follows a thing, or the beginning; nothing at the end
     */
    public static <T> Listed<T> paged(String name, Function<Optional<T>, List<T>> page) {
        return new Listed<>(
                name,
                List.of(),
                () -> Stream.iterate(
                                page.apply(Optional.empty()),
                                found -> !found.isEmpty(),
                                found -> page.apply(Optional.of(found.getLast())))
                        .flatMap(List::stream));
    }

    public Listed<T> with(String field, String head, Function<? super T, Cell> cell) {
        return new Listed<>(
                name,
                Stream.concat(columns.stream(), Stream.of(new Column<T>(field, head, cell)))
                        .toList(),
                things);
    }

    /** Two columns: from when and until when, as exactly as it is known. */
    public Listed<T> during(Function<? super T, Period> period, Words words) {
        return with(
                        "from",
                        words.of("site.list.from"),
                        thing -> Cell.date(period.apply(thing).from(), words))
                .with(
                        "until",
                        words.of("site.field.until"),
                        thing -> Cell.date(period.apply(thing).to(), words));
    }

    /** The rows; the stream is to be closed. */
    public Stream<List<Cell>> rows() {
        return things.get()
                .map(thing -> columns.stream()
                        .map(column -> column.cell().apply(thing))
                        .toList());
    }

    public List<String> fields() {
        return columns.stream().map(Column::field).toList();
    }

    public List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }
}
