package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.journal.DataProtection;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.mailing.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All of a person's account can be taken along, and goes when she is erased. */
class PeopleAboutPersonTest extends ProgramTest {

    private static final String PASSWORD = "marsh orchid lantern 49";
    private static final Scope CITY = Scope.city(new Slug("erasure-town"));

    @Autowired
    private People people;

    @Autowired
    private Stores stores;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private IdentityStore identities;

    @Autowired
    private Roles roles;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DataProtection protection;

    @Autowired
    private PeopleAboutPerson module;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final EmailAddress address = new EmailAddress("ana." + Ids.next() + "@test.example.org");
    private Person ana;

    @BeforeEach
    void ana_has_a_role_and_a_password() {
        ana = invented("Ana Forgotten", address, Held.of(Role.RESIDENT, CITY));
        stores.people().putPassword(ana.id(), passwords.hash(PASSWORD), Instant.EPOCH);
    }

    @Test
    void a_person_takes_along_all_that_is_known_of_her_account() {
        ana_has_everything();
        var browser = somebody();
        browser.post("/sign-in", "address", address.text(), "password", PASSWORD);
        String file = browser.get("/account/data.json").body();
        assertThat(file)
                .contains("Ana Forgotten", address.text(), "city/erasure-town", "Ion Stand-in")
                .contains("subject-" + ana.id(), "ana-elsewhere", "\"signIns\"", "\"links\"", "\"proofs\"")
                .doesNotContain("argon2");
        assertThat(browser.get("/account/data").body()).contains("Sign-ins", "Accounts elsewhere");
    }

    @Test
    void who_is_erased_is_signed_out_and_can_be_invited_again() {
        ana_has_everything();
        var browser = somebody();
        browser.post("/sign-in", "address", address.text(), "password", PASSWORD);
        assertThat(browser.get("/cities").body()).contains("Ana Forgotten");

        var done = protection.erase(Actor.system(), whom(), "She asked.");
        assertThat(done).isInstanceOf(Outcome.Done.class);
        assertThat(done.toString())
                .contains(
                        Fate.nameless("people.personal.accounts", 1).toString(),
                        Fate.nameless("people.personal.roles", 1).toString(),
                        Fate.goes("people.personal.identities", 1).toString());

        assertThat(browser.get("/cities").body()).doesNotContain("Ana Forgotten");
        assertThat(somebody()
                        .post("/sign-in", "address", address.text(), "password", PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        var left = people.person(ana.id()).orElseThrow();
        assertThat(left.name()).isEqualTo("erased person");
        assertThat(left.address().text()).endsWith(".invalid");
        assertThat(left.left()).isPresent();
        assertThat(module.told(new Whom(ana.id(), "Ana Forgotten", List.of(address.text()))))
                .as("what remains")
                .extracting(told -> told.title())
                .containsExactly("people.personal.accounts", "people.personal.roles", "people.personal.substitutions");
        assertThat(stores.holdings().of(ana.id()))
                .allSatisfy(held ->
                        assertThat(held.withdrawn().orElseThrow().reason()).isEqualTo("erased"));
        assertThat(roles.substitutions(ana.id())).isEmpty();

        assertThat(invitations.invite(Actor.system(), invitation())).isInstanceOf(Outcome.Done.class);
        assertThat(stores.people().isTaken(address)).isFalse();
    }

    @Test
    void the_last_administrator_cannot_be_erased() {
        var administrator = invented(
                "Last Administrator",
                new EmailAddress(Ids.next() + "@test.example.org"),
                Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        var whom = protection.whom(Actor.system(), administrator.id()).orElseThrow();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql("""
                            update people.holding set withdrawn_by = 'a test', withdrawn_at = now(), reason = 'a test'
                             where role = 'administrator' and withdrawn_at is null and person_id <> :person
                            """).param("person", administrator.id().value()).update();
            assertThat(protection.erase(Actor.system(), whom, "She asked."))
                    .isEqualTo(Outcome.refused("", "people.administrator.last"));
            invented(
                    "Another",
                    new EmailAddress(Ids.next() + "@test.example.org"),
                    Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
            assertThat(protection.erase(Actor.system(), whom, "She asked.")).isInstanceOf(Outcome.Done.class);
        });
    }

    @Test
    void an_account_without_a_role_goes_after_two_years_and_one_with_a_role_stays() {
        database.sql("update people.person set sample = false where id = :id")
                .param("id", ana.id().value())
                .update();
        var later =
                Instant.now().atOffset(ZoneOffset.UTC).plus(Period.ofYears(3)).toInstant();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            module.clear(Actor.system(), later, 1000);
            assertThat(people.person(ana.id()).orElseThrow().left()).isEmpty();
            roles.withdraw(
                    Actor.system(), stores.holdings().of(ana.id()).getFirst().id(), "Her term is over.");
            module.clear(Actor.system(), later, 1000);
            assertThat(people.person(ana.id()).orElseThrow().left()).isPresent();
        });
    }

    private void ana_has_everything() {
        var ion = invented("Ion Stand-in", new EmailAddress(Ids.next() + "@test.example.org"));
        var today = LocalDate.now(ZoneOffset.UTC);
        roles.substitute(Actor.system(), ana.id(), ion.id(), today, today.plusDays(9));
        identities.add(new Identity(
                Ids.next(),
                ana.id(),
                "test",
                "https://issuer.example.org",
                "subject-" + ana.id(),
                "ana-elsewhere",
                Instant.EPOCH,
                Optional.empty()));
        assertThat(factors.newCodes(ana.id())).isNotEmpty();
        invitations.invite(Actor.system(), invitation());
    }

    private Invitation invitation() {
        return new Invitation(address, "Ana", Language.EN, Role.RESIDENT, CITY, LocalDate.EPOCH, Optional.empty());
    }

    private Person invented(String name, EmailAddress at, Held... held) {
        return people.invent(new Actor.Program(), name, at, Language.EN, List.of(held));
    }

    private Whom whom() {
        return protection
                .whom(Actor.Person.at(Origin.LOOPBACK, ana.id(), ana.name(), List.of()), ana.id())
                .orElseThrow();
    }
}
