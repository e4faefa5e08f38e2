package eu.di4c.calendar;

import eu.di4c.calendar.ShiftPreview.Conflict;
import eu.di4c.calendar.ShiftPreview.Reason;
import eu.di4c.calendar.schedule.Holidays;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.site.Words;
import java.util.HashMap;
import java.util.Map;

/** Says in a reader's language why an item is kept by a shift, and what would not fit. */
public final class ShiftWords {

    private final Map<String, LocalText> titles = new HashMap<>();
    private final Words words;

    public ShiftWords(ShiftPreview preview, Words words) {
        this.words = words;
        preview.moved()
                .forEach(move -> titles.put(move.item().code(), move.item().title()));
        preview.kept()
                .forEach(kept -> titles.put(kept.item().code(), kept.item().title()));
    }

    /** A period in words; a single date is said once. */
    public String when(Period period) {
        return period.from().equals(period.to()) ? words.date(period.to()) : words.period(period);
    }

    public String told(Reason reason) {
        return switch (reason) {
            case Reason.Finished(var as) ->
                words.of(as == Fact.Kind.CANCELLED ? "calendar.kept.cancelled" : "calendar.kept.finished");
            case Reason.AlreadyReported _ -> words.of("calendar.kept.reported");
            case Reason.Fixed(var because) -> words.of("calendar.fixed", because);
            case Reason.BeforeThePoint _ -> words.of("calendar.kept.before");
            case Reason.DateUnknown _ -> words.of("calendar.kept.unknown");
            case Reason.AnchorStays(var code) -> words.of("calendar.kept.anchor", named(code));
            case Reason.TooRough _ -> words.of("calendar.kept.rough");
            case Reason.NothingLeft _ -> words.of("calendar.kept.nothingLeft");
        };
    }

    public String told(Conflict conflict) {
        return switch (conflict) {
            case Conflict.PastEligible(var code, var end, var last) ->
                words.of("calendar.conflict.eligible", named(code), words.date(end), words.date(last));
            case Conflict.DayOff(var code, var day, var country) ->
                words.of(
                        "calendar.conflict.dayOff",
                        named(code),
                        day,
                        words.country(country),
                        Holidays.of(country)
                                .on(day, words.language().locale())
                                .orElse(words.of("calendar.conflict.weekend")));
            case Conflict.Overlap(var code, var other) ->
                words.of("calendar.conflict.overlap", named(code), named(other));
            case Conflict.OutOfOrder(var before, var after) ->
                words.of("calendar.conflict.order", named(after), named(before));
        };
    }

    private String named(String code) {
        LocalText title = titles.get(code);
        return title == null ? code : words.plain(title);
    }
}
