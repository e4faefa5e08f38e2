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
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shifts applied and taken back in the browser. */
class ShiftFormTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    private Network network(String slug, String programme) {
        Network network = SampleNetwork.make(networks, slug, programme);
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(
                                stage("activation", "2020-05/2020-09"),
                                item("report", Kind.DELIVERABLE, "2020-11/2020-11", new Hold.Free(), Set.of())),
                        List.of()));
        return network;
    }

    private Someone lead(Network network) {
        return as("Maria", Held.of(Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug())));
    }

    private static String[] form(Document preview) {
        return ItemPagesTest.typed(
                preview, "reason.en", "pandemic", "decidedBy.en", "Monitoring Committee", "decidedOn", "18 June 2020");
    }

    @Test
    void what_was_previewed_is_applied_and_taken_back() {
        Network network = network("form-shift", "form-shift-programme");
        var before = calendars.of(network);
        var maria = lead(network);
        String address = "/networks/form-shift/calendar/shift";
        Document preview =
                Jsoup.parse(maria.get(address + "?by=P3M&from=activation").body());
        assertThat(preview.select("main form[method=post] button").text()).isEqualTo("Move 3 dates");
        var sent = maria.post(address, form(preview));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(calendars
                        .of(networks.network(network.id()).orElseThrow())
                        .item("report")
                        .orElseThrow()
                        .period())
                .hasToString("2021-02/2021-02");
        String history = sent.headers().firstValue("Location").orElseThrow();
        Document acts = Jsoup.parse(
                maria.get(history.substring(0, history.indexOf('#'))).body());
        String undo = acts.select("article a[href$=/reversal]").attr("href");
        assertThat(acts.select("article").getFirst().text())
                .contains("pandemic")
                .contains("18 June 2020");
        assertThat(maria.get(undo).body()).contains("Monitoring Committee");
        assertThat(maria.post(undo).statusCode()).isEqualTo(422);
        assertThat(maria.post(undo, "reason.en", "mistake").statusCode()).isEqualTo(303);
        assertThat(calendars.of(networks.network(network.id()).orElseThrow())).isEqualTo(before);
        assertThat(maria.post(undo, "reason.en", "mistake").body()).contains("cannot be taken back");
    }

    @Test
    void what_has_changed_since_the_preview_is_shown_again_first() {
        Network network = network("form-since", "form-since-programme");
        var maria = lead(network);
        String address = "/networks/form-since/calendar/shift";
        Document preview =
                Jsoup.parse(maria.get(address + "?by=P3M&from=activation").body());
        calendars.put(BY, network, new CalendarDraft(List.of(stage("planning", "2020-09/2021-09")), List.of()));
        var refused = maria.post(address, form(preview));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select(".errors").text()).contains("has changed since the preview");
        assertThat(again.select("[name=reason.en]").val()).isEqualTo("pandemic");
        assertThat(maria.post(address, ItemPagesTest.typed(again)).statusCode()).isEqualTo(303);
    }

    @Test
    void a_shift_needs_its_reason_and_whoever_decided_it() {
        Network network = network("form-why", "form-why-programme");
        var maria = lead(network);
        String address = "/networks/form-why/calendar/shift";
        Document preview =
                Jsoup.parse(maria.get(address + "?by=P3M&from=activation").body());
        var refused = maria.post(address, ItemPagesTest.typed(preview));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors a").eachAttr("href"))
                .containsExactly("#f-reason", "#f-decidedBy");
        assertThat(maria.post(address, "by", "three", "from", "nowhere").statusCode())
                .isEqualTo(422);
        assertThat(calendars.acts(network.id())).hasSize(1);
    }

    @Test
    void who_may_not_shift_is_shown_no_form_and_moves_nothing() {
        Network one = network("form-one", "form-all-programme");
        Network other = network("form-two", "form-all-programme");
        String address = "/networks/form-one/calendar/shift";
        for (Someone reader : List.of(somebody(), lead(other))) {
            Document page =
                    Jsoup.parse(reader.get(address + "?by=P3M&from=activation").body());
            assertThat(page.select("main form[method=post]")).isEmpty();
            assertThat(reader.post(address, "by", "P3M", "from", "activation").statusCode())
                    .isIn(303, 404);
        }
        String whole = "/programmes/form-all-programme/calendar/shift";
        assertThat(lead(one).post(whole, "by", "P3M", "from", "activation").statusCode())
                .isEqualTo(404);
        assertThat(calendars.acts(one.id())).hasSize(1);
        var secretariat = as("Elena", Held.of(Role.SECRETARIAT, Scope.programme(one.programme())));
        Document preview =
                Jsoup.parse(secretariat.get(whole + "?by=P3M&from=activation").body());
        assertThat(secretariat.post(whole, form(preview)).statusCode()).isEqualTo(303);
        assertThat(calendars.acts(one.id())).hasSize(2);
        assertThat(calendars.acts(other.id())).hasSize(2);
        assertThat(lead(one).get("/networks/form-one/calendar/history").body()).doesNotContain("/reversal");
    }
}
