package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Stake.Reason;
import eu.di4c.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What hangs on each item of one calendar: items wait for those that they are linked to and for those from which their time
 * is counted. What is done holds nobody up, and what waits only behind it does not wait.
 */
final class Stakes {

    static final Comparator<CalendarItem> BY_DUE = Comparator.comparing(
                    (CalendarItem item) -> item.due().orElse(LocalDate.MAX))
            .thenComparing(CalendarItem::code);

    private final Map<String, CalendarItem> items;
    private final Map<String, Set<String>> after = new HashMap<>();

    /**
     * Of a calendar or of a part of it.
     *
     * @param items all that is not done, and what they are counted from
     */
    Stakes(Collection<CalendarItem> items, Collection<Dependency> links) {
        this.items = items.stream()
                .collect(
                        Collectors.toMap(CalendarItem::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        links.forEach(link -> waits(link.before(), link.after()));
        items.forEach(item -> {
            if (item.hold() instanceof Hold.RelativeTo to) {
                waits(to.code(), item.code());
            }
        });
    }

    private void waits(String before, String later) {
        CalendarItem waiting = items.get(later);
        if (items.containsKey(before) && waiting != null && !waiting.isDone() && !before.equals(later)) {
            after.computeIfAbsent(before, _ -> new TreeSet<>()).add(later);
        }
    }

    Stake of(CalendarItem item) {
        List<CalendarItem> blocked = blocked(item.code());
        Set<String> waiting = blocked.stream()
                .flatMap(other -> other.owners().stream())
                .filter(owner -> !item.owners().contains(owner))
                .collect(Collectors.toSet());
        boolean everyone = blocked.stream().anyMatch(other -> other.owners().isEmpty());
        return new Stake(reasons(item, blocked), new TreeSet<>(waiting), everyone, blocked);
    }

    /**
     * All that waits for an item, each after whatever else it waits for; of those that could come next the first due. Two
     * that wait for each other, one of them counted back from the other, come last.
     */
    private List<CalendarItem> blocked(String code) {
        Set<String> reached = reached(code);
        Map<String, Integer> open = new HashMap<>();
        reached.forEach(before ->
                after(before).stream().filter(reached::contains).forEach(later -> open.merge(later, 1, Integer::sum)));
        var ready = new PriorityQueue<CalendarItem>(BY_DUE);
        reached.stream().filter(one -> !open.containsKey(one)).forEach(one -> ready.add(known(one)));
        List<CalendarItem> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            CalendarItem next = ready.remove();
            order.add(next);
            after(next.code()).stream()
                    .filter(later -> open.merge(later, -1, Integer::sum) == 0)
                    .forEach(later -> ready.add(known(later)));
        }
        reached.stream()
                .map(this::known)
                .filter(left -> !order.contains(left))
                .sorted(BY_DUE)
                .forEach(order::add);
        return order;
    }

    private Set<String> reached(String code) {
        var reached = new TreeSet<String>();
        var next = new ArrayList<>(after(code));
        while (!next.isEmpty()) {
            String one = next.removeLast();
            if (!one.equals(code) && reached.add(one)) {
                next.addAll(after(one));
            }
        }
        return reached;
    }

    private Set<String> after(String code) {
        return after.getOrDefault(code, Set.of());
    }

    private CalendarItem known(String code) {
        return Optional.ofNullable(items.get(code)).orElseThrow();
    }

    private List<Reason> reasons(CalendarItem item, List<CalendarItem> blocked) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(kind(item));
        switch (item.hold()) {
            case Hold.Fixed(var because)
            when item.kind() != CalendarItem.Kind.LEGAL_TERM -> reasons.add(new Reason.Held(because));
            case Hold.RelativeTo to when !items.containsKey(to.code()) -> reasons.add(new Reason.Gate(to.code()));
            case Hold.Fixed _, Hold.RelativeTo _, Hold.Free _ -> {}
        }
        brings(blocked).or(() -> within(item)).ifPresent(reasons::add);
        return reasons;
    }

    private static Reason kind(CalendarItem item) {
        return switch (item.kind()) {
            case LEGAL_TERM ->
                new Reason.Law(item.hold() instanceof Hold.Fixed(var source) ? Optional.of(source) : Optional.empty());
            case STAGE, MILESTONE, DELIVERABLE, MEETING, REPORTING_DEADLINE -> new Reason.OfKind(item.kind());
        };
    }

    /** The first stage that waits for the item and says what it brings. */
    private static Optional<Reason> brings(List<CalendarItem> blocked) {
        return blocked.stream()
                .filter(other -> other.kind() == CalendarItem.Kind.STAGE)
                .filter(stage -> stage.result().isPresent())
                .min(BY_DUE)
                .map(stage -> new Reason.Brings(stage.title(), stage.result().orElseThrow()));
    }

    /** The one stage not done in which its last day can lie; none where two neighbours share the month. */
    private Optional<Reason> within(CalendarItem item) {
        if (item.due().isEmpty() || item.kind() == CalendarItem.Kind.STAGE) {
            return Optional.empty();
        }
        LocalDate due = item.due().get();
        List<CalendarItem> stages = items.values().stream()
                .filter(other -> other.kind() == CalendarItem.Kind.STAGE && !other.isDone())
                .filter(stage -> stage.period().touches(due))
                .toList();
        return stages.size() == 1 && isKnown(stages.getFirst().period())
                ? stages.getFirst()
                        .result()
                        .map(result -> new Reason.Within(stages.getFirst().title(), result))
                : Optional.empty();
    }

    private static boolean isKnown(Period period) {
        return period.from().isKnown() && period.to().isKnown();
    }
}
