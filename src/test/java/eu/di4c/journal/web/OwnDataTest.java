package eu.di4c.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Browser;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody reads of herself says what is held, no more, and names nobody of whom she may not know. */
class OwnDataTest extends ProgramTest {

    private static final Scope PARTNER = new Scope("programme/own-data/network/told/partner/town");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient database;

    @Test
    void a_place_that_is_not_held_reads_as_nothing_and_not_as_everywhere() {
        var giver = invented("Ana " + Ids.next(), Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        var absent = invented("Ion", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        database.sql("update people.holding set given_by = :name where person_id = :person")
                .param("name", giver.name())
                .param("person", absent.id().value())
                .update();
        var today = LocalDate.now(ZoneOffset.UTC);
        roles.substitute(acting(giver), absent.id(), invented("Maria").id(), today, today);
        var rows = page(giver).select("main table:has(caption:contains(Roles given)) tbody tr");
        assertThat(rows.eachText())
                .hasSize(2)
                .filteredOn(row -> row.contains("Everywhere"))
                .hasSize(1);
        assertThat(rows.select(":contains(Everywhere)").text()).contains("Administrator");
    }

    @Test
    void who_may_not_see_people_any_more_reads_of_no_others_and_is_led_to_nobody() {
        var ana = invented("Ana Former");
        var ion = invented("Ion Hidden", Held.of(Role.PARTNER_FINANCE, PARTNER));
        did(ana, ion, Optional.empty());
        did(ana, ana, Optional.empty());
        var page = page(ana);
        assertThat(page.select("main").text())
                .contains("a person", "Ana Former")
                .doesNotContain("Ion Hidden");
        assertThat(page.select("main td a[href^=/people/]").eachAttr("href")).containsOnly("/people/" + ana.id());

        var officer = invented("Ana Officer", Held.of(Role.PARTNER_COORDINATOR, PARTNER));
        did(officer, ion, Optional.empty());
        assertThat(page(officer)
                        .select("main td a[href=/people/" + ion.id() + "]")
                        .text())
                .isEqualTo("Ion Hidden");
        assertThat(in(officer).get("/people/" + ion.id()).statusCode()).isEqualTo(200);
        assertThat(in(ana).get("/people/" + ion.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_that_only_looks_like_a_moment_stands_as_it_is() {
        var ana = invented("Ana");
        did(ana, ana, Optional.of("2026-13-45T99Z"));
        did(ana, ana, Optional.of("2026-02-30T10:00Z"));
        assertThat(page(ana).select("main td [data-as-typed]").eachText())
                .contains("2026-13-45T99Z", "2026-02-30T10:00Z");
    }

    private void did(Person who, Person to, Optional<String> why) {
        var subject = new SubjectRef("person", to.id().toString());
        events.publishEvent(new Recorded(acting(who), "ledger.tried", subject, PARTNER, why, List.of()));
    }

    private static Actor.Person acting(Person who) {
        var held = Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE);
        return Actor.Person.at(Origin.LOOPBACK, who.id(), who.name(), List.of(held));
    }

    private Person invented(String name, Held... held) {
        return people.invent(
                new Actor.Program(),
                name,
                new EmailAddress(Ids.next() + "@test.example.org"),
                Language.EN,
                List.of(held));
    }

    private Someone in(Person who) {
        var browser = new Browser(Origin.LOOPBACK, "127.0.0.1", "a test", Optional.empty());
        return switch (signIns.begin(browser, who, SignIn.Method.SAMPLE)) {
            case SignInAnswer.In answer -> somebody().with("signed-in", answer.secret());
            case SignInAnswer answer -> throw new AssertionError("not let in: " + answer);
        };
    }

    private Document page(Person who) {
        return Jsoup.parse(in(who).get("/account/data").body());
    }
}
