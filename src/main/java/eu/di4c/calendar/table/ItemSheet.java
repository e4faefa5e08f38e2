package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.calendar.feed.ItemWords;
import eu.di4c.document.Sheet;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The items of a calendar as a sheet, a row each, so that {@link ItemRows} reads the same items out of it. */
final class ItemSheet {

    /** An end that has no limit. */
    static final String OPEN = "..";

    private static final Cell NOTHING = new Cell.Unknown();

    private final Words words;

    private ItemSheet(Words words) {
        this.words = words;
    }

    static Sheet of(String name, List<CalendarItem> items, Words words) {
        var rows = new ItemSheet(words);
        List<ItemColumn> columns = ItemColumn.written();
        return new Sheet(
                name,
                columns.stream().map(column -> column.heading(words)).toList(),
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> rows.cell(item, column))
                                .toList())
                        .toList());
    }

    static Listed<CalendarItem> list(String name, List<CalendarItem> items, Words words) {
        var rows = new ItemSheet(words);
        var list = Listed.of(name, items);
        for (ItemColumn column : ItemColumn.written()) {
            list = list.with(column.field(), column.heading(words), item -> rows.cell(item, column));
        }
        return list;
    }

    private Cell cell(CalendarItem item, ItemColumn column) {
        return switch (column) {
            case CODE -> new Cell.Text(item.code());
            case KIND -> new Cell.Coded(code(item.kind()), ItemVocabulary.word(what(item), words));
            case TITLE -> text(item.title());
            case WHEN -> NOTHING;
            case START -> date(item.period().from(), item.period().open().atStart());
            case END -> date(item.period().to(), item.period().open().atEnd());
            case PHASE ->
                item.phase()
                        .<Cell>map(phase -> new Cell.Figure(BigDecimal.valueOf(phase)))
                        .orElse(NOTHING);
            case OWNERS -> words(String.join(", ", item.owners()));
            case RESULT -> text(item.result());
            case HOURS -> words(item.hours().map(HoursCell::written).orElse(""));
            case PLANNED_PLACE ->
                text(item.meeting().flatMap(meeting -> meeting.planned().place()));
            case PLANNED_MODE -> mode(item.meeting().map(Meeting::planned));
            case HELD_PLACE -> text(held(item).flatMap(Gathering::place));
            case HELD_MODE -> heldMode(held(item));
            case OTHERWISE -> text(item.meeting().flatMap(Meeting::because));
            case FIXED ->
                text(item.hold() instanceof Hold.Fixed(var because) ? Optional.of(because) : Optional.empty());
            case COUNTED_FROM -> anchor(item.hold());
            case STATE ->
                item.latest()
                        .<Cell>map(fact -> new Cell.Coded(code(fact.kind()), ItemVocabulary.word(fact.kind(), words)))
                        .orElse(NOTHING);
            case STATE_ON -> date(item.latest().map(Fact::on));
            case UNTIL -> date(item.latest().flatMap(Fact::until));
        };
    }

    private static ItemVocabulary.What what(CalendarItem item) {
        return new ItemVocabulary.What(item.kind(), item.meeting().map(Meeting::kind));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a table with all its versions, so that it can be read back; to programs in the language of the reader. */
    private Cell text(LocalText text) {
        return new Cell.Coded(words.plain(text), TaggedText.written(text, words.language()));
    }

    private Cell text(Optional<LocalText> text) {
        return text.map(this::text).orElse(NOTHING);
    }

    private static Cell words(String words) {
        return words.isEmpty() ? NOTHING : new Cell.Text(words);
    }

    private Cell date(FuzzyDate date, boolean open) {
        return open ? new Cell.Text(OPEN) : WrittenDate.cell(date, words);
    }

    private Cell date(Optional<FuzzyDate> date) {
        return date.map(known -> WrittenDate.cell(known, words)).orElse(NOTHING);
    }

    private Cell anchor(Hold hold) {
        return hold instanceof Hold.RelativeTo(var code, var end, var later)
                ? words(code + " " + ItemVocabulary.word(end, words) + " + " + later)
                : NOTHING;
    }

    private static Optional<Gathering> held(CalendarItem item) {
        return item.meeting().flatMap(Meeting::actual);
    }

    private Cell heldMode(Optional<Gathering> held) {
        return held.equals(Optional.of(Gathering.UNKNOWN)) ? words(words.of("calendar.table.notKnown")) : mode(held);
    }

    private Cell mode(Optional<Gathering> gathering) {
        return gathering
                .flatMap(Gathering::mode)
                .map(mode -> words(ItemWords.mode(mode, words)))
                .orElse(NOTHING);
    }
}
