package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Items;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calendar changed by programs, through the same doors as by people. */
class CalendarWritingApiTest extends ProgramTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Items items;

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(
                                stage("activation", "2020-05/2020-09"),
                                item(
                                        "own",
                                        Kind.MEETING,
                                        "2020-10-06/2020-10-08",
                                        new Hold.Free(),
                                        Set.of(slug + "-ro"))),
                        List.of()));
        return network;
    }

    private Someone lead(Network network) {
        return as("Maria", Held.of(Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug())));
    }

    private static String home(Network network) {
        return "/api/v1/networks/" + network.slug() + "/calendar";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Test
    void what_is_read_is_put_again_as_it_is() {
        Network network = network("api-put");
        var maria = lead(network);
        for (String code : List.of("activation", "own")) {
            var before = items.item(network, code).orElseThrow();
            var read = maria.get(home(network) + "/items/" + code);
            String tag = read.headers().firstValue("ETag").orElseThrow();
            var put = maria.api("PUT", home(network) + "/items/" + code, read.body(), "If-Match", tag);
            assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
            assertThat(put.headers().firstValue("ETag")).contains(tag);
            assertThat(items.item(network, code)).contains(before);
        }
    }

    @Test
    void an_item_is_added_changed_told_of_linked_and_taken_out() {
        Network network = network("api-life");
        var maria = lead(network);
        var added = maria.api("POST", home(network) + "/items", """
                {"kind": "deliverable", "title": {"en": "Final report"}, "period": "2021-05/2021-05",
                 "relativeTo": {"item": "activation", "end": "finish", "later": "P4M"}, "reason": {"en": "new plan"}}""");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String report = added.headers().firstValue("Location").orElseThrow();
        assertThat(json(maria.get(report)).at("/relativeTo/later").asString()).isEqualTo("P4M");
        String link = report + "/dependencies/activation/finish-start";
        assertThat(maria.api("PUT", link, "{\"lag\": 2, \"unit\": \"weeks\"}").statusCode())
                .isEqualTo(200);
        assertThat(calendars.of(network).dependencies()).hasSize(1);
        assertThat(maria.api("DELETE", report, "{}", "If-Match", "*").statusCode())
                .isEqualTo(422);
        assertThat(maria.api("DELETE", link, "{}").statusCode()).isEqualTo(204);
        assertThat(maria.api("DELETE", report, "{}").statusCode()).isEqualTo(412);
        assertThat(maria.api("DELETE", report, "{}", "If-Match", "*").statusCode())
                .isEqualTo(204);
        assertThat(maria.get(report).statusCode()).isEqualTo(404);
        var told =
                maria.api("POST", home(network) + "/items/own/facts", "{\"fact\": \"held\", \"on\": \"2020-10-08\"}");
        assertThat(json(told).at("/facts/0/by").asString()).isEqualTo("Maria");
    }

    @Test
    void faults_are_pointed_to_and_older_versions_are_overtaken() {
        Network network = network("api-faults");
        var maria = lead(network);
        var unfit = maria.api(
                "POST",
                home(network) + "/items",
                "{\"kind\": \"thing\", \"title\": {\"en\": \"x\"}, \"period\": \"soon\"}");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(json(unfit)
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactly("/kind", "/period");
        var old = maria.get(home(network) + "/items/own");
        String tag = old.headers().firstValue("ETag").orElseThrow();
        maria.api("POST", home(network) + "/items/own/facts", "{\"fact\": \"cancelled\"}");
        assertThat(maria.api("PUT", home(network) + "/items/own", old.body(), "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(maria.api("PUT", home(network) + "/items/own", old.body()).statusCode())
                .isEqualTo(412);
        assertThat(maria.api("PUT", home(network) + "/items/own/dependencies/nowhere/finish-start", "{}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(maria.api("PUT", home(network) + "/items/own/dependencies/activation/sideways", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calendars.of(network).items()).hasSize(2);
    }

    @Test
    void a_shift_is_made_by_the_mark_of_its_preview_and_taken_back() {
        Network network = network("api-shift");
        var maria = lead(network);
        var before = calendars.of(network);
        String mark = json(maria.get(home(network) + "/shift-preview?by=P3M&from=activation"))
                .path("mark")
                .asString();
        String shift = """
                {"by": "P3M", "from": "activation", "mark": "%s",
                 "reason": {"en": "pandemic"}, "decidedBy": {"en": "committee"}, "decidedOn": "2020-06-18"}""";
        var wrong = maria.api("POST", home(network) + "/shifts", shift.formatted("0123456789abcdef"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).at("/errors/0/pointer").asString()).isEqualTo("/mark");
        var lost = maria.api(
                "POST",
                home(network) + "/shifts",
                shift.replace("activation", "?").formatted(mark));
        assertThat(lost.body()).contains("a stage of this network").doesNotContain("every network");
        var made = maria.api("POST", home(network) + "/shifts", shift.formatted(mark));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String act = json(made).path("act").asString();
        assertThat(maria.api("POST", home(network) + "/acts/" + act + "/reversal", "{}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(maria.api("POST", home(network) + "/acts/" + act + "/reversal", "{\"reason\": {\"en\": \"x\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(calendars.of(networks.network(network.id()).orElseThrow())).isEqualTo(before);
    }

    @Test
    void a_table_is_tried_and_brought_in() {
        Network network = network("api-table");
        var maria = lead(network);
        String csv = "Title,Kind,When\nFinal report,Deliverable,5/2021\n";
        var tried = maria.send("POST", home(network) + "/table?dryRun=true", "text/csv", csv);
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(json(tried).path("stored").asBoolean(true)).isFalse();
        assertThat(json(tried).at("/understood/0/cell").asString()).isEqualTo("C2");
        assertThat(calendars.of(network).items()).hasSize(2);
        assertThat(maria.send("POST", home(network) + "/table", "text/csv", csv).statusCode())
                .isEqualTo(422);
        var asked = maria.send(
                "POST", home(network) + "/table?reason=plan", "text/csv", csv.replace("5/2021", "03/04/2024"));
        assertThat(json(asked).at("/errors/0/pointer").asString()).isEqualTo("/C2");
        assertThat(maria.send("POST", home(network) + "/table?reason=plan", "text/csv", csv)
                        .statusCode())
                .isEqualTo(200);
        assertThat(calendars.of(network).items()).hasSize(3);
    }

    @Test
    void who_may_not_is_refused_before_anything_is_read() {
        Network network = network("api-closed");
        var before = calendars.of(network);
        var neighbour = as(
                "Aino",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(network.programme(), network.slug(), new Slug("api-closed-fi"))));
        for (String[] tried : new String[][] {
            {"PUT", "/items/own"},
            {"DELETE", "/items/own"},
            {"POST", "/items/own/facts"},
            {"PUT", "/items/own/dependencies/activation/finish-start"},
            {"DELETE", "/items/own/dependencies/activation/finish-start"},
            {"POST", "/shifts"},
            {"POST", "/acts/" + calendars.acts(network.id()).getFirst().id() + "/reversal"}
        }) {
            assertThat(neighbour.api(tried[0], home(network) + tried[1], "{}").statusCode())
                    .as(tried[1])
                    .isEqualTo(404);
            assertThat(somebody().api(tried[0], home(network) + tried[1], "{}").statusCode())
                    .as(tried[1])
                    .isEqualTo(401);
        }
        assertThat(somebody().api("POST", home(network) + "/items", "{}").statusCode())
                .isEqualTo(401);
        assertThat(neighbour
                        .send("POST", home(network) + "/table?dryRun=true", "text/csv", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calendars.of(network)).isEqualTo(before);
    }
}
