package eu.di4c.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every shift of every calendar; each repetition is its own seed. */
class ShiftLawsTest {

    @RepeatedTest(300)
    void taking_a_shift_back_restores_every_date_exactly(RepetitionInfo seed) {
        NetworkCalendar before = calendar(seed);
        List<Change> changes = preview(before, seed).changes();
        NetworkCalendar shifted = before.after(changes);
        List<Change> back =
                changes.stream().map(Change::reversed).flatMap(Optional::stream).toList();
        assertThat(shifted.after(back)).as(name(seed)).isEqualTo(before);
    }

    @RepeatedTest(300)
    void every_item_is_either_moved_or_kept(RepetitionInfo seed) {
        NetworkCalendar calendar = calendar(seed);
        ShiftPreview preview = preview(calendar, seed);
        assertThat(preview.moved().size() + preview.kept().size())
                .as(name(seed))
                .isEqualTo(calendar.items().size());
        assertThat(preview.moved())
                .as(name(seed))
                .noneMatch(move -> move.item().period().equals(move.to()));
    }

    @RepeatedTest(300)
    void what_is_done_or_fixed_never_moves(RepetitionInfo seed) {
        assertThat(preview(calendar(seed), seed).moved())
                .as(name(seed))
                .noneMatch(move -> move.item().isDone() || move.item().hold() instanceof Hold.Fixed);
    }

    @RepeatedTest(300)
    void no_date_becomes_more_exact_than_it_was(RepetitionInfo seed) {
        assertThat(preview(calendar(seed), seed).moved())
                .filteredOn(move -> move.item().hold() instanceof Hold.Free)
                .as(name(seed))
                .allMatch(move -> move.item().period().from().precision()
                                == move.to().from().precision()
                        && move.item().period().to().precision()
                                == move.to().to().precision());
    }

    private static NetworkCalendar calendar(RepetitionInfo seed) {
        return RandomCalendar.of(seed.getCurrentRepetition(), 60);
    }

    private static ShiftPreview preview(NetworkCalendar calendar, RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Period step = random.nextBoolean()
                ? Period.ofMonths(1 + random.nextInt(12))
                : Period.of(0, random.nextInt(3), 1 + random.nextInt(40)).multipliedBy(random.nextBoolean() ? 1 : -1);
        LocalText text = LocalText.of("en", "x");
        return ShiftRule.preview(
                        calendar, new Shift(step, new Shift.From.Stage("stage"), text, text, FuzzyDate.UNKNOWN))
                .orElseThrow();
    }

    private static String name(RepetitionInfo seed) {
        return "seed " + seed.getCurrentRepetition();
    }
}
