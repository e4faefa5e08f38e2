package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.calendar.feed.HourWords;
import eu.di4c.calendar.table.ItemCells.At;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SearchKey;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;

/** Reads how a meeting is planned and how it came; of what is no meeting these cells are empty. */
final class MeetingReader {

    private static final List<ItemColumn> COLUMNS = List.of(
            ItemColumn.HOURS,
            ItemColumn.PLANNED_PLACE,
            ItemColumn.PLANNED_MODE,
            ItemColumn.HELD_PLACE,
            ItemColumn.HELD_MODE,
            ItemColumn.OTHERWISE);

    private final ItemCells cells;

    MeetingReader(ItemCells cells) {
        this.cells = cells;
    }

    private Words words() {
        return cells.words();
    }

    Optional<Meeting> meeting(ItemRows.Row row, ItemVocabulary.What what, Period period, Optional<Meeting> old) {
        if (what.kind() != CalendarItem.Kind.MEETING) {
            COLUMNS.stream()
                    .map(row::at)
                    .filter(at -> !at.text().isBlank())
                    .forEach(at -> cells.wrong(at, words().of("calendar.table.expected.noMeeting")));
            return Optional.empty();
        }
        Optional<Gathering> planned = old.map(Meeting::planned);
        Optional<Gathering> held = old.flatMap(Meeting::actual);
        return Optional.of(new Meeting(
                what.meeting().orElse(Meeting.Kind.OTHER),
                new Gathering(
                        place(row, ItemColumn.PLANNED_PLACE, planned), mode(row, ItemColumn.PLANNED_MODE, planned)),
                held(row, held),
                text(row, ItemColumn.OTHERWISE, old.flatMap(Meeting::because)),
                hours(row, period, old.flatMap(Meeting::hours))));
    }

    private Optional<Hours> hours(ItemRows.Row row, Period period, Optional<Hours> old) {
        if (!row.has(ItemColumn.HOURS)) {
            return old;
        }
        At at = row.at(ItemColumn.HOURS);
        if (at.text().isBlank()) {
            return old.filter(_ -> !Hours.isToTheDay(period));
        }
        Optional<Hours> told = HoursCell.read(at.text(), old);
        if (told.isEmpty()) {
            cells.wrong(at, words().of("calendar.table.expected.hours"));
        }
        told.filter(_ -> !told.equals(old) || !Hours.isToTheDay(period))
                .flatMap(hours -> hours.misfit(period).map(misfit -> HourWords.misfit(hours, period, misfit, words())))
                .ifPresent(why -> cells.wrong(at, why));
        return told;
    }

    /** Held without anybody saying where or how, when the cell says that it is not known. */
    private Optional<Gathering> held(ItemRows.Row row, Optional<Gathering> old) {
        boolean heldSomehow = SearchKey.of(row.at(ItemColumn.HELD_MODE).text())
                .equals(SearchKey.of(words().of("calendar.table.notKnown")));
        var held = new Gathering(
                place(row, ItemColumn.HELD_PLACE, old),
                heldSomehow ? Optional.empty() : mode(row, ItemColumn.HELD_MODE, old));
        return held.equals(Gathering.UNKNOWN) && !heldSomehow ? Optional.empty() : Optional.of(held);
    }

    private Optional<LocalText> place(ItemRows.Row row, ItemColumn column, Optional<Gathering> old) {
        return text(row, column, old.flatMap(Gathering::place));
    }

    private Optional<LocalText> text(ItemRows.Row row, ItemColumn column, Optional<LocalText> before) {
        return row.has(column) ? TaggedText.read(row.at(column).text(), words().language(), before) : before;
    }

    private Optional<Meeting.Mode> mode(ItemRows.Row row, ItemColumn column, Optional<Gathering> old) {
        if (!row.has(column)) {
            return old.flatMap(Gathering::mode);
        }
        At at = row.at(column);
        if (at.text().isBlank()) {
            return Optional.empty();
        }
        Optional<Meeting.Mode> mode = ItemVocabulary.mode(at.text());
        if (mode.isEmpty()) {
            cells.wrong(at, words().of("calendar.table.expected.mode", ItemVocabulary.modes(words())));
        }
        return mode;
    }
}
