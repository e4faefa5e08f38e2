package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.table.ItemCells.At;
import eu.di4c.kernel.LocalText;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what holds the dates of an item: nothing, a reason for which it is fixed, or an end of another item. */
final class HoldReader {

    private static final Pattern ANCHOR = Pattern.compile("(\\S+)\\s+(\\S+)\\s*\\+\\s*(\\S+)");

    private final ItemCells cells;

    HoldReader(ItemCells cells) {
        this.cells = cells;
    }

    Hold hold(ItemRows.Row row, Optional<Hold> old) {
        Hold before = old.orElse(new Hold.Free());
        At fixed = row.at(ItemColumn.FIXED);
        At counted = row.at(ItemColumn.COUNTED_FROM);
        Optional<LocalText> reason = before instanceof Hold.Fixed(var said) ? Optional.of(said) : Optional.empty();
        Optional<LocalText> because = row.has(ItemColumn.FIXED)
                ? TaggedText.read(fixed.text(), cells.words().language(), reason)
                : reason;
        Optional<Hold> anchor = row.has(ItemColumn.COUNTED_FROM)
                ? anchor(counted)
                : Optional.of(before).filter(Hold.RelativeTo.class::isInstance);
        if (because.isPresent() && anchor.isPresent()) {
            cells.wrong(
                    counted.text().isBlank() ? fixed : counted, cells.words().of("calendar.table.expected.oneHold"));
        }
        return anchor.or(() -> because.map(Hold.Fixed::new)).orElse(new Hold.Free());
    }

    /** {@code activation start + P4M}. */
    private Optional<Hold> anchor(At at) {
        if (at.text().isBlank()) {
            return Optional.empty();
        }
        Matcher form = ANCHOR.matcher(at.text().strip());
        if (form.matches() && CalendarItem.isCode(form.group(1))) {
            var end = ItemVocabulary.end(form.group(2));
            try {
                var later = java.time.Period.parse(form.group(3));
                if (end.isPresent()) {
                    return Optional.of(new Hold.RelativeTo(form.group(1), end.get(), later));
                }
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
                // told below, with all other forms that cannot be read
            }
        }
        cells.wrong(
                at,
                cells.words()
                        .of(
                                "calendar.table.expected.anchor",
                                ItemVocabulary.word(Hold.End.START, cells.words()),
                                ItemVocabulary.word(Hold.End.FINISH, cells.words())));
        return Optional.empty();
    }
}
