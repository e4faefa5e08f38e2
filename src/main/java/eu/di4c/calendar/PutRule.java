package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.PutCalendar.Problem;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Reworded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What putting items and dependencies into a calendar would write, and what speaks against it. */
final class PutRule {

    private final NetworkCalendar before;
    private final Map<String, CalendarItem> known;
    private final List<CalendarItem> items;
    private final List<Dependency> dependencies;
    private final Map<String, Period> told = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<CalendarItem, List<Fact>> newFacts = new LinkedHashMap<>();

    PutRule(NetworkCalendar before, CalendarDraft draft, List<Act> there) {
        this.before = before;
        items = draft.items();
        dependencies = draft.dependencies();
        draft.acts().stream()
                .filter(act -> there.stream().noneMatch(act::isSameAs))
                .flatMap(act -> act.changes().stream())
                .filter(change -> change.subject() == Change.Subject.ITEM)
                .forEach(change -> change.after().ifPresent(after -> told.put(change.code(), after)));
        known = before.items().stream().collect(Collectors.toMap(CalendarItem::code, Function.identity()));
        draft.acts().forEach(act -> compare(act, there));
        check();
        items.forEach(this::compareFacts);
    }

    List<Problem> problems() {
        return problems;
    }

    private void compare(Act act, List<Act> there) {
        there.stream()
                .filter(act::isSameAs)
                .filter(other -> !act.tellsTheSame(other))
                .forEach(other -> problems.add(new Problem.ActDiffers(other.code())));
    }

    private void check() {
        Set<String> codes = new HashSet<>(known.keySet());
        Set<String> put = new HashSet<>();
        for (CalendarItem item : items) {
            codes.add(item.code());
            if (!put.add(item.code())) {
                problems.add(new Problem.Twice(item.code()));
            }
            item.owners().stream()
                    .filter(owner -> !before.countries().containsKey(owner))
                    .forEach(owner -> problems.add(new Problem.UnknownOwner(item.code(), owner)));
            item.phase()
                    .filter(phase -> !before.phases().containsKey(phase))
                    .ifPresent(phase -> problems.add(new Problem.UnknownPhase(item.code(), phase)));
        }
        for (CalendarItem item : items) {
            if (item.hold() instanceof Hold.RelativeTo relative
                    && !codes.contains(relative.code())
                    && !before.gates().containsKey(relative.code())) {
                problems.add(new Problem.UnknownItem(item.code(), relative.code()));
            }
        }
        for (Dependency link : dependencies) {
            Stream.of(link.before(), link.after())
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> problems.add(new Problem.UnknownItem(link.before() + " → " + link.after(), code)));
        }
        if (problems.isEmpty() && ScheduleRule.schedule(result()) instanceof ScheduleAnswer.Contradicts(var clashes)) {
            clashes.forEach(clash -> problems.add(new Problem.Contradicts(clash)));
        }
    }

    /** The calendar as it would be. */
    private NetworkCalendar result() {
        Map<String, CalendarItem> all = new LinkedHashMap<>(known);
        items.forEach(item -> all.put(item.code(), item));
        Map<Link, Dependency> links = new LinkedHashMap<>();
        Stream.concat(before.dependencies().stream(), dependencies.stream())
                .forEach(link -> links.put(new Link(link.before(), link.after(), link.kind()), link));
        return before.with(List.copyOf(all.values()), List.copyOf(links.values()), before.phases());
    }

    /** What makes two dependencies the same one. */
    private record Link(String before, String after, LinkKind kind) {}

    private void compareFacts(CalendarItem item) {
        List<Fact> there = facts(item.code());
        List<Fact> all = new ArrayList<>(there);
        List<Fact> left = new ArrayList<>(there);
        List<Fact> missing = new ArrayList<>();
        for (Fact fact : item.facts()) {
            left.stream()
                    .filter(other -> saysTheSame(fact, other))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missing.add(fact));
        }
        all.addAll(missing);
        if (!missing.isEmpty()) {
            newFacts.put(item.with(all), missing);
        }
    }

    private static boolean saysTheSame(Fact one, Fact other) {
        return one.kind() == other.kind()
                && one.on().equals(other.on())
                && one.until().equals(other.until())
                && one.remark().equals(other.remark());
    }

    private List<Fact> facts(String code) {
        CalendarItem there = known.get(code);
        return there == null ? List.of() : there.facts();
    }

    /** The items that are new or differ, each with the facts that are stored already. */
    List<CalendarItem> written() {
        return items.stream()
                .map(item -> item.with(facts(item.code())))
                .filter(item -> !item.equals(known.get(item.code())))
                .toList();
    }

    /** An item with all its facts → those that are new. */
    Map<CalendarItem, List<Fact>> newFacts() {
        return newFacts;
    }

    List<Dependency> newDependencies() {
        Set<Dependency> there = new HashSet<>(before.dependencies());
        return dependencies.stream().filter(link -> !there.contains(link)).toList();
    }

    /** The dates that are new or differ, and that no act of the draft tells of. */
    List<Change> changes() {
        return items.stream()
                .map(item -> new Change(
                        before.network(),
                        Change.Subject.ITEM,
                        item.code(),
                        Optional.ofNullable(known.get(item.code())).map(CalendarItem::period),
                        item.period()))
                .filter(change -> !change.before().equals(change.after()))
                .filter(change -> !change.after().equals(Optional.ofNullable(told.get(change.code()))))
                .toList();
    }

    /** What the journal is told: each field of each item that is new or differs, and each dependency. */
    List<Recorded.Change> recorded() {
        return Stream.concat(
                        Stream.concat(written().stream(), newFacts.keySet().stream())
                                .flatMap(item -> CalendarDeeds.under(
                                        item.code(),
                                        Changes.between(Optional.ofNullable(known.get(item.code())), item))),
                        newDependencies().stream()
                                .flatMap(link ->
                                        CalendarDeeds.under(link.after(), Changes.between(Optional.empty(), link))))
                .limit(CalendarDeeds.MOST)
                .toList();
    }

    /** The texts of items that say something else than before. */
    List<Reworded.Text> reworded() {
        return written().stream()
                .flatMap(item -> Reworded.between(
                        CalendarDeeds.subject(before.network(), item.code()),
                        Optional.ofNullable(known.get(item.code())).map(old -> old.with(List.of())),
                        item.with(List.of()))
                        .stream())
                .toList();
    }

    PutCalendar.Stored stored() {
        Set<String> touched = Stream.concat(written().stream(), newFacts.keySet().stream())
                .map(CalendarItem::code)
                .collect(Collectors.toSet());
        int added =
                (int) touched.stream().filter(code -> !known.containsKey(code)).count();
        return new PutCalendar.Stored(added, touched.size() - added, items.size() - touched.size());
    }
}
