package eu.di4c.notification;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
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
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has not reported is reminded: her people are told, once a day, and the board says so. */
class RemindersTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    @Test
    void the_people_of_partners_that_have_not_reported_are_told_once_a_day() {
        Network network = network("remind");
        Someone officer = officer(network, "ro");
        Someone neighbour = officer(network, "fi");
        Someone lead = as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        neighbour.post("/networks/remind/partners/remind-fi/reports/report");
        String round = "/networks/remind/reporting/report/reminders";
        assertThat(page(lead, round).select("#reminded tbody tr").eachText())
                .containsExactly("City remind-ro 1 person");
        assertThat(lead.post(round).headers().firstValue("Location"))
                .hasValue("/networks/remind/reporting?item=report");
        assertThat(page(officer, "/account/notifications").text())
                .contains("Maria asks for your report to “Title of report” in the calendar of REMIND");
        assertThat(page(neighbour, "/account/notifications").text()).doesNotContain("asks for your report");
        assertThat(page(lead, "/networks/remind/reporting")
                        .select("#partners tbody tr:first-child td")
                        .eachText())
                .anyMatch(cell ->
                        cell.contains(String.valueOf(LocalDate.now(clock).getYear())));
        assertThat(lead.post(round).statusCode()).isEqualTo(422);
        assertThat(page(officer, "/account/notifications").text().split("asks for your report"))
                .hasSize(2);
    }

    @Test
    void a_partner_of_which_nobody_would_hear_is_not_noted_as_reminded() {
        Network network = network("unheard");
        Someone lead = as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        String round = "/networks/unheard/reporting/report/reminders";
        assertThat(page(lead, round).select("#reminded").text()).contains("nobody: no person holds a role there yet");
        assertThat(page(lead, round).select("main button")).isEmpty();
        assertThat(lead.post(round).statusCode()).isEqualTo(422);
        assertThat(page(lead, "/networks/unheard/reporting").select("#partners").text())
                .contains("none yet");
    }

    @Test
    void whoever_took_the_place_of_a_partner_is_told_what_comes_due(@Autowired DueReporter due) {
        Network network = network("heirs");
        Someone old = officer(network, "ro");
        Someone heir = officer(network, "fi");
        LocalDate today = LocalDate.now(clock);
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(item(
                                "inherited",
                                Kind.DELIVERABLE,
                                today.plusDays(9) + "/" + today.plusDays(9),
                                new Hold.Free(),
                                Set.of("heirs-ro"))),
                        List.of()));
        SampleNetwork.replace(networks, network, today.minusDays(10));
        due.tell(network, today);
        assertThat(page(heir, "/account/notifications").text()).contains("Title of inherited");
        assertThat(page(old, "/account/notifications").text()).doesNotContain("Title of inherited");
    }

    @Test
    void who_has_silenced_such_news_is_counted_apart_and_is_none_whom_a_reminder_reaches() {
        Network network = network("silenced");
        officer(network, "ro");
        Someone silent = officer(network, "ro");
        officer(network, "fi").post("/account/notifications/silences/due-items");
        silent.post("/account/notifications/silences/due-items");
        Someone lead = as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        String round = "/networks/silenced/reporting/report/reminders";
        assertThat(page(lead, round).select("#reminded tbody tr").eachText())
                .containsExactly(
                        "City silenced-ro 1 person · 1 person has silenced such news",
                        "City silenced-fi 1 person has silenced such news");
        assertThat(page(lead, round).select("main button").text()).isEqualTo("Remind 1 partner");
    }

    @Test
    void an_officer_reminds_nobody() {
        Network network = network("reminds-not");
        Someone officer = officer(network, "ro");
        String round = "/networks/reminds-not/reporting/report/reminders";
        assertThat(officer.get(round).statusCode()).isEqualTo(404);
        assertThat(officer.post(round).statusCode()).isEqualTo(404);
    }

    private static Document page(Someone reader, String path) {
        var answer = reader.get(path, "Accept-Language", "en");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Someone officer(Network network, String country) {
        return as(
                "Ana " + country,
                Held.of(Role.PARTNER_COORDINATOR, network.scope(new Slug(network.slug() + "-" + country))));
    }

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        LocalDate late = LocalDate.now(clock).minusDays(3);
        var report = item("report", Kind.REPORTING_DEADLINE, late + "/" + late, new Hold.Free(), Set.of());
        calendars.put(BY, network, new CalendarDraft(List.of(report), List.of()));
        return network;
    }
}
