package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.ShiftAnswer.Applied;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.calendar.table.Chosen;
import eu.di4c.calendar.table.ItemTables;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may change what in a calendar; whoever may not changes nothing. */
class CalendarRightsTest extends ProgramTest {

    private static final Decision WHY = new Decision(Optional.of(text("because")), Optional.empty(), FuzzyDate.UNKNOWN);
    private static final Items.Telling HELD =
            new Items.Telling(Fact.Kind.HELD, FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty());

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Items items;

    @Autowired
    private Dependencies dependencies;

    @Autowired
    private Edits edits;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Reversals reversals;

    @Autowired
    private ItemTables tables;

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        var free = new Hold.Free();
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(
                                stage("activation", "2020-05/2020-09"),
                                item("own", Kind.MEETING, "2020-10-06/2020-10-08", free, Set.of(slug + "-ro")),
                                item("theirs", Kind.MEETING, "2020-10-09/2020-10-09", free, Set.of(slug + "-fi")),
                                item(
                                        "both",
                                        Kind.MEETING,
                                        "2020-11-06/2020-11-06",
                                        free,
                                        Set.of(slug + "-ro", slug + "-fi"))),
                        List.of()));
        return network;
    }

    @Test
    void a_project_officer_changes_what_belongs_to_her_partner_alone() {
        Network network = network("rights-own");
        Actor officer = Cast.officer(network);
        var own = stored(network, "own");
        var later = own.moved(Period.parse("2020-10-13/2020-10-15"));
        assertThat(items.edit(officer, network, later, WHY, Mark.of(own))).isEqualTo(new Outcome.Done<>(later));
        assertThat(items.tell(officer, network, "own", HELD)).isInstanceOf(Outcome.Done.class);
        assertThat(items.add(officer, network, copy(own, "new", Set.of("rights-own-ro")), WHY))
                .isInstanceOf(Outcome.Done.class);
        NetworkCalendar before = calendars.of(network);
        for (String code : List.of("activation", "theirs", "both")) {
            var other = stored(network, code);
            refused(() -> items.edit(officer, network, other.moved(Period.UNKNOWN), WHY, Mark.of(other)));
            refused(() -> items.tell(officer, network, code, HELD));
            refused(() -> items.remove(officer, network, code, WHY, Mark.of(other)));
            refused(() ->
                    dependencies.put(officer, network, new Dependency("own", code, LinkKind.FINISH_START, Lag.NONE)));
        }
        assertThat(calendars.of(network)).isEqualTo(before);
    }

    @Test
    void a_project_officer_neither_takes_nor_gives_away_items() {
        Network network = network("rights-give");
        Actor officer = Cast.officer(network);
        NetworkCalendar before = calendars.of(network);
        var own = stored(network, "own");
        refused(() -> items.edit(officer, network, copy(own, "own", Set.of("rights-give-fi")), WHY, Mark.of(own)));
        var theirs = stored(network, "theirs");
        refused(() ->
                items.edit(officer, network, copy(theirs, "theirs", Set.of("rights-give-ro")), WHY, Mark.of(theirs)));
        refused(() -> items.add(officer, network, copy(own, "more", Set.of()), WHY));
        refused(() -> items.tell(officer, network, "nowhere", HELD));
        assertThat(calendars.of(network)).isEqualTo(before);
    }

    @Test
    void people_of_other_cities_and_tasks_and_strangers_change_nothing() {
        Network network = network("rights-others");
        Network other = network("rights-elsewhere");
        NetworkCalendar before = calendars.of(network);
        var own = stored(network, "own");
        for (Actor by : List.of(
                Cast.NOBODY,
                Cast.neighbour(network),
                Cast.finance(network),
                Cast.officer(other),
                Cast.lead(other),
                Cast.committee(network))) {
            refused(() -> items.edit(by, network, own.moved(Period.UNKNOWN), WHY, Mark.of(own)));
            refused(() -> items.add(by, network, copy(own, "more", Set.of()), WHY));
            refused(() -> items.tell(by, network, "own", HELD));
            refused(() -> items.remove(by, network, "own", WHY, Mark.of(own)));
            refused(() -> dependencies.remove(by, network, "both", "own", LinkKind.FINISH_START));
            refused(() -> calendars.put(by, network, new CalendarDraft(List.of(), List.of())));
            refused(() ->
                    edits.make(by, network, new Edit(before, new CalendarDraft(List.of(), List.of()), WHY, List.of())));
            var sent = ItemTables.Sent.of("Code\n".getBytes(StandardCharsets.UTF_8), Language.EN, Chosen.NOTHING);
            refused(() -> tables.rehearse(by, network, sent));
            refused(() -> tables.bring(by, network, sent, WHY));
        }
        assertThat(calendars.of(network)).isEqualTo(before);
    }

    @Test
    void the_lead_moves_her_network_and_only_the_programme_moves_several() {
        Network one = network("rights-shift");
        Network other = SampleNetwork.make(networks, "rights-shift-other", "rights-shift-programme");
        NetworkCalendar before = calendars.of(one);
        for (Actor by : List.of(Cast.NOBODY, Cast.officer(one), Cast.finance(one), Cast.lead(other))) {
            refused(() -> shifts.apply(by, List.of(one), extension()));
        }
        refused(() -> shifts.apply(Cast.lead(one), List.of(one, other), extension()));
        assertThat(calendars.of(one)).isEqualTo(before);
        Applied together = (Applied) shifts.apply(Cast.committee(one), List.of(one, other), byDate());
        refused(() -> reversals.revert(Cast.lead(one), together.act(), WHY));
        assertThat(reversals.revert(Cast.committee(one), together.act(), WHY)).isInstanceOf(Applied.class);
        Applied alone = (Applied) shifts.apply(Cast.lead(one), List.of(one), extension());
        refused(() -> reversals.revert(Cast.officer(one), alone.act(), WHY));
        assertThat(reversals.revert(Cast.lead(one), alone.act(), WHY)).isInstanceOf(Applied.class);
        assertThat(calendars.of(networks.network(one.id()).orElseThrow())).isEqualTo(before);
        refused(() -> reversals.revert(Cast.lead(one), new java.util.UUID(0, 0), WHY));
    }

    @Test
    void who_made_an_edit_takes_it_back() {
        Network network = network("rights-undo");
        Actor officer = Cast.officer(network);
        var own = stored(network, "own");
        items.edit(officer, network, own.moved(Period.parse("2020-10-13/2020-10-15")), WHY, Mark.of(own));
        Act edit = calendars.history(network).getLast();
        refused(() -> reversals.revert(Cast.neighbour(network), edit.id(), WHY));
        assertThat(reversals.isOpen(edit, calendars.history(network))).isTrue();
        assertThat(reversals.revert(officer, edit.id(), WHY)).isInstanceOf(Applied.class);
        assertThat(stored(network, "own")).isEqualTo(own);
        assertThat(reversals.isOpen(edit, calendars.history(network))).isFalse();
    }

    private static Shift extension() {
        return new Shift(
                java.time.Period.ofMonths(3),
                new Shift.From.Stage("activation"),
                text("pandemic"),
                text("Fictitious committee"),
                FuzzyDate.UNKNOWN);
    }

    private static Shift byDate() {
        return new Shift(
                java.time.Period.ofMonths(3),
                new Shift.From.Date(FuzzyDate.parse("2020-10")),
                text("pandemic"),
                text("Fictitious committee"),
                FuzzyDate.UNKNOWN);
    }

    private CalendarItem stored(Network network, String code) {
        return items.item(network, code).orElseThrow();
    }

    private static CalendarItem copy(CalendarItem item, String code, Set<String> owners) {
        return item(code, item.kind(), item.period().edtf(), item.hold(), owners);
    }

    private static void refused(ThrowingCallable tried) {
        assertThatThrownBy(tried).isInstanceOf(NotAllowed.class);
    }
}
