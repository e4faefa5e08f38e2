package eu.di4c.exchange;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Written;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Understands what a network file says of the calendar: items, dependencies, acts.
 *
 * <p>What was recorded by whom and when is in the file where it comes from another DI4C; else it is the one who imports,
 * now.
 */
final class CalendarReader {

    private static final Kind<String> EARLIER =
            new Kind<>("the code of an earlier act", "x", Kind.ITEM_CODE.forms(), Kind.ITEM_CODE.meaning());
    private static final Kind<String> CELL = Kind.text("a text of at most 5000 characters", 5000);
    private static final Kind<String> UNDERSTOOD =
            new Kind<>("a date or a period in EDTF", "XXXX", Kind.DATE.forms(), text -> {
                if (text.indexOf('/') < 0) {
                    FuzzyDate.parse(text);
                } else {
                    Period.parse(text);
                }
                return text;
            });
    private static final Kind<Integer> LAG =
            Kind.number("a whole number from -10000 to 10000", -Lag.LONGEST, Lag.LONGEST);
    private static final Kind<java.time.Period> LATER = new Kind<>(
            "a step of whole months or whole days in ISO 8601, for example P3M",
            java.time.Period.ZERO,
            Kind.STEP.forms(),
            text -> new Hold.RelativeTo("x", Hold.End.START, Meaning.step(text)).later());

    private final Slug network;
    private final Actor by;
    private final Instant now;
    private final Map<String, UUID> acts = new HashMap<>();
    private final Set<UUID> reverted = new HashSet<>();
    private final Map<String, List<Written>> written = new HashMap<>();

    CalendarReader(Slug network, Actor by, Instant now) {
        this.network = network;
        this.by = by;
        this.now = now;
    }

    NetworkFile.Calendar calendar(Fields in) {
        return new NetworkFile.Calendar(
                in.list("items", this::item),
                in.list("dependencies", CalendarReader::dependency),
                in.list("acts", this::act),
                written);
    }

    private CalendarItem item(Fields in) {
        var kind = in.one("kind", Kind.word(CalendarItem.Kind.class));
        if ((kind == CalendarItem.Kind.MEETING) != in.has("meeting")) {
            in.trouble("meeting", in.has("meeting") ? "a meeting" : "nothing", "how it meets, exactly for meetings");
        }
        Period period = in.period("period");
        return new CalendarItem(
                in.one("code", Kind.ITEM_CODE),
                kind,
                in.local("title", Kind.TEXT),
                period,
                in.maybeLocal("result", Kind.TEXT),
                owners(in),
                in.maybe("phase", Kind.PHASE),
                in.inner("meeting", meeting -> MeetingReader.meeting(meeting, period)),
                hold(in),
                in.list("facts", this::fact));
    }

    private static SortedSet<String> owners(Fields in) {
        var owners = new TreeSet<String>();
        for (Slug owner : in.many("owners", Kind.CODE)) {
            if (!owners.add(owner.text())) {
                in.trouble("owners", "'" + owner + "' twice", "each owner once");
            }
        }
        return owners;
    }

    private static Hold hold(Fields in) {
        Optional<Hold> fixed = in.maybeLocal("fixed", Kind.TEXT).map(Hold.Fixed::new);
        Optional<Hold> relative = in.inner(
                "relativeTo",
                to -> new Hold.RelativeTo(
                        to.one("item", Kind.ITEM_CODE),
                        to.one("end", Kind.word(Hold.End.class)),
                        to.one("later", LATER)));
        if (in.has("fixed") && in.has("relativeTo")) {
            in.trouble("fixed", "both fixed and relative to another item", "one of them");
        }
        return fixed.or(() -> relative).orElseGet(Hold.Free::new);
    }

    private Fact fact(Fields in) {
        var kind = in.one("fact", Kind.word(Fact.Kind.class));
        var until = in.maybe("until", Kind.KNOWN_DATE);
        if ((kind == Fact.Kind.DELAY_GRANTED) != in.has("until")) {
            in.trouble("until", in.has("until") ? "a new date" : "nothing", "a date exactly for a granted delay");
        }
        return new Fact(
                kind,
                in.date("on"),
                until,
                in.maybeLocal("remark", Kind.TEXT),
                in.maybe("by", Kind.LINE).orElse(by.name()),
                in.maybe("recorded", Kind.INSTANT).orElse(now));
    }

    private static Dependency dependency(Fields in) {
        var unit = in.maybe("unit", Kind.word(Lag.Unit.class)).orElse(Lag.Unit.DAYS);
        int amount = in.maybe("lag", LAG).orElse(0);
        return new Dependency(
                in.one("before", Kind.ITEM_CODE),
                in.one("after", Kind.ITEM_CODE),
                in.one("link", Kind.word(LinkKind.class)),
                new Lag(amount, unit));
    }

    private Act act(Fields in) {
        UUID id = Ids.next();
        String code = in.one("code", Kind.ITEM_CODE);
        var kind = in.one("act", Kind.word(Act.Kind.class));
        var reverts = in.maybe("reverts", EARLIER).flatMap(earlier -> taken(in, earlier));
        check(in, kind);
        written(in, code);
        if (acts.putIfAbsent(code, id) != null) {
            in.trouble("code", "the code '" + code + "' twice", "each code once");
        }
        return new Act(
                id,
                code,
                kind,
                in.maybeLocal("reason", Kind.TEXT),
                in.maybeLocal("decidedBy", Kind.TEXT),
                in.date("decidedOn"),
                in.maybe("step", Kind.STEP),
                reverts,
                in.maybe("by", Kind.LINE).orElse(by.name()),
                in.maybe("recorded", Kind.INSTANT).orElse(now),
                in.list("changes", this::change));
    }

    private void written(Fields in, String act) {
        List<Written> cells = in.list(
                "written",
                cell -> new Written(
                        cell.one("item", Kind.ITEM_CODE),
                        cell.one("heading", CELL),
                        cell.one("text", CELL),
                        cell.one("understood", UNDERSTOOD)));
        long places = cells.stream()
                .map(cell -> List.of(cell.code(), cell.heading()))
                .distinct()
                .count();
        if (places < cells.size()) {
            in.trouble("written", "two cells of one item under one heading", "each cell once");
        }
        if (!cells.isEmpty()) {
            written.put(act, cells);
        }
    }

    private static void check(Fields in, Act.Kind kind) {
        if ((kind == Act.Kind.REVERT) != in.has("reverts")) {
            in.trouble(
                    "reverts",
                    in.has("reverts") ? "an act" : "nothing",
                    "an earlier act, exactly where it is taken back");
        }
        in.needsSome("changes", "at least one change");
    }

    private Optional<UUID> taken(Fields in, String code) {
        UUID id = acts.get(code);
        if (id == null) {
            in.trouble("reverts", "'" + code + "'", "the code of an earlier act");
        } else if (!reverted.add(id)) {
            in.trouble("reverts", "'" + code + "' once more", "an act that was not taken back before");
        }
        return Optional.ofNullable(id);
    }

    private Change change(Fields in) {
        var item = in.maybe("item", Kind.ITEM_CODE);
        var phase = in.maybe("phase", Kind.PHASE);
        if (in.has("item") == in.has("phase")) {
            in.trouble("item", "neither or both of item and phase", "one of them");
        }
        return new Change(
                network,
                in.has("item") ? Change.Subject.ITEM : Change.Subject.PHASE,
                item.orElseGet(() -> String.valueOf(phase.orElse(1))),
                in.maybe("before", Kind.PERIOD),
                after(in));
    }

    /** Where an item went; nothing when the act took it out. */
    private static Optional<Period> after(Fields in) {
        boolean takenOut = in.has("item") && in.has("before") && !in.has("after");
        return takenOut ? Optional.empty() : Optional.of(in.one("after", Kind.PERIOD));
    }
}
