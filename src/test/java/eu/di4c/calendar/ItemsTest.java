package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Items added, corrected, told of and removed one by one. */
@RecordApplicationEvents
class ItemsTest extends ProgramTest {

    private static final Decision WHY =
            new Decision(Optional.of(text("it was postponed")), Optional.of(text("city hall")), FuzzyDate.UNKNOWN);

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Items items;

    @Autowired
    private Dependencies dependencies;

    @Autowired
    private ApplicationEvents events;

    @Test
    void an_item_is_added_as_an_act_that_the_journal_hears_of() {
        Network network = SampleNetwork.make(networks, "items-add");
        var report = item("report", Kind.DELIVERABLE, "2021-02-15/2021-02-15", new Hold.Free(), Set.of());
        assertThat(items.add(BY, network, report, WHY)).isEqualTo(new Outcome.Done<>(report));
        assertThat(items.item(network, "report")).contains(report);
        assertThat(calendars.acts(network.id()))
                .singleElement()
                .satisfies(act -> assertThat(act.reason()).contains(text("it was postponed")));
        assertThat(heard("items-add/report")).singleElement().satisfies(deed -> {
            assertThat(deed.what()).isEqualTo("calendar.itemAdded");
            assertThat(deed.why()).contains("it was postponed");
            assertThat(deed.scope()).hasToString("programme/items-add-programme/network/items-add");
            assertThat(deed.changes())
                    .contains(new Recorded.Change("period", Optional.empty(), Optional.of("2021-02-15/2021-02-15")));
        });
        assertThat(items.add(BY, network, report.moved(Period.UNKNOWN), WHY))
                .isEqualTo(Outcome.refused("code", "calendar.refused.code", "report"));
        assertThat(items.item(network, "report")).contains(report);
    }

    @Test
    void a_correction_is_an_act_with_the_old_and_the_new_date() {
        Network network = SampleNetwork.make(networks, "items-edit");
        var report = put(network, "report", "2021-02-15/2021-02-15");
        var later = report.moved(Period.parse("2021-03-15/2021-03-15"));
        assertThat(items.edit(BY, network, later, WHY, Mark.of(report))).isEqualTo(new Outcome.Done<>(later));
        assertThat(items.item(network, "report")).contains(later);
        assertThat(calendars.history(network).getLast()).satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Act.Kind.EDIT);
            assertThat(act.decidedBy()).contains(text("city hall"));
            assertThat(act.changes())
                    .containsExactly(new Change(
                            network.slug(),
                            Change.Subject.ITEM,
                            "report",
                            Optional.of(report.period()),
                            later.period()));
        });
        assertThat(heard("items-edit/report"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.changes())
                        .containsExactly(new Recorded.Change(
                                "period", Optional.of("2021-02-15/2021-02-15"), Optional.of("2021-03-15/2021-03-15"))));
    }

    @Test
    void nothing_changed_is_nothing_told() {
        Network network = SampleNetwork.make(networks, "items-same");
        var report = put(network, "report", "2021-02-15/2021-02-15");
        assertThat(items.edit(BY, network, report, WHY, Mark.of(report))).isEqualTo(new Outcome.Done<>(report));
        assertThat(calendars.acts(network.id())).hasSize(1);
        assertThat(heard("items-same/report")).isEmpty();
    }

    @Test
    void who_saw_another_version_is_overtaken_and_nothing_is_lost() {
        Network network = SampleNetwork.make(networks, "items-overtaken");
        var seen = put(network, "report", "2021-02-15/2021-02-15");
        var theirs = seen.moved(Period.parse("2021-03/2021-03"));
        items.edit(BY, network, theirs, WHY, Mark.of(seen));
        var mine = seen.moved(Period.parse("2021-04/2021-04"));
        assertThat(items.edit(BY, network, mine, WHY, Mark.of(seen))).isEqualTo(new Outcome.Overtaken<>(theirs));
        assertThat(items.remove(BY, network, "report", WHY, Mark.of(seen))).isEqualTo(new Outcome.Overtaken<>(theirs));
        assertThat(items.item(network, "report")).contains(theirs);
    }

    @Test
    void what_does_not_fit_is_refused_at_its_field_and_leaves_everything_as_it_was() {
        Network network = SampleNetwork.make(networks, "items-refused");
        var stranger = item("report", Kind.DELIVERABLE, "2021/2021", new Hold.Free(), Set.of("stranger"));
        assertThat(items.add(BY, network, stranger, WHY))
                .isEqualTo(Outcome.refused("owners", "calendar.refused.owner", "stranger"));
        var counted = new Hold.RelativeTo("nowhere", Hold.End.START, java.time.Period.ofMonths(1));
        assertThat(items.add(BY, network, item("report", Kind.DELIVERABLE, "/", counted, Set.of()), WHY))
                .isEqualTo(Outcome.refused("item", "calendar.refused.item", "nowhere"));
        assertThat(calendars.entries(network.id())).isEmpty();
        assertThat(calendars.acts(network.id())).isEmpty();
        assertThat(heard("items-refused/report")).isEmpty();
    }

    @Test
    void what_became_of_an_item_is_added_once() {
        Network network = SampleNetwork.make(networks, "items-facts");
        put(network, "report", "2021-02-15/2021-02-15");
        var delivered = new Items.Telling(
                Fact.Kind.DELIVERED, FuzzyDate.parse("2021-02-14"), Optional.empty(), Optional.of(text("on paper")));
        items.tell(BY, network, "report", delivered);
        items.tell(BY, network, "report", delivered);
        assertThat(items.item(network, "report").orElseThrow().facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.remark()).contains(text("on paper"));
                    assertThat(fact.by()).isEqualTo(BY.name());
                });
        assertThat(heard("items-facts/report"))
                .singleElement()
                .extracting(Recorded::what)
                .isEqualTo("calendar.factNoted");
        assertThat(items.tell(BY, network, "nothing", delivered))
                .isEqualTo(Outcome.refused("", "calendar.refused.gone"));
    }

    @Test
    void an_item_put_in_by_mistake_is_taken_out_and_the_history_says_so() {
        Network network = SampleNetwork.make(networks, "items-remove");
        var mistake = put(network, "mistake", "2021-02-15/2021-02-15");
        assertThat(items.remove(BY, network, "mistake", WHY, Mark.of(mistake))).isEqualTo(new Outcome.Done<>(mistake));
        assertThat(items.item(network, "mistake")).isEmpty();
        assertThat(calendars.history(network).getLast().changes())
                .containsExactly(new Change(
                        network.slug(),
                        Change.Subject.ITEM,
                        "mistake",
                        Optional.of(mistake.period()),
                        Optional.empty()));
        assertThat(heard("items-remove/mistake")).extracting(Recorded::what).containsExactly("calendar.itemRemoved");
        assertThat(calendars.on(network, java.time.LocalDate.of(2099, 1, 1)).items())
                .isEmpty();
        assertThat(get("/networks/items-remove/calendar/history", "Accept-Language", "en")
                        .body())
                .contains("taken out");
    }

    @Test
    void an_item_on_which_something_hangs_stays() {
        Network network = SampleNetwork.make(networks, "items-stay");
        var first = put(network, "first", "2021-02-15/2021-02-15");
        put(network, "second", "2021-03-15/2021-03-15");
        var link = new Dependency("first", "second", LinkKind.FINISH_START, Lag.NONE);
        assertThat(dependencies.put(BY, network, link)).isEqualTo(new Outcome.Done<>(link));
        assertThat(items.remove(BY, network, "first", WHY, Mark.of(first)))
                .isEqualTo(Outcome.refused("", "calendar.refused.links"));
        assertThat(dependencies.remove(BY, network, "first", "second", LinkKind.FINISH_START))
                .isEqualTo(new Outcome.Done<>(link));
        assertThat(calendars.of(network).dependencies()).isEmpty();
        items.add(
                BY,
                network,
                item(
                        "third",
                        Kind.MILESTONE,
                        "/",
                        new Hold.RelativeTo("first", Hold.End.FINISH, java.time.Period.ofMonths(1)),
                        Set.of()),
                WHY);
        assertThat(items.remove(BY, network, "first", WHY, Mark.of(first)))
                .isEqualTo(Outcome.refused("", "calendar.refused.anchor"));
        items.tell(
                BY,
                network,
                "second",
                new Items.Telling(Fact.Kind.CANCELLED, FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty()));
        var second = items.item(network, "second").orElseThrow();
        assertThat(items.remove(BY, network, "second", WHY, Mark.of(second)))
                .isEqualTo(Outcome.refused("", "calendar.refused.facts"));
        assertThat(heard("items-stay/second"))
                .extracting(Recorded::what)
                .containsExactly("calendar.dependencyAdded", "calendar.dependencyRemoved", "calendar.factNoted");
    }

    @Test
    void dependencies_that_cannot_be_are_refused() {
        Network network = SampleNetwork.make(networks, "items-links");
        put(network, "first", "2021-02/2021-02");
        put(network, "second", "2021-03/2021-03");
        dependencies.put(BY, network, new Dependency("first", "second", LinkKind.FINISH_START, Lag.NONE));
        assertThat(dependencies.put(BY, network, new Dependency("second", "first", LinkKind.FINISH_START, Lag.NONE)))
                .isEqualTo(Outcome.refused("", "calendar.refused.circle", "Title of second → Title of first"));
        assertThat(dependencies.put(BY, network, new Dependency("nowhere", "first", LinkKind.FINISH_START, Lag.NONE)))
                .isEqualTo(Outcome.refused("item", "calendar.refused.item", "nowhere"));
        assertThat(dependencies.remove(BY, network, "second", "first", LinkKind.FINISH_START))
                .isEqualTo(Outcome.refused("", "calendar.refused.noLink"));
        assertThat(calendars.of(network).dependencies()).hasSize(1);
    }

    private CalendarItem put(Network network, String code, String period) {
        var put = item(code, Kind.DELIVERABLE, period, new Hold.Free(), Set.of());
        calendars.put(BY, network, new CalendarDraft(List.of(put), List.of()));
        return put;
    }

    private List<Recorded> heard(String item) {
        return events.stream(Recorded.class)
                .filter(deed -> deed.subject().equals(new SubjectRef("item", item)))
                .toList();
    }
}
