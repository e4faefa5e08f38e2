package eu.di4c.exchange;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.network.Phase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the calendar of a network file must agree on: codes once, owners and items that exist, no circle, acts that lead to the dates of today. */
final class CalendarRules {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final NetworkFile file;
    private final Told told;
    private final Troubles troubles;

    private CalendarRules(NetworkFile file, Told told, Troubles troubles) {
        this.file = file;
        this.told = told;
        this.troubles = troubles;
    }

    static void check(NetworkFile file, Told told, Troubles troubles) {
        var rules = new CalendarRules(file, told, troubles);
        rules.items();
        rules.dependencies();
        rules.circle();
        rules.acts();
    }

    private void items() {
        var seen = new HashSet<String>();
        for (int i = 0; i < file.calendar().items().size(); i++) {
            var item = file.calendar().items().get(i);
            String path = "/calendar/items/" + i;
            if (!seen.add(item.code())) {
                trouble(path + "/code", "the code '" + item.code() + "' twice", "each code once");
            }
            item.owners().stream()
                    .filter(owner -> !told.partners().contains(owner))
                    .forEach(owner -> trouble(path + "/owners", "'" + owner + "'", "a partner of this network"));
            item.phase().ifPresent(phase -> phase(path + "/phase", String.valueOf(phase)));
            if (item.hold() instanceof Hold.RelativeTo to) {
                known(path + "/relativeTo/item", to.code());
            }
            inSight(path + "/period", item.period().from());
            inSight(path + "/period", item.period().to());
        }
    }

    private void inSight(String path, FuzzyDate date) {
        date.year()
                .filter(year -> year < FIRST_YEAR || year > LAST_YEAR)
                .ifPresent(year -> trouble(path, date.edtf(), "dates from %d to %d".formatted(FIRST_YEAR, LAST_YEAR)));
    }

    /** What makes two dependencies the same one. */
    private record Link(String before, String after, LinkKind kind) {}

    private void dependencies() {
        var seen = new HashSet<Link>();
        for (int i = 0; i < file.calendar().dependencies().size(); i++) {
            Dependency dependency = file.calendar().dependencies().get(i);
            String path = "/calendar/dependencies/" + i;
            known(path + "/before", dependency.before());
            known(path + "/after", dependency.after());
            if (!seen.add(new Link(dependency.before(), dependency.after(), dependency.kind()))) {
                trouble(path, "this dependency twice", "each dependency once");
            }
        }
    }

    private void circle() {
        List<String> circle = Circle.in(file.calendar());
        if (!circle.isEmpty()) {
            trouble(
                    "/calendar/dependencies",
                    "a circle: " + String.join(" → ", circle) + " → " + circle.getFirst(),
                    "items that do not wait for each other in a circle");
        }
    }

    /** Each act begins where the one before it ended, and the last ends with the dates that the file gives. */
    private void acts() {
        Map<String, Period> reached = new HashMap<>();
        Map<String, String> where = new HashMap<>();
        for (int i = 0; i < file.calendar().acts().size(); i++) {
            act("/calendar/acts/" + i, file.calendar().acts().get(i), reached, where);
        }
        file.calendar()
                .items()
                .forEach(item -> ends(reached, where, subject(Change.Subject.ITEM, item.code()), item.period()));
        for (Phase phase : file.network().phases()) {
            ends(reached, where, subject(Change.Subject.PHASE, String.valueOf(phase.number())), phase.period());
        }
    }

    private void act(String at, Act act, Map<String, Period> reached, Map<String, String> where) {
        Set<String> once = new HashSet<>();
        for (int j = 0; j < act.changes().size(); j++) {
            Change change = act.changes().get(j);
            String path = at + "/changes/" + j;
            String subject = subject(change.subject(), change.code());
            if (!once.add(subject)) {
                trouble(path, "'" + change.code() + "' twice", "each item and phase once in an act");
            }
            begins(path, change, reached.get(subject));
            change.after().ifPresentOrElse(after -> reached.put(subject, after), () -> reached.remove(subject));
            where.put(subject, path);
            switch (change.subject()) {
                case ITEM -> {
                    if (!isTakenOut(change.code())) {
                        known(path + "/item", change.code());
                    }
                }
                case PHASE -> phase(path + "/phase", change.code());
            }
        }
    }

    /** Whether an act took the item out of the calendar, so that only the history names it. */
    private boolean isTakenOut(String code) {
        return file.calendar().acts().stream()
                .flatMap(act -> act.changes().stream())
                .anyMatch(change -> change.subject() == Change.Subject.ITEM
                        && change.code().equals(code)
                        && change.after().isEmpty());
    }

    private void begins(String path, Change change, @Nullable Period before) {
        change.before()
                .filter(told -> before != null && !told.equals(before))
                .ifPresent(told -> trouble(path + "/before", told.edtf(), before + ", where the act before left it"));
    }

    private void ends(Map<String, Period> reached, Map<String, String> where, String subject, Period now) {
        Period last = reached.get(subject);
        if (last != null && !last.equals(now)) {
            trouble(
                    where.getOrDefault(subject, "/calendar/acts") + "/after",
                    last.edtf(),
                    now.edtf() + ", the period of the " + subject);
        }
    }

    private static String subject(Change.Subject kind, String code) {
        return Meaning.word(kind) + " " + code;
    }

    private void phase(String path, String number) {
        if (!told.phases().contains(number)) {
            trouble(
                    path,
                    "phase " + number,
                    "a phase of this network (%d are given)"
                            .formatted(told.phases().size()));
        }
    }

    private void known(String path, String code) {
        if (!told.items().contains(code)) {
            trouble(path, "'" + code + "'", "an item of this calendar");
        }
    }

    private void trouble(String path, String found, String expected) {
        troubles.addUnlessKnown(new Trouble(path, 0, found, expected));
    }
}
