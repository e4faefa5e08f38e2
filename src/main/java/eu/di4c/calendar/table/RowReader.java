package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.table.ItemCells.At;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SearchKey;
import eu.di4c.site.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads one line of a table as an item. What the table has no column for stays as the calendar has it; a cell that is there
 * and empty empties what it is about, save code, kind and title, which every item has.
 */
final class RowReader {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;\n]\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Map<String, CalendarItem> known;
    private final Map<SearchKey, String> partners;
    private final ItemCells cells;
    private final Recorded recorded;

    /** Who brings the table in, and when. */
    record Recorded(String by, Instant at) {}

    /**
     * @param known code → the item as the calendar has it
     * @param partners slug or name of a city → slug of the partner
     */
    RowReader(Map<String, CalendarItem> known, Map<SearchKey, String> partners, ItemCells cells, Recorded recorded) {
        this.known = known;
        this.partners = partners;
        this.cells = cells;
        this.recorded = recorded;
    }

    private Words words() {
        return cells.words();
    }

    Optional<CalendarItem> read(ItemRows.Row row) {
        Optional<String> code = code(row);
        Optional<CalendarItem> old = code.map(known::get);
        var title = text(row, ItemColumn.TITLE, old.map(CalendarItem::title)).or(() -> old.map(CalendarItem::title));
        var what = what(row, old);
        if (code.isEmpty() || title.isEmpty() || what.isEmpty()) {
            if (title.isEmpty()) {
                cells.wrong(row.at(ItemColumn.TITLE), words().of("calendar.table.expected.title"));
            }
            return Optional.empty();
        }
        var held = new HoldReader(cells);
        var meets = new MeetingReader(cells);
        Period period = period(row, code.get(), old);
        return Optional.of(new CalendarItem(
                code.get(),
                what.get().kind(),
                title.get(),
                period,
                text(row, ItemColumn.RESULT, old.flatMap(CalendarItem::result)),
                owners(row, old),
                phase(row, old),
                meets.meeting(row, what.get(), period, old.flatMap(CalendarItem::meeting)),
                held.hold(row, old.map(CalendarItem::hold)),
                facts(row, code.get(), old)));
    }

    /** The code that is written, or one made of the title, so that the same table means the same items again. */
    private Optional<String> code(ItemRows.Row row) {
        At at = row.at(ItemColumn.CODE);
        String written = at.text().strip();
        if (!written.isEmpty()) {
            if (!CalendarItem.isCode(written)) {
                cells.wrong(at, words().of("calendar.table.expected.code"));
                return Optional.empty();
            }
            return Optional.of(written);
        }
        String code = TaggedText.read(row.at(ItemColumn.TITLE).text(), words().language(), Optional.empty())
                .map(title -> CalendarItem.codeOf(title.original().text()))
                .orElse("");
        if (code.isEmpty() && !row.at(ItemColumn.TITLE).text().isBlank()) {
            cells.wrong(at, words().of("calendar.table.expected.code"));
        } else if (code.isEmpty()) {
            cells.wrong(row.at(ItemColumn.TITLE), words().of("calendar.table.expected.title"));
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private Optional<ItemVocabulary.What> what(ItemRows.Row row, Optional<CalendarItem> old) {
        At at = row.at(ItemColumn.KIND);
        Optional<ItemVocabulary.What> read = at.text().isBlank()
                ? old.map(item ->
                        new ItemVocabulary.What(item.kind(), item.meeting().map(meeting -> meeting.kind())))
                : ItemVocabulary.kind(at.text());
        if (read.isEmpty()) {
            cells.wrong(at, words().of("calendar.table.expected.kind", ItemVocabulary.kinds(words())));
        }
        return read;
    }

    private Optional<LocalText> text(ItemRows.Row row, ItemColumn column, Optional<LocalText> old) {
        return row.has(column) ? TaggedText.read(row.at(column).text(), words().language(), old) : old;
    }

    private Period period(ItemRows.Row row, String code, Optional<CalendarItem> old) {
        Period before = old.map(CalendarItem::period).orElse(Period.UNKNOWN);
        if (row.has(ItemColumn.WHEN)) {
            return cells.period(row.at(ItemColumn.WHEN), code);
        }
        boolean opens = row.has(ItemColumn.START)
                ? isOpen(row.at(ItemColumn.START))
                : before.open().atStart();
        boolean stays = row.has(ItemColumn.END)
                ? isOpen(row.at(ItemColumn.END))
                : before.open().atEnd();
        FuzzyDate from = end(row, ItemColumn.START, code, before.from());
        FuzzyDate to = end(row, ItemColumn.END, code, before.to());
        try {
            return new Period(from, to, open(opens, stays));
        } catch (IllegalArgumentException _) {
            cells.wrong(row.at(ItemColumn.END), words().of("calendar.table.expected.endAfterStart", from));
            return before;
        }
    }

    private static Period.Open open(boolean start, boolean end) {
        if (start) {
            return end ? Period.Open.BOTH : Period.Open.START;
        }
        return end ? Period.Open.END : Period.Open.NEITHER;
    }

    private static boolean isOpen(At at) {
        return at.text().strip().equals(ItemSheet.OPEN);
    }

    private FuzzyDate end(ItemRows.Row row, ItemColumn column, String code, FuzzyDate before) {
        if (!row.has(column)) {
            return before;
        }
        return isOpen(row.at(column)) ? FuzzyDate.UNKNOWN : cells.date(row.at(column), code);
    }

    private SortedSet<String> owners(ItemRows.Row row, Optional<CalendarItem> old) {
        if (!row.has(ItemColumn.OWNERS)) {
            return old.map(CalendarItem::owners).orElse(new TreeSet<>());
        }
        At at = row.at(ItemColumn.OWNERS);
        var owners = new TreeSet<String>();
        for (String name : COMMA.split(at.text().strip(), -1)) {
            String slug = partners.get(SearchKey.of(name));
            if (slug != null) {
                owners.add(slug);
            } else if (!name.isBlank() && !isTheNetwork(name)) {
                cells.wrong(
                        at,
                        words().of(
                                        "calendar.table.expected.owner",
                                        words().list(partners.values().stream()
                                                .distinct()
                                                .sorted()
                                                .toList())));
            }
        }
        return owners;
    }

    private boolean isTheNetwork(String name) {
        return SearchKey.of(name).equals(SearchKey.of(words().of("calendar.owner.network")));
    }

    private Optional<Integer> phase(ItemRows.Row row, Optional<CalendarItem> old) {
        if (!row.has(ItemColumn.PHASE)) {
            return old.flatMap(CalendarItem::phase);
        }
        At at = row.at(ItemColumn.PHASE);
        String text = at.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            cells.wrong(at, words().of("calendar.table.expected.phase"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** The fact that the row tells of, unless it is the latest already; facts are never taken away. */
    private List<Fact> facts(ItemRows.Row row, String code, Optional<CalendarItem> old) {
        At at = row.at(ItemColumn.STATE);
        if (at.text().isBlank()) {
            return List.of();
        }
        Optional<Fact.Kind> kind = ItemVocabulary.state(at.text());
        if (kind.isEmpty()) {
            cells.wrong(at, words().of("calendar.table.expected.state", ItemVocabulary.states(words())));
            return List.of();
        }
        FuzzyDate on = cells.date(row.at(ItemColumn.STATE_ON), code);
        At until = row.at(ItemColumn.UNTIL);
        boolean delayed = kind.get() == Fact.Kind.DELAY_GRANTED;
        if (delayed == until.text().isBlank()) {
            cells.wrong(until.heading().isEmpty() ? at : until, words().of("calendar.table.expected.until"));
            return List.of();
        }
        Optional<FuzzyDate> last = delayed ? Optional.of(cells.date(until, code)) : Optional.empty();
        var told = new Fact(kind.get(), on, last, Optional.empty(), recorded.by(), recorded.at());
        return old.flatMap(CalendarItem::latest)
                        .filter(fact -> saysTheSame(fact, told))
                        .isPresent()
                ? List.of()
                : List.of(told);
    }

    private static boolean saysTheSame(Fact one, Fact other) {
        return one.kind() == other.kind()
                && one.on().equals(other.on())
                && one.until().equals(other.until());
    }
}
