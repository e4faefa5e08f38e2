package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.di4c.CountedStatements;
import eu.di4c.ProgramTest;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.People;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No network begins on its own to speak for a city for which others speak. */
class SpokespeopleTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Places places;

    @Autowired
    private People people;

    private final String code = "speak-" + Ids.next();
    private Network theirs;
    private Network mine;
    private Actor lead;

    @BeforeEach
    void two_networks_are_there() {
        theirs = network(code + "-theirs");
        mine = network(code + "-mine");
        lead = person(Held.of(Role.LEAD_COORDINATOR, mine.scope()));
    }

    private Network network(String slug) {
        var network = SampleNetwork.make(networks, slug);
        var first = networks.partners(network.id()).getFirst();
        networks.putPartners(SampleNetwork.BY, network.id(), List.of(first.with(Partner.Role.LEAD)));
        return network;
    }

    private Actor person(Held... held) {
        var address = new EmailAddress(Ids.next() + "@test.example.org");
        var roles = List.of(held);
        var person = people.invent(new Actor.Program(), "Ana", address, Language.RO, roles);
        return Actor.Person.at(Origin.LOOPBACK, person.id(), "Ana", roles);
    }

    private Partner partner(Network network, int place) {
        return networks.partners(network.id()).get(place);
    }

    private City city(Network network, int place) {
        return partner(network, place).city();
    }

    private Partner like(Partner old, Slug slug, City city, String membership) {
        return new Partner(
                slug.equals(old.slug()) ? old.id() : new PartnerId(Ids.next()),
                slug,
                slug.equals(old.slug()) ? old.role() : Partner.Role.PROJECT,
                city,
                old.organisation(),
                Period.parse(membership),
                Optional.empty(),
                List.of());
    }

    private Outcome<Partner> add(Actor by, City city, String membership) {
        var partner = like(partner(mine, 0), city.slug(), city, membership);
        return partnerships.add(by, mine, partner);
    }

    private Outcome<Partner> change(Actor by, Partner now, Partner changed) {
        return partnerships.change(by, mine, changed, Mark.of(now.terms()));
    }

    private static void isRefused(Outcome<Partner> outcome) {
        isRefused(outcome, "city.code");
    }

    private static void isRefused(Outcome<Partner> outcome, String beside) {
        assertThat(outcome instanceof Outcome.Refused<Partner>(var because) ? because : List.<Refusal>of())
                .extracting(Refusal::field, Refusal::message)
                .containsExactly(tuple(beside, "network.form.partner.city.spoken"));
    }

    private static void isDone(Outcome<Partner> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_lead_partner_does_not_make_its_own_a_city_of_others() {
        var now = partner(mine, 0);
        isRefused(change(lead, now, like(now, now.slug(), city(theirs, 1), "2019-09/")));
        isRefused(add(lead, city(theirs, 1), "2019-09/"));
        isRefused(add(lead, city(theirs, 1), "2999/"));
        assertThat(places.mayPresent(lead, city(theirs, 1))).isFalse();
    }

    @Test
    void it_does_not_do_so_by_handing_the_lead_to_one_of_its_partners() {
        var other = partner(mine, 1);
        isRefused(change(lead, other, other.with(Partner.Role.LEAD)), "role");
        assertThat(places.mayPresent(lead, other.city())).isFalse();
    }

    @Test
    void who_left_does_not_come_back_when_others_speak_by_now() {
        var city = city(theirs, 1);
        isDone(add(lead, city, "2010/2012"));
        var left = networks.partner(mine.id(), city.slug().text()).orElseThrow();
        isRefused(change(lead, left, like(left, left.slug(), city, "2010/")));
    }

    @Test
    void the_programme_lets_a_city_into_another_network_where_it_speaks_too() {
        var city = city(theirs, 1);
        isDone(add(person(Held.of(Role.SECRETARIAT, Scope.programme(mine.programme()))), city, "2019-09/"));
        var officer = Held.of(Role.PARTNER_COORDINATOR, mine.scope(city.slug()));
        assertThat(places.mayPresent(person(officer), city)).isTrue();
        var partner = networks.partner(mine.id(), city.slug().text()).orElseThrow();
        isDone(change(lead, partner, like(partner, partner.slug(), city, "2019-10/")));
    }

    @Test
    void so_does_who_speaks_for_the_city_and_leads_the_other_network() {
        var both = person(
                Held.of(Role.LEAD_COORDINATOR, mine.scope()),
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        theirs.scope(partner(theirs, 1).slug())));
        isDone(add(both, city(theirs, 1), "2019-09/"));
        isRefused(add(both, city(theirs, 0), "2019-09/"));
    }

    @Test
    void a_city_for_which_nobody_speaks_is_let_in_by_the_lead_partner() {
        var free = new City(new Slug(code + "-free"), "RO", SampleNetwork.text("Free"), List.of(), Optional.empty());
        networks.put(SampleNetwork.BY, free);
        isDone(add(lead, free, "2019-09/"));
    }

    @Test
    void another_organisation_takes_the_place_of_a_partner_for_the_same_city() {
        var old = partner(mine, 1);
        networks.putPartners(
                SampleNetwork.BY, theirs.id(), List.of(like(partner(theirs, 0), old.slug(), old.city(), "2019-09/")));
        var successor = like(old, new Slug(code + "-agency"), old.city(), "2021-03/");
        isDone(partnerships.replace(lead, mine, old.slug(), successor, FuzzyDate.parse("2021-03")));
    }

    @Test
    void who_may_is_asked_of_all_networks_at_once() {
        var city = city(theirs, 1);
        var officer = person(Held.of(
                Role.PARTNER_COORDINATOR, theirs.scope(partner(theirs, 1).slug())));
        assertThat(CountedStatements.during(() -> places.mayPresent(officer, city)))
                .isEqualTo(2);
        networks.putPartners(
                SampleNetwork.BY, mine.id(), List.of(like(partner(mine, 0), city.slug(), city, "2019-09/")));
        assertThat(CountedStatements.during(() -> places.mayPresent(officer, city)))
                .isEqualTo(2);
    }
}
