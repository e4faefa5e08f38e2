package eu.di4c.calendar;

import eu.di4c.calendar.schedule.WorkingDays;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole calendar of one network, with what the rules need to know of it.
 *
 * @param phases number → period
 * @param countries partner → ISO 3166 country
 * @param lastEligible last day on which a cost is eligible in the programme; may be unknown
 * @param gates code of a gate that opened a phase → when it was decided; items may be counted from one
 */
public record NetworkCalendar(
        Slug network,
        List<CalendarItem> items,
        List<Dependency> dependencies,
        SortedMap<Integer, Period> phases,
        Map<String, String> countries,
        FuzzyDate lastEligible,
        Map<String, FuzzyDate> gates) {

    public NetworkCalendar {
        items = List.copyOf(items);
        dependencies = List.copyOf(dependencies);
        phases = Collections.unmodifiableSortedMap(new TreeMap<>(phases));
        countries = Map.copyOf(countries);
        gates = Map.copyOf(gates);
    }

    /** A calendar without gates. */
    public NetworkCalendar(
            Slug network,
            List<CalendarItem> items,
            List<Dependency> dependencies,
            SortedMap<Integer, Period> phases,
            Map<String, String> countries,
            FuzzyDate lastEligible) {
        this(network, items, dependencies, phases, countries, lastEligible, Map.of());
    }

    /** The same network with other items, dependencies and phases. */
    NetworkCalendar with(List<CalendarItem> others, List<Dependency> links, SortedMap<Integer, Period> periods) {
        return new NetworkCalendar(network, others, links, periods, countries, lastEligible, gates);
    }

    public Optional<CalendarItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The dates that follow from the lengths of the items and from what waits for what. */
    public ScheduleAnswer schedule() {
        return ScheduleRule.schedule(this);
    }

    /** The codes of the items of which any delay from now on delays the whole; none where no item is tied to another. */
    public Set<String> critical(LocalDate today) {
        boolean tied = !dependencies.isEmpty()
                || items.stream().anyMatch(item -> item.hold() instanceof CalendarItem.Hold.RelativeTo);
        return tied && schedule() instanceof ScheduleAnswer.Dates dates ? dates.critical(today) : Set.of();
    }

    /** This calendar once some changes are made. */
    public NetworkCalendar after(List<Change> changes) {
        Map<String, Period> moved = new HashMap<>();
        var later = new TreeMap<>(phases);
        for (Change change : changes) {
            switch (change.subject()) {
                case ITEM -> change.after().ifPresent(after -> moved.put(change.code(), after));
                case PHASE -> change.after().ifPresent(after -> later.put(Integer.valueOf(change.code()), after));
            }
        }
        var changed = items.stream()
                .map(item -> item.moved(moved.getOrDefault(item.code(), item.period())))
                .toList();
        return with(changed, dependencies, later);
    }

    /** The days on which all owners of an item work; the network as a whole works when all its partners do. */
    public WorkingDays workingDays(CalendarItem item) {
        Collection<String> of = item.owners().isEmpty()
                ? countries.values()
                : item.owners().stream()
                        .map(countries::get)
                        .filter(Objects::nonNull)
                        .toList();
        return WorkingDays.of(of);
    }
}
