package eu.di4c.exchange;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Understands what a network file says of the calendar: items, dependencies, acts.
 *
 * <p>What was recorded by whom and when is in the file where it comes from another DI4C; else it is the one who imports,
 * now.
 */
final class CalendarReader {

    private final Slug network;
    private final Actor by;
    private final Instant now;
    private final Map<String, UUID> acts = new HashMap<>();

    CalendarReader(Slug network, Actor by, Instant now) {
        this.network = network;
        this.by = by;
        this.now = now;
    }

    NetworkFile.Calendar calendar(Fields in) {
        return new NetworkFile.Calendar(
                in.list("items", this::item),
                in.list("dependencies", CalendarReader::dependency),
                in.list("acts", this::act));
    }

    private CalendarItem item(Fields in) {
        return new CalendarItem(
                in.text("code"),
                in.constant("kind", CalendarItem.Kind.class),
                in.localText("title"),
                in.period("period"),
                in.optionalLocalText("result"),
                new TreeSet<>(in.texts("owners")),
                in.optionalCount("phase"),
                in.inner("meeting", CalendarReader::meeting),
                hold(in),
                in.list("facts", this::fact));
    }

    private static Hold hold(Fields in) {
        Optional<Hold> fixed = in.optionalLocalText("fixed").map(Hold.Fixed::new);
        Optional<Hold> relative = in.inner(
                "relativeTo",
                to -> new Hold.RelativeTo(
                        to.text("item"),
                        to.constant("end", Hold.End.class),
                        step(to, "later").orElseThrow()));
        if (fixed.isPresent() && relative.isPresent()) {
            in.trouble("fixed", "both fixed and relative to another item", "one of them");
        }
        return fixed.or(() -> relative).orElseGet(Hold.Free::new);
    }

    private static Meeting meeting(Fields in) {
        return new Meeting(
                in.constant("kind", Meeting.Kind.class),
                in.inner("planned", CalendarReader::gathering).orElse(Meeting.Gathering.UNKNOWN),
                in.inner("actual", CalendarReader::gathering),
                in.optionalLocalText("because"));
    }

    private static Meeting.Gathering gathering(Fields in) {
        return new Meeting.Gathering(in.optionalLocalText("place"), in.optionalConstant("mode", Meeting.Mode.class));
    }

    private Fact fact(Fields in) {
        return new Fact(
                in.constant("fact", Fact.Kind.class),
                in.date("on"),
                in.optional("until", "a date in EDTF", FuzzyDate::parse),
                in.optionalLocalText("remark"),
                in.optionalText("by").orElse(by.name()),
                recorded(in));
    }

    private static Dependency dependency(Fields in) {
        var unit = in.optionalConstant("unit", Lag.Unit.class).orElse(Lag.Unit.DAYS);
        int amount = in.optional("lag", "a whole number", Meaning::signedNumber).orElse(0);
        return new Dependency(
                in.text("before"), in.text("after"), in.constant("link", LinkKind.class), new Lag(amount, unit));
    }

    private Act act(Fields in) {
        UUID id = Ids.next();
        var code = in.optionalText("code");
        var reverts = in.optional("reverts", "the code of an earlier act", this::earlier);
        code.ifPresent(name -> acts.put(name, id));
        return new Act(
                id,
                code,
                in.constant("act", Act.Kind.class),
                in.optionalLocalText("reason"),
                in.optionalLocalText("decidedBy"),
                in.date("decidedOn"),
                step(in, "step"),
                reverts,
                in.optionalText("by").orElse(by.name()),
                recorded(in),
                in.list("changes", this::change));
    }

    private UUID earlier(String code) {
        UUID id = acts.get(code);
        if (id == null) {
            throw new IllegalArgumentException("there is no such act before this one");
        }
        return id;
    }

    private Change change(Fields in) {
        var item = in.optionalText("item");
        var phase = in.optionalCount("phase");
        if (item.isPresent() == phase.isPresent()) {
            in.trouble("item", "neither or both of item and phase", "one of them");
            throw new Fields.Incomplete();
        }
        return new Change(
                network,
                item.isPresent() ? Change.Subject.ITEM : Change.Subject.PHASE,
                item.orElseGet(() -> String.valueOf(phase.orElseThrow())),
                in.optional("before", "an interval in EDTF", Period::parse),
                in.required("after", "an interval in EDTF", Period::parse));
    }

    private Instant recorded(Fields in) {
        return in.optional("recorded", "an instant, for example 2026-11-23T09:30:00Z", text -> {
                    try {
                        return Instant.parse(text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(e.getMessage(), e);
                    }
                })
                .orElse(now);
    }

    private static Optional<java.time.Period> step(Fields in, String key) {
        return in.optional(key, "a step in ISO 8601, for example P3M", text -> {
            try {
                return java.time.Period.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        });
    }
}
