package eu.di4c.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.journal.Entry;
import eu.di4c.journal.Journal;
import eu.di4c.journal.JournalSearch;
import eu.di4c.journal.Verdict;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.mailing.Frequency;
import eu.di4c.mailing.LetterState;
import eu.di4c.network.Networks;
import eu.di4c.people.SignIn;
import eu.di4c.site.Words;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

class ProtectionPagesTest extends ProgramTest {

    private static final Held ADMINISTRATOR = Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE);
    private static final Held MEMBER = Held.of(Role.SECRETARIAT, new Scope("programme/data-protection"));

    private static final String COLINA = "programme/held-programme/network/held/partner/held-ro";

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Networks networks;

    @Test
    void everybody_may_read_what_is_held_why_and_how_long() {
        var page = page(get("/data-protection"));
        assertThat(page.select("#register tbody tr").text())
                .contains("10 years after it was written down", "GDPR article 6(1)(e)", "Notices")
                .doesNotContainPattern("[a-z]+[.][a-z_]+[.][a-z_]+");
        assertThat(page.select("details #columns tbody tr:has(th:contains(Notices))")
                        .text())
                .contains("notice.step.by");
        assertThat(page.select("h2:contains(Your rights), #register").eachText().getFirst())
                .isEqualTo("Your rights");
        assertThat(page(get("/data-protection", "Accept-Language", "ro"))
                        .select("#register")
                        .text())
                .contains("10 ani de la înregistrare");
        assertThat(page.select("main").text()).doesNotContain("People who asked");
    }

    @Test
    void a_person_reads_and_takes_with_her_all_about_herself_and_nobody_elses() {
        var ana = as("Ana Fictitious", MEMBER);
        ana.post("/account/agreements/news", "given", "yes");
        var page = page(ana.get("/account/data"));
        assertThat(page.select("table caption").eachText()).contains("Agreements");
        var answer = ana.get("/account/data.json");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(said -> assertThat(said).contains("attachment"));
        var file = JsonMapper.builder().build().readTree(answer.body());
        assertThat(file.get("name").asString()).isEqualTo("Ana Fictitious");
        assertThat(file.at("/held/journal/agreements/0/agreement").asString()).isEqualTo("news");
        assertThat(file.at("/held/journal/deeds/0/what").asString()).isEqualTo("journal.agreed");

        String id = file.get("person").asString();
        var other = as("Ion", MEMBER);
        for (String address : List.of("/data", "/data.json", "/erasure")) {
            assertThat(other.get("/people/" + id + address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(other.post("/people/" + id + "/erasure", "why", "x", "sure", "on")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/account/data").headers().firstValue("Location")).contains("/sign-in?to=%2Faccount%2Fdata");
        assertThat(as("Admin", ADMINISTRATOR).get("/people/" + id + "/data").body())
                .contains("Ana Fictitious");
        assertThat(as("Admin", ADMINISTRATOR).get("/people/nobody/data").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_held_reads_like_any_other_page_while_the_file_keeps_its_form() {
        SampleNetwork.make(networks, "held");
        var ana = as("Ana Fictitious", Held.of(Role.PARTNER_COORDINATOR, new Scope(COLINA)));
        ana.post("/account/agreements/news", "given", "yes");
        var page = page(ana.get("/account/data"));
        var tables = page.select("main table");
        assertThat(tables.text())
                .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                .doesNotContain("partner-coordinator", "programme/", "people.signedIn", "this person", "loopback");
        assertThat(tables.select("td, th[scope=row]").eachText())
                .contains("Project officer", "City held-ro in HELD", "Agreed to something", "News", "English")
                .noneMatch(cell -> cell.matches("[a-z]+/[0-9a-f-]{36}"));
        assertThat(tables.select("thead th").eachText())
                .isNotEmpty()
                .allMatch(head -> Character.isUpperCase(head.charAt(0)));
        assertThat(tables.select("caption").eachText()).contains("Your account", "What the journal says you did");
        assertThat(page(ana.get("/account/data?lang=ro")).select("main table").text())
                .contains("City held-ro", "engleză");
        assertThat(ana.get("/account/data.json").body())
                .containsPattern("\"at\":\"[0-9]{4}-[0-9]{2}-[0-9]{2}T")
                .contains("partner-coordinator", "/" + COLINA, "\"what\":\"journal.agreed\"");

        String other = page(as("Admin", ADMINISTRATOR).get("/people/" + id(ana) + "/data"))
                .text();
        assertThat(other).contains("What the journal says was done by this person", "The account");
    }

    @Autowired
    private List<AboutPerson> modules;

    @Test
    void every_role_state_and_kind_that_may_be_held_has_its_words() {
        var codes = Map.of(
                "people.personal.role", names(Role.values()),
                "people.personal.sort",
                        List.of(
                                "password",
                                "one-time-code",
                                "recovery-code",
                                "invitation",
                                "recovery",
                                "address",
                                "first-administrator",
                                "substitution",
                                "resident"),
                "people.personal.method", names(SignIn.Method.values()),
                "mailing.state", names(LetterState.values()),
                "mailing.wishes.frequency", names(Frequency.values()),
                "notice.personal.step", List.of("drafted", "edited", "published", "posted", "withdrawn"),
                "calendar.personal.kind",
                        List.of(
                                "planned",
                                "held",
                                "delivered",
                                "accepted",
                                "cancelled",
                                "delay-granted",
                                "baseline",
                                "shift",
                                "revert",
                                "edit",
                                "reported",
                                "taken-back",
                                "reminded"),
                "journal.personal.agreement", List.of("published-contact", "photographs", "news"));
        var meanings = new HashMap<String, Meaning>();
        modules.forEach(module -> meanings.putAll(module.meanings()));
        codes.forEach((field, known) -> known.forEach(code -> {
            var meaning = (Meaning.Code) Objects.requireNonNull(meanings.get(field), field);
            String key = meaning.message().apply(code);
            assertThat(Words.in(Language.EN).know(key)).as(key).isTrue();
        }));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    @Test
    void an_agreement_counts_until_it_is_taken_back() {
        var ana = as("Ana", MEMBER);
        assertThat(ana.post("/account/agreements/photographs", "given", "yes")
                        .headers()
                        .firstValue("Location"))
                .contains("/account/data");
        assertThat(card(ana, "photographs").text()).contains("You have agreed since", "I take it back");
        ana.post("/account/agreements/photographs", "given", "no");
        assertThat(card(ana, "photographs").text()).contains("I agree").doesNotContain("since");
        var file = JsonMapper.builder()
                .build()
                .readTree(ana.get("/account/data.json").body());
        assertThat(file.at("/held/journal/agreements/0/withdrawn").asString("")).isNotEmpty();
        assertThat(ana.post("/account/agreements/anything", "given", "yes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_wish_to_be_erased_is_seen_to_and_told() {
        var ana = as("Ana Erased", MEMBER);
        String id = id(ana);
        ana.post("/account/erasure-wish", "wanted", "yes");
        events.publishEvent(new Recorded(
                Actor.system(),
                "ledger.tried",
                new SubjectRef("person", id),
                Scope.EVERYWHERE,
                Optional.empty(),
                List.of(new Change("address", Optional.of("ana@fictitious.example"), Optional.empty()))));

        var admin = as("Admin", ADMINISTRATOR);
        String address = "/people/" + id + "/erasure";
        assertThat(page(admin.get("/data-protection"))
                        .select("a[href=" + address + "]")
                        .text())
                .startsWith("Ana Erased, asked on ");
        assertThat(page(admin.get(address)).select("#fates tbody tr").text())
                .contains("What was done to the account", "goes", "stays until");
        var refused = admin.post(address, "why", "She asked");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#f-why").text()).isEqualTo("She asked");

        assertThat(admin.post(address, "why", "She asked", "sure", "on")
                        .headers()
                        .firstValue("Location"))
                .contains("/data-protection");
        assertThat(page(admin.get("/data-protection")).select("a[href=" + address + "]"))
                .isEmpty();
        var told = about(id);
        assertThat(told.getFirst().what()).isEqualTo("journal.erased");
        assertThat(told.getFirst().why()).contains("She asked");
        assertThat(told).noneMatch(entry -> entry.changes().toString().contains("ana@fictitious.example"));
        assertThat(journal.check(Optional.empty())).isInstanceOf(Verdict.Unbroken.class);
    }

    @Test
    void a_wish_can_be_taken_back() {
        var ana = as("Ana", MEMBER);
        ana.post("/account/erasure-wish", "wanted", "yes");
        assertThat(ana.get("/account/data").body()).contains("You asked for erasure on");
        ana.post("/account/erasure-wish", "wanted", "no");
        assertThat(ana.get("/account/data").body()).doesNotContain("You asked for erasure on");
    }

    @Test
    void nobody_erases_herself() {
        var admin = as("Admin", ADMINISTRATOR);
        var answer = admin.post("/people/" + id(admin) + "/erasure", "why", "x", "sure", "on");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nobody can erase themselves");
    }

    @Test
    void what_is_past_its_term_is_told_at_the_command_line() {
        var answer = di4c("retention");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("othing");
    }

    private List<Entry> about(String id) {
        return journal.entries(
                Actor.system(),
                new JournalSearch(Optional.empty(), "", id, List.of(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                50);
    }

    private static String id(Someone who) {
        return JsonMapper.builder()
                .build()
                .readTree(who.get("/account/data.json").body())
                .get("person")
                .asString();
    }

    private static Element card(Someone who, String agreement) {
        return page(who.get("/account/data"))
                .expectFirst("article:has(form[action=/account/agreements/" + agreement + "])");
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
