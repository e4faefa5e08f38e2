package eu.di4c.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.journal.Entry;
import eu.di4c.journal.Journal;
import eu.di4c.journal.JournalSearch;
import eu.di4c.journal.Verdict;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
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

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void everybody_may_read_what_is_held_why_and_how_long() {
        var page = page(get("/data-protection"));
        assertThat(page.select("#register tbody tr").text())
                .contains("10 years after it was written down", "GDPR article 6(1)(e)", "notice.step.by");
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
