package eu.di4c.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JournalPagesTest extends ProgramTest {

    private static final Scope NETWORK = new Scope("programme/pages-of-the-journal/network/hills");
    private static final Scope COLINA = new Scope(NETWORK.path() + "/partner/colina");
    private static final Scope MAKI = new Scope(NETWORK.path() + "/partner/maki");
    private static final Held OFFICER = Held.of(Role.PARTNER_COORDINATOR, COLINA);

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void who_has_not_signed_in_is_led_to_the_sign_in_and_who_has_no_such_role_finds_nothing() {
        assertThat(get("/journal?who=ana").headers().firstValue("Location"))
                .contains("/sign-in?to=%2Fjournal%3Fwho%3Dana");
        assertThat(get("/api/v1/journal").statusCode()).isEqualTo(401);
        var finance = as("Fin", Held.of(Role.PARTNER_FINANCE, COLINA));
        for (String address : List.of("/journal", "/journal.csv", "/journal/1", "/api/v1/journal")) {
            assertThat(finance.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void the_list_reads_as_sentences_the_newest_first() {
        String key = record(COLINA, "Because it must be");
        var list = page(as("Ana", OFFICER).get("/journal?about=" + key));
        assertThat(list.select("main ol li p").eachText().getFirst())
                .matches("[0-9]{2}:[0-9]{2} · Ana Șerban \\(project officer, colina in hills\\) · ledger.tried \\("
                        + key + "\\)");
        assertThat(list.select("main ol li").text())
                .contains("“Because it must be”", "from a private network · colina in hills");
        var romanian = page(as("Ana", OFFICER).get("/journal?lang=ro&about=" + key));
        assertThat(romanian.select("main ol li").text()).contains("dintr-o rețea privată");
        assertThat(romanian.select("h1").text()).isEqualTo("Jurnal");
    }

    @Test
    void an_entry_shows_old_and_new_side_by_side_to_those_who_may_see_it_and_to_nobody_else() {
        String key = record(COLINA, "Because");
        String address = page(as("Ana", OFFICER).get("/journal?about=" + key))
                .select("main ol li a")
                .attr("href");
        var entry = page(as("Ana", OFFICER).get(address));
        assertThat(entry.select("#changes tbody tr").text()).contains("planned place =1+1 nothing");
        assertThat(entry.select("details dd").eachText()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        var other = as("Ion", Held.of(Role.PARTNER_COORDINATOR, MAKI));
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/v1" + address).statusCode()).isEqualTo(404);
        assertThat(other.get("/journal?about=" + key).body()).doesNotContain(address);
        assertThat(other.get("/journal.csv?about=" + key).body()).doesNotContain(key);
    }

    @Test
    void the_file_holds_the_same_entries_and_no_formula() {
        String key = record(COLINA, "=HYPERLINK(1)");
        String file = as("Ana", OFFICER).get("/journal.csv?about=" + key).body();
        assertThat(file).startsWith("\uFEFFnumber,when,who,").contains("'=HYPERLINK(1)", "Ana Șerban", key);
        assertThat(file.lines().filter(line -> line.contains(key))).hasSize(1);
    }

    @Test
    void a_long_list_goes_on_where_it_stopped() {
        String key = Ids.next().toString();
        IntStream.range(0, 120).forEach(_ -> events.publishEvent(deed(COLINA, key, "x")));
        var ana = as("Ana", OFFICER);
        var first = page(ana.get("/journal?about=" + key));
        assertThat(first.select("main ol li")).hasSize(50);
        var second = page(ana.get(first.select("a[rel=next]").attr("href")));
        var third = page(ana.get(second.select("a[rel=next]").attr("href")));
        assertThat(third.select("main ol li")).hasSize(20);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(ana.get("/journal.csv?about=" + key).body().lines().filter(line -> line.contains(key)))
                .hasSize(120);

        var list = json(ana.get("/api/v1/journal?most=100&about=" + key));
        assertThat(list.get("items").size()).isEqualTo(100);
        var rest = json(ana.get(list.get("next").asString()));
        assertThat(rest.get("items").size()).isEqualTo(20);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(rest.at("/items/0/who/roles/0/role").asString()).isEqualTo("partner-coordinator");
    }

    @Test
    void a_question_that_cannot_be_understood_is_told_and_kept() {
        var ana = as("Ana", OFFICER);
        var answer = ana.get("/journal?from=somewhen&who=Ion");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#f-who").val()).isEqualTo("Ion");
        assertThat(page(answer).select("#errors a").attr("href")).isEqualTo("#f-from");
        assertThat(ana.get("/api/v1/journal?from=somewhen").statusCode()).isEqualTo(400);
    }

    private String record(Scope scope, String why) {
        String key = Ids.next().toString();
        events.publishEvent(deed(scope, key, why));
        return key;
    }

    private static Recorded deed(Scope scope, String key, String why) {
        var ana = Actor.Person.at(Origin.PRIVATE_NETWORK, new PersonId(Ids.next()), "Ana Șerban", List.of(OFFICER));
        return new Recorded(
                ana,
                "ledger.tried",
                new SubjectRef("ledger", key),
                scope,
                Optional.of(why),
                List.of(new Change("plannedPlace", Optional.of("=1+1"), Optional.empty())));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
