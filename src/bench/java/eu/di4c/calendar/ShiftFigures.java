package eu.di4c.calendar;

import eu.di4c.Di4c;
import eu.di4c.Figures;
import eu.di4c.TestDatabase;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** How long a shift of 10,000 items takes on a real PostgreSQL: in one network, or in a hundred networks by one act. */
public final class ShiftFigures {

    private static final int ITEMS = 10_000;
    private static final int WARM = 6;
    private static final int MEASURED = 11;
    private static final Shift EXTENSION = new Shift(
            Period.ofMonths(3),
            new Shift.From.Stage("item-0"),
            SampleNetwork.text("fictitious reason"),
            SampleNetwork.text("Fictitious committee"),
            FuzzyDate.UNKNOWN);

    private final Networks networks;
    private final Calendars calendars;
    private final Shifts shifts;
    private final Reversals reversals;

    private ShiftFigures(ApplicationContext program) {
        networks = program.getBean(Networks.class);
        calendars = program.getBean(Calendars.class);
        shifts = program.getBean(Shifts.class);
        reversals = program.getBean(Reversals.class);
    }

    public static Figures measure() {
        var address = TestDatabase.fresh();
        try (var program = new SpringApplicationBuilder(Di4c.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.lazy-initialization=true",
                        "--di4c.database.url=" + address.url(),
                        "--di4c.database.user=" + address.user(),
                        "--di4c.database.password=" + address.password())) {
            var measuring = new ShiftFigures(program);
            var rows = IntStream.of(1, 100).mapToObj(measuring::rows).flatMap(List::stream);
            return new Figures("A shift of 10,000 items that depend on each other", """
                    Through the door, on a real PostgreSQL, all items moved by three months: read, previewed, checked for clashes,
                    written with their changes as one act in one transaction, and taken back. Elapsed time, %d runs after %d.
                    Goals: preview 300 ms, apply 2 s, only changed rows written.
                    """.formatted(MEASURED, WARM), List.of("what", "median", "best", "worst"), rows.toList());
        }
    }

    private List<List<String>> rows(int many) {
        List<Network> of = IntStream.range(0, many).mapToObj(i -> filled(i, many)).toList();
        String where = many == 1 ? "one network" : many + " networks of " + ITEMS / many + " items";
        List<Long> preview = new ArrayList<>();
        List<Long> apply = new ArrayList<>();
        List<Long> revert = new ArrayList<>();
        for (int run = 0; run < WARM + MEASURED; run++) {
            timed(preview, () -> shifts.preview(of, EXTENSION));
            UUID act = act(timed(apply, () -> shifts.apply(SampleNetwork.BY, of, EXTENSION)));
            act(timed(
                    revert,
                    () -> reversals.revert(SampleNetwork.BY, act, Decision.NOT_STATED)));
        }
        return List.of(
                row("preview, " + where, preview), row("apply, " + where, apply), row("take back, " + where, revert));
    }

    private Network filled(int number, int many) {
        Network network = SampleNetwork.make(networks, "bench-" + many + "-" + number, "bench-" + many);
        if (calendars.put(SampleNetwork.BY, network, draft(ITEMS / many)) instanceof PutCalendar.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        return network;
    }

    private static CalendarDraft draft(int items) {
        return new CalendarDraft(
                IntStream.range(0, items).mapToObj(i -> item(i, items)).toList(),
                IntStream.range(1, items)
                        .mapToObj(i -> new Dependency("item-" + i / 2, "item-" + i, LinkKind.START_START, Lag.NONE))
                        .toList());
    }

    private static CalendarItem item(int number, int of) {
        LocalDate day = LocalDate.of(2020, 5, 4).plusDays(700L * number / of);
        return SampleNetwork.item(
                "item-" + number,
                number == 0 ? Kind.STAGE : Kind.DELIVERABLE,
                day + "/" + day.plusDays(4),
                new Hold.Free(),
                Set.of());
    }

    private static ShiftAnswer timed(List<Long> times, Supplier<ShiftAnswer> work) {
        long begun = System.nanoTime();
        ShiftAnswer answer = work.get();
        times.add(System.nanoTime() - begun);
        return answer;
    }

    private static UUID act(ShiftAnswer answer) {
        if (answer instanceof ShiftAnswer.Applied applied) {
            return applied.act();
        }
        throw new IllegalStateException(answer.toString());
    }

    private static List<String> row(String what, List<Long> times) {
        List<Long> measured = times.subList(WARM, times.size()).stream().sorted().toList();
        return List.of(
                what,
                milliseconds(measured.get(measured.size() / 2)),
                milliseconds(measured.getFirst()),
                milliseconds(measured.getLast()));
    }

    private static String milliseconds(long nanoseconds) {
        return "%.0f ms".formatted(nanoseconds / 1e6);
    }
}
