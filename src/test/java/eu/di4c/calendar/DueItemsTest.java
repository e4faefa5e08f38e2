package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is due in calendars on a real database. */
class DueItemsTest extends ProgramTest {

    private static final LocalDate FROM = LocalDate.of(2021, 3, 31);
    private static final LocalDate TO = FROM.plusDays(180);

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private DueItems due;

    @Test
    void the_database_and_the_rule_agree_on_what_is_due_and_on_what_hangs_on_it() {
        var kinds = new TreeSet<CalendarItem.Kind>();
        for (long seed = 1; seed <= 5; seed++) {
            Network network = random(seed);
            var known = due.due(network.id(), calendars.entries(network.id()), FROM, TO);
            assertThat(due.due(List.of(network.id()), FROM, TO))
                    .as("seed " + seed)
                    .isEqualTo(known);
            assertThat(known).as("seed " + seed).isNotEmpty();
            known.forEach(item -> kinds.add(item.item().kind()));
        }
        assertThat(kinds).containsExactly(CalendarItem.Kind.values());
    }

    @Test
    void what_is_due_in_several_calendars_comes_by_its_day() {
        var one = random(6);
        var other = random(7);
        var both = due.due(List.of(one.id(), other.id()), FROM, TO);
        assertThat(both.stream().map(item -> item.item().due().orElseThrow())).isSorted();
        assertThat(both).containsAll(due.due(List.of(one.id()), FROM, TO));
        assertThat(both).containsAll(due.due(List.of(other.id()), FROM, TO));
        assertThat(due.due(List.of(), FROM, TO)).isEmpty();
    }

    /** A network with a seeded calendar in which items of every kind are late, due, done and far. */
    private Network random(long seed) {
        Network network = SampleNetwork.make(networks, "due-items-" + seed);
        var calendar = RandomCalendar.of(seed, 80);
        var items = calendar.items().stream().map(item -> owned(item, network)).toList();
        var movable = items.stream()
                .filter(item -> item.facts().isEmpty() && item.hold() instanceof Hold.Free)
                .map(CalendarItem::code)
                .toList();
        var links = calendar.dependencies().stream()
                .filter(link -> movable.contains(link.after()))
                .toList();
        assertThat(calendars.put(BY, network, new CalendarDraft(items, links))).isInstanceOf(PutCalendar.Stored.class);
        return network;
    }

    /** The same item, owned by partners that the network has. */
    private static CalendarItem owned(CalendarItem item, Network network) {
        var owners = new TreeSet<String>();
        item.owners().forEach(owner -> owners.add(network.slug() + (owner.equals("oulu") ? "-fi" : "-ro")));
        return new CalendarItem(
                item.code(),
                item.kind(),
                item.title(),
                item.period(),
                item.result(),
                owners,
                item.phase(),
                item.meeting(),
                item.hold(),
                item.facts());
    }
}
