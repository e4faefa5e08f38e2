package eu.di4c.exchange;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Change;
import eu.di4c.kernel.Period;
import eu.di4c.network.Phase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the calendar of a network file must agree on: codes once, owners and items that exist, acts that lead to the dates of today. */
final class CalendarRules {

    private final NetworkFile file;
    private final List<Trouble> troubles;
    private final Set<String> codes;

    private CalendarRules(NetworkFile file, List<Trouble> troubles) {
        this.file = file;
        this.troubles = troubles;
        this.codes = file.calendar().items().stream().map(CalendarItem::code).collect(Collectors.toSet());
    }

    static void broken(NetworkFile file, List<Trouble> troubles) {
        var rules = new CalendarRules(file, troubles);
        rules.items();
        rules.dependencies();
        rules.acts();
    }

    private void items() {
        var partners =
                file.partners().stream().map(partner -> partner.slug().text()).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (int i = 0; i < file.calendar().items().size(); i++) {
            var item = file.calendar().items().get(i);
            String path = "/calendar/items/" + i;
            if (!seen.add(item.code())) {
                trouble(path + "/code", "the code '" + item.code() + "' twice", "each code once");
            }
            item.owners().stream()
                    .filter(owner -> !partners.contains(owner))
                    .forEach(owner -> trouble(path + "/owners", "'" + owner + "'", "a partner of this network"));
            item.phase()
                    .filter(phase -> file.network().phase(phase).isEmpty())
                    .ifPresent(phase -> trouble(path + "/phase", "phase " + phase, "a phase of this network"));
            if (item.hold() instanceof Hold.RelativeTo to) {
                known(path + "/relativeTo/item", to.code());
            }
        }
    }

    private void dependencies() {
        for (int i = 0; i < file.calendar().dependencies().size(); i++) {
            var dependency = file.calendar().dependencies().get(i);
            known("/calendar/dependencies/" + i + "/before", dependency.before());
            known("/calendar/dependencies/" + i + "/after", dependency.after());
        }
    }

    /** Each act begins where the one before it ended, and the last ends with the dates that the file gives. */
    private void acts() {
        Map<String, Period> reached = new HashMap<>();
        Map<String, String> where = new HashMap<>();
        for (int i = 0; i < file.calendar().acts().size(); i++) {
            Act act = file.calendar().acts().get(i);
            for (int j = 0; j < act.changes().size(); j++) {
                Change change = act.changes().get(j);
                String path = "/calendar/acts/" + i + "/changes/" + j;
                String subject = change.subject() + " " + change.code();
                Period before = reached.get(subject);
                if (before != null
                        && change.before().isPresent()
                        && !change.before().get().equals(before)) {
                    trouble(
                            path + "/before",
                            change.before().get().edtf(),
                            before.edtf() + ", where the act before left it");
                }
                reached.put(subject, change.after());
                where.put(subject, path);
                subjectKnown(path, change);
            }
        }
        reached.forEach((subject, period) -> agreed(subject, period, where.getOrDefault(subject, "")));
    }

    private void subjectKnown(String path, Change change) {
        switch (change.subject()) {
            case ITEM -> known(path + "/item", change.code());
            case PHASE -> {
                if (file.network().phase(Integer.parseInt(change.code())).isEmpty()) {
                    trouble(path + "/phase", "phase " + change.code(), "a phase of this network");
                }
            }
        }
    }

    private void agreed(String subject, Period reached, String path) {
        file.calendar().items().stream()
                .filter(item -> subject.equals(Change.Subject.ITEM + " " + item.code()))
                .map(CalendarItem::period)
                .filter(period -> !period.equals(reached))
                .forEach(
                        period -> trouble(path + "/after", reached.edtf(), period.edtf() + ", the period of the item"));
        file.network().phases().stream()
                .filter(phase -> subject.equals(Change.Subject.PHASE + " " + phase.number()))
                .map(Phase::period)
                .filter(period -> !period.equals(reached))
                .forEach(period ->
                        trouble(path + "/after", reached.edtf(), period.edtf() + ", the period of the phase"));
    }

    private void known(String path, String code) {
        if (!codes.contains(code)) {
            trouble(path, "'" + code + "'", "an item of this calendar");
        }
    }

    private void trouble(String path, String found, String expected) {
        troubles.add(new Trouble(path, 0, found, expected));
    }
}
