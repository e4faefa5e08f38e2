package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.mailing.EmailAddress;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Anybody can say that a page keeps her out; it is heard, not lost, and forgotten in time. */
class BarriersTest extends ProgramTest {

    private static final String THANKS = "/accessibility/feedback/thanks";

    private final String key = Ids.next().toString();
    private final EmailAddress reporter = new EmailAddress("reporter." + key + "@test.example.org");

    @Autowired
    private Barriers barriers;

    @Autowired
    private People people;

    @Autowired
    private PeopleAboutPerson module;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void every_page_leads_to_the_statement_and_the_statement_to_the_form() {
        assertThat(List.of("/", "/networks", "/sign-in", "/there-is-no-such-page", THANKS))
                .allSatisfy(path -> assertThat(get(path).body()).contains("<a href=\"/accessibility\">"));
        assertThat(get("/accessibility", "Accept-Language", "en").body())
                .contains("partially compliant", "screen reader", "25 November 2026", "has not stated yet")
                .contains("href=\"/accessibility/feedback\"");
    }

    @Test
    void a_stranger_reports_a_barrier_and_each_administrator_gets_a_letter_in_her_language() {
        var ana = administrator(Language.EN);
        var ion = administrator(Language.RO);
        var answer = somebody()
                .post(
                        "/accessibility/feedback",
                        "page",
                        "Calendar " + key,
                        "trouble",
                        "I cannot read it.\r\n\r\nThe second <b>paragraph</b>.",
                        "address",
                        reporter.text());
        assertThat(location(answer)).isEqualTo(THANKS);
        assertThat(get(THANKS, "Accept-Language", "en").body()).contains("Thank you for your report");
        assertThat(kept()).isOne();
        assertThat(letter(ana))
                .contains("DI4C: Somebody cannot use", "Calendar " + key, "I cannot read it.")
                .contains("\"The second <b>paragraph</b>.\"", reporter.text());
        assertThat(letter(ion)).contains("DI4C: Cineva nu poate folosi", "Calendar " + key, "Se dorește un răspuns");
    }

    @Test
    void who_wishes_no_answer_is_not_named_although_she_has_signed_in() {
        var ana = administrator(Language.EN);
        assertThat(location(report(as("Unnamed reporter"), "Page " + key))).isEqualTo(THANKS);
        assertThat(letter(ana)).contains("Page " + key).doesNotContain("Unnamed reporter", "An answer is wished");
    }

    @Test
    void a_report_that_is_not_understood_comes_back_with_all_that_was_typed() {
        var refused = somebody()
                .post("/accessibility/feedback", "page", "", "trouble", "It <i>moves</i>", "address", "at home");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"errors\"", "<a href=\"#f-page\">", "<a href=\"#f-address\">")
                .doesNotContain("<a href=\"#f-trouble\">")
                .contains("It &lt;i&gt;moves&lt;/i&gt;", "value=\"at home\"");
    }

    @Test
    void who_reports_too_often_keeps_her_words_and_shuts_out_nobody_else() {
        var loud = as("Loud reporter");
        for (int time = 0; time < 10; time++) {
            assertThat(location(report(loud, "Page " + key))).isEqualTo(THANKS);
        }
        var refused = report(loud, "One more " + key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("too many reports", "One more " + key, "It moves");
        assertThat(kept()).isEqualTo(10);
        assertThat(location(report(as("Colleague in the same network"), "Page " + key)))
                .isEqualTo(THANKS);
    }

    @Test
    void strangers_of_one_network_shut_out_neither_another_network_nor_who_has_signed_in() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            var stranger = new Actor.Anybody(Origin.INTERNET);
            var barrier = new Barriers.Report("Page " + key, "It moves", Optional.empty());
            for (int time = 0; time < 30; time++) {
                assertThat(barriers.report(stranger, from("near " + key), barrier))
                        .isInstanceOf(Outcome.Done.class);
            }
            assertThat(barriers.report(stranger, from("near " + key), barrier))
                    .isEqualTo(Outcome.refused("", "people.accessibility.often"));
            assertThat(barriers.report(stranger, from("far " + key), barrier)).isInstanceOf(Outcome.Done.class);
            var colleague = Actor.Person.at(Origin.INTERNET, new PersonId(Ids.next()), "Colleague", List.of());
            assertThat(barriers.report(colleague, from("near " + key), barrier)).isInstanceOf(Outcome.Done.class);
        });
    }

    @Test
    void a_report_is_told_to_and_erased_with_whose_address_it_carries() {
        report();
        var whom = new Whom(new PersonId(Ids.next()), "Reporter", List.of(reporter.text()));
        assertThat(module.told(whom)).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("people.personal.barriers");
            assertThat(told.things().toString()).contains("Page " + key, "It moves", reporter.text());
        });
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> assertThat(module.erase(Actor.system(), whom, Instant.now()))
                        .containsExactly(Fate.goes("people.personal.barriers", 1)));
        assertThat(kept()).isZero();
    }

    @Test
    void a_report_goes_after_a_year_and_not_before() {
        report();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            module.clear(Actor.system(), in(Period.ofMonths(11)), 1000);
            assertThat(kept()).isOne();
            assertThat(module.due(in(Period.ofMonths(13))))
                    .anyMatch(fate -> fate.title().equals("people.personal.barriers") && fate.count() > 0);
            module.clear(Actor.system(), in(Period.ofMonths(13)), 1000);
            assertThat(kept()).isZero();
        });
    }

    private void report() {
        barriers.report(
                new Actor.Anybody(Origin.INTERNET),
                from("home of " + key),
                new Barriers.Report("Page " + key, "It moves", Optional.of(reporter)));
    }

    private static HttpResponse<String> report(Someone who, String page) {
        return who.post("/accessibility/feedback", "page", page, "trouble", "It moves", "address", "");
    }

    private EmailAddress administrator(Language language) {
        var address = new EmailAddress(language.tag() + "." + key + "@test.example.org");
        people.invent(
                new Actor.Program(),
                "Administrator",
                address,
                language,
                List.of(Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE)));
        return address;
    }

    /** By whom, about what and all that stands in the one letter that went to an address. */
    private String letter(EmailAddress to) {
        return database.sql(
                        "select by || ': ' || subject || content::text from mailing.letter where address = :address")
                .param("address", to.text())
                .query(String.class)
                .single();
    }

    private int kept() {
        return database.sql("select count(*) from people.barrier where page like :key")
                .param("key", "%" + key)
                .query(Integer.class)
                .single();
    }

    private static Browser from(String network) {
        return new Browser(Origin.INTERNET, network, "a test", Optional.empty());
    }

    private static Instant in(Period period) {
        return Instant.now().atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
