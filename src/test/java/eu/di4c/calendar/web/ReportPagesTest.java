package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.CountedStatements;
import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of who has not reported yet, and the forms behind it. */
class ReportPagesTest extends ProgramTest {

    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    @Test
    void the_board_shows_what_is_late_first_and_who_is_missing() {
        Network network = network("board-first");
        Document page = board(lead(network), network, "");
        assertThat(page.select("#items tbody th").eachText()).containsExactly("Title of late", "Title of next");
        assertThat(page.select("#items tbody tr:first-child").text())
                .contains("Late by 3 days")
                .contains("0 of 2 partners have reported");
        assertThat(page.select("#chosen").text()).isEqualTo("Title of late");
        assertThat(page.select("#partners tbody tr").eachText())
                .allMatch(row -> row.contains("Late by 3 days") && row.contains("nobody is named"));
        assertThat(page.select("progress").attr("value")).isEqualTo("0");
        Document next = board(lead(network), network, "?item=next");
        assertThat(next.select("#chosen").text()).isEqualTo("Title of next");
        assertThat(next.select("#partners tbody tr").eachText()).allMatch(row -> row.contains("Not yet"));
        assertThat(lead(network).get(address(network) + "?item=nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_officer_notes_her_report_and_takes_it_back() {
        Network network = network("board-notes");
        Someone officer = officer(network, "ro");
        Document page = board(officer, network, "");
        assertThat(page.select("#partners a[href*=/reports/]").eachText())
                .containsExactly("Note the report: City board-notes-ro");
        String report = "/networks/board-notes/partners/board-notes-ro/reports/late";
        assertThat(officer.get(report).statusCode()).isEqualTo(200);
        var sent = officer.post(report, "on", LocalDate.now(clock).minusDays(1).toString());
        assertThat(sent.headers().firstValue("Location")).hasValue(address(network) + "?item=late");
        page = board(officer, network, "");
        assertThat(page.select("#chosen ~ p label").text()).isEqualTo("1 of 2 partners have reported");
        assertThat(page.select("#partners tbody tr:last-child").text())
                .contains("City board-notes-ro")
                .contains("Reported, 2 days late");
        officer.post(report + "/removal", "remark.en", "Fictitious mistake");
        assertThat(board(officer, network, "").select("#chosen ~ p label").text())
                .isEqualTo("0 of 2 partners have reported");
        assertThat(officer.post(report + "/removal").statusCode()).isEqualTo(422);
    }

    @Test
    void what_cannot_be_is_refused_and_stays_typed() {
        Network network = network("board-wrong");
        String report = "/networks/board-wrong/partners/board-wrong-ro/reports/late";
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        var refused = officer(network, "ro").post(report, "on", tomorrow);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#errors").text()).contains("lies in the future");
        assertThat(page.select("#f-on").attr("value")).isEqualTo(tomorrow);
    }

    @Test
    void neither_strangers_nor_other_cities_see_or_say_anything() {
        Network network = network("board-closed");
        Network other = network("board-other");
        String report = "/networks/board-closed/partners/board-closed-ro/reports/late";
        assertThat(officer(other, "ro").get(address(network)).statusCode()).isEqualTo(404);
        assertThat(officer(other, "ro").get(report).statusCode()).isEqualTo(404);
        assertThat(officer(network, "fi").get(address(network)).statusCode()).isEqualTo(200);
        assertThat(officer(network, "fi").post(report).statusCode()).isEqualTo(404);
        assertThat(somebody()
                        .get(address(network))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("/sign-in");
    }

    @Test
    void programs_read_and_say_the_same() {
        Network network = network("board-api");
        Someone officer = officer(network, "ro");
        String report = "/api/v1/networks/board-api/partners/board-api-ro/reports/late";
        assertThat(officer.api("POST", report, "{\"on\": \"2026-01-15\", \"remark\": {\"en\": \"Fictitious\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(officer.get("/api/v1/networks/board-api/reporting").body())
                .contains("\"reported\":1", "\"asked\":2", "Fictitious");
        assertThat(officer.api("POST", report, "{\"on\": \"2999-01-15\"}").statusCode())
                .isEqualTo(422);
        assertThat(officer.api("DELETE", report, "{}").statusCode()).isEqualTo(204);
        assertThat(officer.get("/api/v1/networks/board-api/reporting").body()).contains("\"reported\":0");
    }

    @Test
    void the_board_costs_the_same_for_one_item_and_for_thirty() {
        Network network = network("board-many");
        put(
                network,
                IntStream.range(0, 30)
                        .mapToObj(i -> due("many-" + i, LocalDate.now(clock).plusDays(i)))
                        .toList());
        Someone lead = lead(network);
        lead.get(address(network));
        assertThat(CountedStatements.during(() -> lead.get(address(network)))).isBetween(1, MOST_STATEMENTS);
    }

    private Document board(Someone reader, Network network, String query) {
        var answer = reader.get(address(network) + query, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String address(Network network) {
        return "/networks/" + network.slug() + "/reporting";
    }

    private Someone lead(Network network) {
        return as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()));
    }

    private Someone officer(Network network, String country) {
        var partner = new Slug(network.slug() + "-" + country);
        return as(
                "Ana", Held.of(Role.PARTNER_COORDINATOR, Scope.partner(network.programme(), network.slug(), partner)));
    }

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        LocalDate today = LocalDate.now(clock);
        put(network, List.of(due("next", today.plusDays(9)), due("late", today.minusDays(3))));
        return network;
    }

    private void put(Network network, List<CalendarItem> items) {
        calendars.put(BY, network, new CalendarDraft(items, List.of()));
    }

    private static CalendarItem due(String code, LocalDate day) {
        return item(code, Kind.REPORTING_DEADLINE, day + "/" + day, new Hold.Free(), Set.of());
    }
}
