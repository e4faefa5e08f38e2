package eu.di4c.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.CountedStatements;
import eu.di4c.ProgramTest;
import eu.di4c.calendar.SampleNetwork;
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
import eu.di4c.network.Networks;
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

    @Autowired
    private Networks networks;

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
        assertThat(list.select("#f-scope option").eachText()).first().isEqualTo("Everywhere");
        assertThat(list.select("form[role=search] .optional")).isEmpty();
        assertThat(list.select("main ol li").text())
                .contains("“Because it must be”", "from a private network · colina in hills");
        var romanian = page(as("Ana", OFFICER).get("/journal?lang=ro&about=" + key));
        assertThat(romanian.select("main ol li").text()).contains("dintr-o rețea privată");
        assertThat(romanian.select("h1").text()).isEqualTo("Jurnal");
    }

    @Test
    void an_entry_shows_old_and_new_side_by_side_to_those_who_may_see_it_and_to_nobody_else() {
        String key = record(COLINA, "Because");
        String address = entry(key);
        var entry = page(as("Ana", OFFICER).get(address));
        assertThat(entry.select("#changes tbody tr").text()).contains("plannedPlace =1+1 nothing");
        assertThat(entry.select("details dd").eachText()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        var other = as("Ion", Held.of(Role.PARTNER_COORDINATOR, MAKI));
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/v1" + address).statusCode()).isEqualTo(404);
        assertThat(other.get("/journal?about=" + key).body()).doesNotContain(address);
        assertThat(other.get("/journal.csv?about=" + key).body()).doesNotContain(key);
    }

    @Test
    void an_entry_names_fields_and_values_in_the_readers_words_and_what_has_no_words_as_it_is_kept() {
        String key = Ids.next().toString();
        events.publishEvent(Recorded.of(
                Actor.system(),
                "ledger.tried",
                new SubjectRef("ledger", key),
                COLINA,
                List.of(
                        changed("country", "GR"),
                        changed("decidedOn", "2020-05-07"),
                        changed("period", "2020-05/2020-12"),
                        changed("total", "EUR 66505.00"),
                        changed("role", "administrator, everywhere"),
                        changed("m1.kind", "REPORTING_DEADLINE"),
                        changed("subject.ro", "Știri"),
                        changed("mailing.many.text en", "2026-13-45T99Z"),
                        changed("plannedPlace", "x"))));
        String address = entry(key);
        var entry = page(as("Ana", OFFICER).get(address));
        assertThat(entry.select("#changes tbody tr").eachText())
                .containsExactly(
                        "Country nothing Greece",
                        "Decided on nothing 7 May 2020",
                        "Dates nothing May 2020 to December 2020",
                        "Total nothing €66,505.00",
                        "Role nothing administrator, everywhere",
                        "m1 – Kind nothing Reporting deadline",
                        "Subject – Romanian nothing Știri",
                        "mailing.many.text – English nothing 2026-13-45T99Z",
                        "plannedPlace nothing x");
        assertThat(entry.select("#changes th[scope=row] [data-as-typed]").eachText())
                .containsExactly("mailing.many.text", "plannedPlace");
        assertThat(page(as("Ana", OFFICER).get(address + "?lang=ro"))
                        .select("#changes tbody tr")
                        .eachText())
                .contains("Țară nimic Grecia", "Decis la nimic 7 mai 2020");
    }

    @Test
    void rules_and_versions_of_a_text_have_a_line_each_in_the_readers_words() {
        String key = Ids.next().toString();
        events.publishEvent(Recorded.of(
                Actor.system(),
                "ledger.tried",
                new SubjectRef("ledger", key),
                COLINA,
                List.of(
                        changed(
                                "rules",
                                "EU_RATE, LESS_DEVELOPED, 85 %, A guide; page 5; "
                                        + "NETWORK_CAP, EUR 750000.00, 2014/2023; PARTNERS_MAXIMUM, 12, Another, guide"),
                        changed("title", "en: Hills; ro: Dealuri"),
                        changed("summary", "en: only one; not two"),
                        changed("fundingPeriod", "2014-2020"),
                        changed("agreement", "news, 1"))));
        String address = entry(key);
        var entry = page(as("Ana", OFFICER).get(address));
        assertThat(entry.select("#changes li").eachText())
                .containsExactly(
                        "EU rate, less developed regions: 85%, A guide; page 5",
                        "Most money a network may have: €750,000, 2014 to 2023",
                        "Largest number of partners: 12, Another, guide",
                        "English – Hills",
                        "Romanian – Dealuri");
        assertThat(entry.select("#changes li span[lang^=ro]").text()).isEqualTo("Dealuri");
        assertThat(entry.select("#changes tbody tr").eachText())
                .contains(
                        "Summary nothing en: only one; not two",
                        "Funding period nothing 2014–2020",
                        "Agreement nothing News (1)");
    }

    private static Change changed(String field, String now) {
        return new Change(field, Optional.empty(), Optional.of(now));
    }

    @Test
    void a_sentence_names_people_and_public_things_by_their_names_and_leads_to_them() {
        var ledger = new Scope(NETWORK.path() + "/partner/named");
        var ana = as("Ana", Held.of(Role.PARTNER_COORDINATOR, ledger));
        var subjects = List.of(
                new SubjectRef("network", "told"),
                new SubjectRef("partner", "told/told-ro"),
                new SubjectRef("phase", "told/2"),
                new SubjectRef("city", "told-ro"));
        SampleNetwork.make(networks, "told");
        subjects.forEach(subject -> events.publishEvent(
                Recorded.of(Actor.system(), "ledger.tried", subject, ledger, List.of(changed("city", "told-ro")))));
        var list = page(ana.get("/journal?scope=" + ledger.path()));
        assertThat(list.select("main ol li p:first-child").text())
                .contains("City told-ro", "Town hall told-ro – TOLD", "– 2")
                .doesNotContain("told/told-ro", "told/2");
        assertThat(list.select("main ol li .quiet a").eachAttr("href"))
                .contains("/networks/told", "/networks/told/partners/told-ro", "/cities/told-ro");
        var entry = page(ana.get(list.select("main ol li a").attr("href")));
        assertThat(entry.select("#changes td a[href=/cities/told-ro]").text()).isEqualTo("City told-ro");
    }

    @Test
    void a_page_of_the_journal_asks_for_all_names_at_once() {
        var few = new Scope(NETWORK.path() + "/partner/few");
        var many = new Scope(NETWORK.path() + "/partner/many");
        people(few, 2);
        people(many, 30);
        var ana = as("Ana", Held.of(Role.LEAD_COORDINATOR, NETWORK));
        ana.get("/journal?scope=" + many.path());
        int asked = CountedStatements.during(() -> ana.get("/journal?scope=" + few.path()));
        assertThat(CountedStatements.during(() -> ana.get("/journal?scope=" + many.path())))
                .isEqualTo(asked);
    }

    /** The address of the only entry about a thing. */
    private String entry(String key) {
        return page(as("Ana", OFFICER).get("/journal?about=" + key))
                .select("main ol li a")
                .attr("href");
    }

    private void people(Scope scope, int count) {
        IntStream.range(0, count)
                .forEach(_ -> events.publishEvent(Recorded.of(
                        Actor.system(),
                        "ledger.tried",
                        new SubjectRef("person", Ids.next().toString()),
                        scope,
                        List.of())));
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
