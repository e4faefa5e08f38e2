package eu.di4c.calendar.web;

import eu.di4c.calendar.ScheduleAnswer;
import eu.di4c.calendar.ScheduleAnswer.Clash;
import eu.di4c.kernel.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The dates that follow from lengths and links, as the API tells them; or the items whose wishes clash, and then no dates.
 *
 * @param clashes empty when there are dates
 */
record ScheduleFacts(Slug network, List<DateFacts> items, List<ClashFacts> clashes) {

    /**
     * When an item can start and finish without moving the end of the whole.
     *
     * @param slack working days of its owners by which it may slip
     */
    record DateFacts(
            String code,
            String earlyStart,
            String earlyFinish,
            String lateStart,
            String lateFinish,
            int slack,
            boolean critical) {}

    /** What sort of clash it is, and between which items. */
    record ClashFacts(Sort clash, List<String> items) {

        /** Items that wait for each other, a date that cannot be held, or a chain that runs out of all calendars. */
        enum Sort {
            CIRCLE,
            CANNOT_HOLD,
            OUT_OF_SIGHT
        }

        static ClashFacts of(Clash clash) {
            return switch (clash) {
                case Clash.Circle(var codes) -> new ClashFacts(Sort.CIRCLE, codes);
                case Clash.CannotHold hold -> new ClashFacts(Sort.CANNOT_HOLD, List.of(hold.waitsFor(), hold.code()));
                case Clash.OutOfSight(var code) -> new ClashFacts(Sort.OUT_OF_SIGHT, List.of(code));
            };
        }
    }

    static ScheduleFacts of(Slug network, ScheduleAnswer answer, LocalDate today) {
        return switch (answer) {
            case ScheduleAnswer.Dates dates -> {
                Set<String> critical = dates.critical(today);
                yield new ScheduleFacts(
                        network,
                        dates.items().stream()
                                .map(item -> dates(
                                        item, critical.contains(item.item().code())))
                                .toList(),
                        List.of());
            }
            case ScheduleAnswer.Contradicts(var clashes) ->
                new ScheduleFacts(
                        network, List.of(), clashes.stream().map(ClashFacts::of).toList());
        };
    }

    private static DateFacts dates(ScheduleAnswer.Scheduled item, boolean critical) {
        return new DateFacts(
                item.item().code(),
                item.earlyStart().toString(),
                item.earlyFinish().toString(),
                item.lateStart().toString(),
                item.lateFinish().toString(),
                item.slack(),
                critical);
    }
}
