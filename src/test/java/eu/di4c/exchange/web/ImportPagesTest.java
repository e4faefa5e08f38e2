package eu.di4c.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportPagesTest extends SampleTest {

    private static final int PATIENCE = 200;

    @Autowired
    private JdbcClient database;

    private final String programme = "imports-" + Ids.next();
    private final String network = "net-" + Ids.next();
    private Someone sam;

    @BeforeEach
    void a_programme_with_a_rule_is_there() {
        files.importFile(Actor.system(), bytes(file("first-" + network, "rate: 85")));
        sam = secretariat(programme);
    }

    @Test
    void a_file_is_tried_looked_at_and_then_stored_exactly_as_tried() {
        var report = report(sam, hand(sam, file(network, "rate: 85")));
        assertThat(report.text()).contains("The file can be stored", "add the network " + network);
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(404);
        var stored = stored(sam, report);
        assertThat(stored.text()).contains("The network is stored");
        assertThat(stored.select("main a").eachAttr("href")).contains("/networks/" + network);
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(200);
        assertThat(sam.get("/imports").body()).contains("n.yaml", "stored");
        assertThat(report(sam, hand(sam, file(network, "rate: 85"))).text()).contains("nothing to change");
    }

    @Test
    void a_long_list_of_imports_goes_on_where_it_stopped_and_its_file_has_all() {
        hand(sam, file(network, "rate: 85"));
        database.sql("""
                        insert into exchange.import (id, person, at, name, size, digest)
                        select gen_random_uuid(), person, at, 'many-' || n, size, digest
                        from exchange.import, generate_series(1, 120) n
                        where person = (select person from exchange.import order by id desc limit 1)
                        """).update();
        database.sql("""
                        insert into exchange.run (id, import_id, kind, at, beat)
                        select gen_random_uuid(), id, 'trial', at, at from exchange.import i
                        where not exists (select from exchange.run where import_id = i.id)
                        """).update();
        var names = new TreeSet<String>();
        String address = "/imports";
        for (int size : List.of(50, 50, 21)) {
            var page = Jsoup.parse(sam.get(address).body());
            assertThat(page.select("main li .notice-title")).hasSize(size);
            names.addAll(page.select("main li .notice-title a").eachText());
            address = page.select("a[rel=next]").attr("href");
        }
        assertThat(address).isEmpty();
        assertThat(names).hasSize(121);
        assertThat(sam.get("/imports.csv").body().lines().filter(line -> line.contains("many-")))
                .hasSize(120);
    }

    @Test
    void what_the_file_takes_away_must_be_confirmed() {
        var report = report(sam, hand(sam, file(network, "rate: 50")));
        assertThat(report.text())
                .contains(
                        "change rules of the programme " + programme,
                        "remove the rule eu-rate of the programme " + programme + ": 85 %");
        String address = action(report).replace("/acceptance", "");
        var refused = sam.post(address + "/acceptance");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors a").eachAttr("href"))
                .containsExactly("#f-confirmed");
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(404);
        assertThat(sam.post(address + "/acceptance", "confirmed", "on").statusCode())
                .isEqualTo(303);
        assertThat(report(sam, address).text()).contains("The network is stored");
    }

    @Test
    void what_others_changed_since_the_trial_is_shown_before_anything_is_stored() {
        var report = report(sam, hand(sam, file(network, "rate: 85")));
        files.importFile(Actor.system(), bytes(file(network, "rate: 85").replace("Title", "Other title")));
        var again = stored(sam, report);
        assertThat(again.text()).contains("Nothing was stored yet", "change title of the network " + network);
    }

    @Test
    void a_file_for_a_programme_of_others_is_refused_and_leaves_all_as_it_was() {
        var stranger = secretariat("urbact-3");
        assertThat(report(stranger, hand(stranger, file(network, "rate: 85"))).text())
                .contains("The file cannot be stored", "into which you may import");
        assertThat(report(stranger, hand(stranger, file(network, "rate: 85").replace(programme, "new-" + programme)))
                        .text())
                .contains("into which you may import");
        String abducted = file("di4c", "rate: 85");
        assertThat(report(sam, hand(sam, abducted)).text()).contains("into which you may import");
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(404);
    }

    @Test
    void a_place_of_others_is_not_told_otherwise() {
        String theft = file(network, "rate: 85") + """
                cities: [{code: oulu, country: FI, names: {en: Stolen}}]
                organisations: [{code: stolen-%1$s, country: FI, type: municipality, legalName: {en: Stolen}}]
                partners: [{code: oulu, role: lead, city: oulu, organisation: stolen-%1$s}]
                """.formatted(network);
        assertThat(report(sam, hand(sam, theft)).text()).contains("/cities/0", "for the networks of others");
        assertThat(get("/cities/oulu").body()).doesNotContain("Stolen");
    }

    @Test
    void what_is_wrong_is_told_with_its_line_and_place() {
        var report = report(sam, hand(sam, file(network, "rate: 101")));
        assertThat(report.select("#troubles tbody tr").text())
                .contains("/programme/rules/0/rate", "the number 101", "a rate from 0 to 100 per cent");
    }

    @Test
    void what_is_no_network_file_is_refused_whatever_it_calls_itself() throws IOException {
        for (byte[] bad : List.of(
                zip(),
                bytes("a: &a [x, x]\nb: [*a, *a, *a, *a]\n"),
                bytes("[".repeat(5_000)),
                bytes("{\"a\": \"\\u0000\"}"),
                bytes("%PDF-1.7 \u0001"),
                bytes("<script>alert(1)</script>"))) {
            var handed = sam.upload("/imports/new", "n.yaml", "application/yaml", bad);
            assertThat(report(sam, location(handed)).text()).contains("The file cannot be stored");
        }
        assertThat(sam.upload("/imports/new", "", "application/yaml", new byte[0])
                        .statusCode())
                .isEqualTo(422);
        assertThat(sam.upload("/imports/new", "n.yaml", "text/html", new byte[17 * 1024 * 1024])
                        .body())
                .contains("at most 16 MB");
        assertThat(sam.post("/imports/new", "file", "no file").statusCode()).isEqualTo(422);
    }

    @Test
    void the_name_of_a_file_is_only_a_name() {
        var handed = sam.upload("/imports/new", "../../etc/<img src=x>.yaml", "text/html", bytes("a: b"));
        var page = report(sam, location(handed));
        assertThat(page.expectFirst("h1").text()).isEqualTo("Import: <img src=x>.yaml");
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void an_import_is_seen_by_nobody_else() {
        String address = hand(sam, file(network, "rate: 85"));
        report(sam, address);
        for (Someone other : List.of(secretariat(programme), secretariat("urbact-3"))) {
            assertThat(other.get(address).statusCode()).isEqualTo(404);
            assertThat(other.get("/api/v1" + address).statusCode()).isEqualTo(404);
            assertThat(other.post(address + "/acceptance").statusCode()).isEqualTo(404);
            assertThat(other.post(address + "/trial").statusCode()).isEqualTo(404);
        }
        var officer = as(
                "Ana",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug("oulu"))));
        for (String place : List.of("/imports", "/imports/new", address)) {
            assertThat(officer.get(place).statusCode()).as(place).isEqualTo(404);
            assertThat(somebody().get(place).statusCode()).as(place).isEqualTo(303);
        }
        assertThat(officer.upload("/imports/new", "n.yaml", "text/plain", bytes("a: b"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(sam.get("/imports/not-an-identifier").statusCode()).isEqualTo(404);
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(404);
    }

    @Test
    void the_work_of_a_killed_node_is_shown_as_stopped_and_can_be_done_again() {
        String address = hand(sam, file(network, "rate: 85"));
        report(sam, address);
        database.sql("""
                        update exchange.run set ended = null, outcome = null, findings = null, part = 'money',
                            beat = now() - interval '1 hour'
                        where import_id = cast(:id as uuid)
                        """).param("id", address.replace("/imports/", "")).update();
        var stopped = page(sam.get(address));
        assertThat(stopped.text()).contains("The work was interrupted", "nothing half");
        assertThat(sam.post(address + "/acceptance").statusCode()).isEqualTo(422);
        assertThat(sam.post(address + "/trial").statusCode()).isEqualTo(303);
        assertThat(report(sam, address).text()).contains("The file can be stored");
    }

    @Test
    void programs_try_and_store_too() {
        String json =
                "{\"format\": \"di4c-network/1\", \"programme\": {\"code\": \"%s\", \"name\": {\"en\": \"P\"}, \"fund\":"
                        + " \"ERDF\", \"fundingPeriod\": \"2014-2020\"}, \"network\": {\"code\": \"%s\", \"kind\": \"other\","
                        + " \"acronym\": \"A\", \"title\": {\"en\": \"T\"}}}";
        json = json.formatted(programme, network);
        var taken = sam.api("POST", "/api/v1/imports?dryRun=true", json);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String address = location(taken);
        assertThat(told(address)).contains("\"state\":\"tried\"", "\"warnings\":[\"remove the rule eu-rate");
        assertThat(sam.api("POST", address + "/acceptance", "{}").statusCode()).isEqualTo(422);
        var unconfirmed = sam.api("POST", "/api/v1/imports", json);
        assertThat(told(location(unconfirmed))).contains("\"state\":\"tried\"");
        assertThat(sam.api("POST", address + "/acceptance", "{\"confirmed\": true}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(told(address)).contains("\"state\":\"stored\"");
        assertThat(somebody().api("POST", "/api/v1/imports", json).statusCode()).isEqualTo(401);
    }

    private String file(String code, String rate) {
        return """
                format: di4c-network/1
                programme: {code: %s, name: {en: P}, fund: ERDF, fundingPeriod: 2014-2020, rules: [{rule: eu-rate, %s, source: s}]}
                network: {code: %s, kind: other, acronym: A, title: {en: Title}}
                """.formatted(programme, rate, code);
    }

    private String hand(Someone by, String text) {
        return location(by.upload("/imports/new", "n.yaml", "application/yaml", bytes(text)));
    }

    /** The page of an import once nothing is on the way any more. */
    private Document report(Someone by, String address) {
        for (int time = 0; time < PATIENCE; time++) {
            var page = page(by.get(address));
            if (page.select("progress").isEmpty()) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("still on the way: " + address);
    }

    private String told(String address) {
        for (int time = 0; time < PATIENCE; time++) {
            String body = sam.get(address).body();
            if (!body.matches("(?s).*\"state\":\"(waiting|trying|storing)\".*")) {
                return body;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("still on the way: " + address);
    }

    private Document stored(Someone by, Document report) {
        var sent = by.post(action(report));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return report(by, location(sent));
    }

    private static String action(Document report) {
        return report.expectFirst("main form[method=post]").attr("action");
    }

    private Someone secretariat(String code) {
        return as("Sam of " + code, Held.of(Role.SECRETARIAT, Scope.programme(new Slug(code))));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("n.yaml"));
            zip.write(new byte[1_000_000]);
        }
        return bytes.toByteArray();
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()))
                .replaceFirst("^https?://[^/]+", "");
    }
}
