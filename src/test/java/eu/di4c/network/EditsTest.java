package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.ProgramTest;
import eu.di4c.budget.Allocation;
import eu.di4c.budget.BudgetEdits;
import eu.di4c.budget.Budgets;
import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Editing programmes, networks, places, partners, gates and money on a real database. */
@RecordApplicationEvents
class EditsTest extends ProgramTest {

    private static final Actor OPERATOR = new Actor.Operator("test");

    @Autowired
    private Networks networks;

    @Autowired
    private PlaceStore names;

    @Autowired
    private NetworkEdits edits;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetEdits money;

    @Autowired
    private Calendars calendars;

    @Autowired
    private People people;

    @Autowired
    private ApplicationEvents events;

    private Actor person(Role role, Scope scope) {
        var held = List.of(Held.of(role, scope));
        var address = new EmailAddress(Ids.next() + "@test.example.org");
        var person = people.invent(new Actor.Program(), "Ana", address, Language.RO, held);
        return Actor.Person.at(Origin.LOOPBACK, person.id(), "Ana", held);
    }

    /** A network whose first partner leads. */
    private Network network(String slug) {
        var network = SampleNetwork.make(networks, slug);
        var first = networks.partners(network.id()).getFirst();
        networks.putPartners(OPERATOR, network.id(), List.of(first.with(Partner.Role.LEAD)));
        return networks.network(network.id()).orElseThrow();
    }

    private Partner partner(Network network, int place) {
        return networks.partners(network.id()).get(place);
    }

    private List<Recorded> deeds(String what) {
        return events.stream(Recorded.class)
                .filter(deed -> deed.what().equals(what))
                .toList();
    }

    @Test
    void whoever_may_not_is_refused_before_anything_else() {
        var network = network("edit-closed");
        var other = network("edit-elsewhere");
        var partner = partner(network, 1);
        var city = partner.city();
        var organisation = partner.organisation();
        var programme = networks.programme(network.programme()).orElseThrow();
        var phase = network.phases().getFirst();
        var dispute = dispute(partner);
        var gate = gate(network, "edit-closed-gate");
        var wrong = new Mark("wrong");
        Map<String, java.util.function.Consumer<Actor>> deeds = new LinkedHashMap<>();
        deeds.put("add programme", by -> programmes.add(by, programme));
        deeds.put("change programme", by -> programmes.change(by, programme, wrong));
        deeds.put("remove programme", by -> programmes.remove(by, programme, wrong));
        deeds.put("decide", by -> programmes.decide(by, gate));
        deeds.put("add network", by -> edits.add(by, network));
        deeds.put("change network", by -> edits.change(by, network, wrong));
        deeds.put("remove network", by -> edits.remove(by, network, wrong));
        deeds.put("phase", by -> edits.put(by, network, phase, Optional.empty()));
        deeds.put("dispute", by -> edits.put(by, network, dispute, Optional.empty()));
        deeds.put("no dispute", by -> edits.remove(by, network, dispute, wrong));
        deeds.put("reschedule", by -> networks.reschedule(by, network.id(), 1, Period.UNKNOWN));
        deeds.put("add partner", by -> partnerships.add(by, network, partner));
        deeds.put("change partner", by -> partnerships.change(by, network, partner, wrong));
        deeds.put("replace", by -> partnerships.replace(by, network, partner.slug(), partner, FuzzyDate.UNKNOWN));
        deeds.put("remove partner", by -> partnerships.remove(by, network, partner.slug(), wrong));
        deeds.put("answer", by -> partnerships.answer(by, network, partner.slug(), partner.people(), wrong));
        deeds.put("change city", by -> places.change(by, city, wrong));
        deeds.put("remove city", by -> places.remove(by, city, wrong));
        deeds.put("change organisation", by -> places.change(by, organisation, wrong));
        deeds.put("remove organisation", by -> places.remove(by, organisation, wrong));
        deeds.put("rates", by -> money.state(by, network, partner, List.of(), wrong));
        deeds.put("money", by -> money.state(by, network, partner, allocation(partner, "1", "1"), wrong));
        deeds.put("withdraw", by -> money.withdraw(by, network, partner, phase, wrong));
        var strangers = List.of(
                new Actor.Anybody(Origin.INTERNET),
                person(Role.RESIDENT, Scope.city(city.slug())),
                person(Role.LEAD_COORDINATOR, other.scope()),
                person(Role.PARTNER_COORDINATOR, other.scope(partner(other, 1).slug())));
        deeds.forEach((deed, doing) -> strangers.forEach(by -> {
            ThrowingCallable attempt = () -> doing.accept(by);
            assertThatThrownBy(attempt).as(deed + " by " + by).isInstanceOf(NotAllowed.class);
        }));
        assertThat(networks.network(network.id())).contains(network);
        assertThat(partner(network, 1)).isEqualTo(partner);
    }

    @Test
    void a_coordinator_changes_her_own_city_and_no_other() {
        var network = network("edit-own");
        var mine = partner(network, 1);
        var by = person(Role.PARTNER_COORDINATOR, network.scope(mine.slug()));
        var renamed = new City(mine.city().slug(), "FI", LocalText.of("fi", "Uusi nimi"), List.of(), Optional.empty());
        assertThat(places.change(by, renamed, Mark.of(mine.city()))).isEqualTo(new Outcome.Done<>(renamed));
        var theirs = partner(network, 0).city();
        assertThatThrownBy(() -> places.change(by, theirs, Mark.of(theirs))).isInstanceOf(NotAllowed.class);
        assertThat(names.search(SearchKey.of("uusi nimi"), 5))
                .extracting(Found::slug)
                .contains(renamed.slug());
        assertThat(names.search(SearchKey.of("City edit-own-fi"), 5))
                .as("the old name goes on finding it")
                .extracting(Found::slug)
                .contains(renamed.slug());
    }

    @Test
    void who_was_overtaken_sees_what_is_stored_and_nothing_is_lost() {
        var network = network("edit-overtaken");
        var seen = Mark.of(network.details());
        edits.change(OPERATOR, titled(network, "First"), seen);
        var late = edits.change(OPERATOR, titled(network, "Second"), seen);
        assertThat(late instanceof Outcome.Overtaken<Network>(var now) ? now.title() : "not overtaken")
                .isEqualTo(LocalText.of("en", "First"));
        assertThat(networks.network(network.id()).orElseThrow().title()).isEqualTo(LocalText.of("en", "First"));
    }

    @Test
    void every_change_is_announced_with_old_and_new_and_the_same_again_is_not() {
        var network = network("edit-told");
        var outcome = edits.change(OPERATOR, titled(network, "Told"), Mark.of(network.details()));
        assertThat(deeds("network.edited")).singleElement().satisfies(deed -> {
            assertThat(deed.by()).isEqualTo(OPERATOR);
            assertThat(deed.subject()).isEqualTo(new SubjectRef("network", "edit-told"));
            assertThat(deed.scope()).isEqualTo(network.scope());
            assertThat(deed.changes()).singleElement().satisfies(change -> {
                assertThat(change.field()).isEqualTo("title");
                assertThat(change.before().orElseThrow()).contains("Fictitious network");
                assertThat(change.after().orElseThrow()).contains("Told");
            });
        });
        var now = ((Outcome.Done<Network>) outcome).thing();
        edits.change(OPERATOR, now, Mark.of(now.details()));
        networks.put(OPERATOR, now);
        networks.putPartners(OPERATOR, now.id(), networks.partners(now.id()));
        assertThat(deeds("network.edited")).hasSize(1);
    }

    @Test
    void a_network_keeps_being_found_by_its_old_name() {
        var network = network("edit-renamed");
        var renamed = new Network(
                network.id(),
                network.slug(),
                network.programme(),
                network.kind(),
                "SHINY",
                network.title(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                0);
        edits.change(OPERATOR, renamed, Mark.of(network.details()));
        var now = networks.named("EDIT-RENAMED").orElseThrow();
        assertThat(now.acronym()).isEqualTo("SHINY");
        assertThat(now.names()).extracting(Network.Name::name).containsExactly("EDIT-RENAMED");
        assertThat(now.phases()).isEqualTo(network.phases());
    }

    @Test
    void a_period_changed_by_hand_is_an_act_of_the_calendar() {
        var network = network("edit-phase");
        var phase = network.phases().getFirst();
        calendars.put(OPERATOR, network, new CalendarDraft(List.of(), List.of(), List.of(baseline(network, phase))));
        var moved = new Phase(phase.id(), 1, phase.name(), Period.parse("2019-09/2020-06"), phase.results());
        edits.put(OPERATOR, network, moved, Optional.of(Mark.of(phase)));
        assertThat(calendars.history(network).getLast().changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains(phase.period());
                    assertThat(change.after()).contains(moved.period());
                });
        assertThat(deeds("phase.edited")).hasSize(1);
    }

    private static Act baseline(Network network, Phase phase) {
        return new Act(
                Ids.next(),
                "baseline",
                Act.Kind.BASELINE,
                Optional.empty(),
                Optional.empty(),
                FuzzyDate.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                "test",
                java.time.Instant.parse("2020-01-01T00:00:00Z"),
                List.of(new eu.di4c.calendar.Change(
                        network.slug(), eu.di4c.calendar.Change.Subject.PHASE, "1", Optional.empty(), phase.period())));
    }

    @Test
    void one_partner_leads_and_hands_the_lead_on() {
        var network = network("edit-lead");
        var first = partner(network, 0);
        var second = partner(network, 1);
        assertThat(partnerships.change(OPERATOR, network, first.with(Partner.Role.PROJECT), Mark.of(first.terms())))
                .isInstanceOf(Outcome.Refused.class);
        partnerships.change(OPERATOR, network, second.with(Partner.Role.LEAD), Mark.of(second.terms()));
        assertThat(networks.partners(network.id()))
                .extracting(Partner::role)
                .containsExactly(Partner.Role.PROJECT, Partner.Role.LEAD);
        assertThat(deeds("partner.edited")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_successor_takes_the_place_of_a_partner_whose_history_stays() {
        var network = network("edit-replaced");
        var old = partner(network, 1);
        var successor = new Partner(
                new PartnerId(Ids.next()),
                new Slug("edit-replaced-agency"),
                old.role(),
                old.city(),
                partner(network, 0).organisation(),
                Period.parse("2021-03/"),
                Optional.empty(),
                List.of());
        assertThat(partnerships.replace(OPERATOR, network, old.slug(), successor, FuzzyDate.parse("2018")))
                .isInstanceOf(Outcome.Refused.class);
        partnerships.replace(OPERATOR, network, old.slug(), successor, FuzzyDate.parse("2021-03"));
        assertThat(networks.partner(network.id(), old.slug().text()).orElseThrow())
                .satisfies(left -> {
                    assertThat(left.replacedBy()).contains(successor.slug());
                    assertThat(left.membership()).isEqualTo(Period.parse("2019-09/2021-03"));
                });
        assertThat(networks.partners(network.id())).hasSize(3);
        assertThat(partnerships.remove(OPERATOR, network, successor.slug(), successor.mark()))
                .as("somebody was replaced by it")
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_thing_is_removed_only_when_nothing_hangs_on_it() {
        var network = network("edit-removed");
        var mark = Mark.of(network.details());
        assertThat(fields(edits.remove(OPERATOR, network, mark))).isNotEmpty();
        var partner = partner(network, 1);
        rated(network, partner);
        assertThat(partnerships.remove(OPERATOR, network, partner.slug(), partner.mark()))
                .isInstanceOf(Outcome.Refused.class);
        budgets.put(OPERATOR, network, partner, List.of());
        assertThat(partnerships.remove(OPERATOR, network, partner.slug(), partner.mark()))
                .isInstanceOf(Outcome.Done.class);
        var first = partner(network, 0);
        partnerships.remove(OPERATOR, network, first.slug(), first.mark());
        assertThat(edits.remove(OPERATOR, network, mark)).isInstanceOf(Outcome.Done.class);
        assertThat(networks.network("edit-removed")).isEmpty();
        assertThat(names.search(SearchKey.of("edit-removed"), 20))
                .noneMatch(found -> found.kind() == Found.Kind.NETWORK);
        assertThat(places.remove(OPERATOR, partner.city(), Mark.of(partner.city())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(networks.city(partner.city().slug())).isEmpty();
        assertThat(deeds("city.removed")).hasSize(1);
    }

    @Test
    void a_gate_opens_exactly_what_is_named() {
        var network = network("edit-gate");
        var gate = gate(network, "edit-gate-1");
        var done = programmes.decide(OPERATOR, gate);
        assertThat(done).isEqualTo(new Outcome.Done<>(gate));
        assertThat(programmes.decide(OPERATOR, gate)).isInstanceOf(Outcome.Refused.class);
        var other = new Gate(
                gate.code(),
                gate.programme(),
                gate.decidedBy(),
                gate.decidedOn(),
                gate.decision(),
                Optional.empty(),
                gate.source(),
                List.of(new Gate.Opening(network.slug(), 1)));
        assertThat(programmes.change(OPERATOR, other, Mark.of(gate))).isEqualTo(new Outcome.Done<>(other));
        var strange = new Gate(
                gate.code(),
                gate.programme(),
                gate.decidedBy(),
                gate.decidedOn(),
                gate.decision(),
                Optional.empty(),
                gate.source(),
                List.of(new Gate.Opening(network.slug(), 9)));
        assertThat(programmes.change(OPERATOR, strange, Mark.of(other))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_dispute_is_noted_once_and_taken_back() {
        var network = network("edit-dispute");
        var dispute = dispute(partner(network, 1));
        assertThat(edits.put(OPERATOR, network, dispute, Optional.empty())).isEqualTo(new Outcome.Done<>(dispute));
        assertThat(edits.put(OPERATOR, network, dispute, Optional.empty())).isInstanceOf(Outcome.Overtaken.class);
        assertThat(edits.remove(OPERATOR, network, dispute, Mark.of(dispute))).isInstanceOf(Outcome.Done.class);
        assertThat(networks.disputes(network.id())).isEmpty();
    }

    @Test
    void published_figures_that_rounding_cannot_explain_are_refused_beside_their_field() {
        var network = network("edit-money");
        var partner = partner(network, 1);
        rated(network, partner);
        var nothing = BudgetEdits.mark(partner, Optional.empty());
        assertThat(fields(money.state(OPERATOR, network, partner, allocation(partner, "66505", "56540"), nothing)))
                .containsExactly("published.eu.amount", "published.local.amount");
        assertThat(budgets.stated(network, partner, network.phases().getFirst()))
                .isEmpty();
        var stated = allocation(partner, "66505", "56530");
        assertThat(money.state(OPERATOR, network, partner, stated, nothing)).isInstanceOf(Outcome.Done.class);
        assertThat(money.state(OPERATOR, network, partner, stated, nothing)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(deeds("money.stated")).hasSize(1);
        var seen = BudgetEdits.mark(
                partner, budgets.stated(network, partner, network.phases().getFirst()));
        money.withdraw(OPERATOR, network, partner, network.phases().getFirst(), seen);
        assertThat(budgets.stated(network, partner, network.phases().getFirst()))
                .isEmpty();
        assertThat(deeds("money.withdrawn")).hasSize(1);
    }

    /** The fields that were refused. */
    private static List<String> fields(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var because)
                ? because.stream().map(Outcome.Refusal::field).toList()
                : List.of();
    }

    private void rated(Network network, Partner partner) {
        var rate = new PartnerRate(FundingRate.percent("85"), Optional.empty(), Period.UNKNOWN, "a fictitious guide");
        budgets.put(OPERATOR, network, partner, List.of(rate));
    }

    private static Allocation allocation(Partner partner, String total, String eu) {
        var all = Money.euro(total);
        return new Allocation(
                partner.id(),
                1,
                "EUR",
                Optional.of(all),
                Optional.of(FundingRate.percent("85")),
                Optional.of(new Published(
                        new Shares(all, Money.euro(eu), all.minus(Money.euro(eu))),
                        Published.Rounding.LOCAL_SHARE_CUT)),
                "a fictitious notice");
    }

    private static Network titled(Network network, String title) {
        return new Network(
                network.id(),
                network.slug(),
                network.programme(),
                network.kind(),
                network.acronym(),
                LocalText.of("en", title),
                network.names(),
                network.themes(),
                network.summary(),
                network.aims(),
                network.activities(),
                List.of(),
                0);
    }

    private static Dispute dispute(Partner partner) {
        return new Dispute(
                new SubjectRef("partner", partner.slug().text()),
                "organisation",
                new Dispute.Statement(LocalText.of("en", "This one"), "a source"),
                List.of(new Dispute.Statement(LocalText.of("en", "Another one"), "another source")));
    }

    private static Gate gate(Network network, String code) {
        return new Gate(
                new Slug(code),
                network.programme(),
                LocalText.of("en", "A fictitious committee"),
                FuzzyDate.parse("2020-05-07"),
                LocalText.of("en", "Approved"),
                Optional.empty(),
                "a fictitious notice",
                List.of(new Gate.Opening(network.slug(), 2)));
    }
}
