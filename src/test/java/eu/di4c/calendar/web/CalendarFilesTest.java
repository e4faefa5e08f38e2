package eu.di4c.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The calendar for other programs, on the network of the sample. */
class CalendarFilesTest extends SampleTest {

    @Test
    void a_network_a_city_and_a_person_have_feeds() {
        for (String address : new String[] {
            "/networks/di4c/calendar.ics",
            "/cities/botosani/calendar.ics",
            "/networks/di4c/people/claudiu-nanea/calendar.ics"
        }) {
            var feed = download(address);
            assertThat(feed.statusCode()).as(address).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
            assertThat(new String(feed.body(), StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR");
        }
        assertThat(new String(download("/networks/di4c/calendar.ics").body(), StandardCharsets.UTF_8))
                .contains("UID:activation@di4c.di4c");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String digest = download("/networks/di4c/calendar.ics")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(download("/networks/di4c/calendar.ics", "If-None-Match", digest)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void microsoft_project_gets_its_file() {
        var file = download("/networks/di4c/calendar.xml");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains("<Name>DI4C</Name>");
    }

    @Test
    void tables_are_files_of_their_own_in_the_language_of_the_reader() {
        var csv = download("/networks/di4c/calendar.csv", "Accept-Language", "ro");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"di4c.csv\"");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .contains("Cod,Fel,Titlu,Început,Sfârșit")
                .contains("activation,Etapă,")
                .contains("mai 2020,decembrie 2020");
        var xlsx = download("/networks/di4c/calendar.xlsx");
        assertThat(xlsx.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String digest = xlsx.headers().firstValue("ETag").orElseThrow();
        assertThat(download("/networks/di4c/calendar.xlsx", "If-None-Match", digest)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/networks/nothing/calendar.csv").statusCode()).isEqualTo(404);
        assertThat(get("/networks/nothing/calendar.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void the_api_answers_with_both_stages_that_share_a_month() {
        assertThat(get("/api/v1/networks/di4c/calendar/stages?on=2020-12-15").body())
                .contains("\"code\":\"activation\"")
                .contains("\"code\":\"planning-actions\"")
                .doesNotContain("iap-finale");
        assertThat(get("/api/v1/networks/di4c/calendar/stages?on=2020-11-15").body())
                .contains("activation")
                .doesNotContain("planning-actions");
        assertThat(get("/api/v1/networks/di4c/calendar/stages?on=yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void pages_lead_to_the_feeds() {
        assertThat(get("/networks/di4c/calendar").body()).contains("/networks/di4c/calendar.ics");
        assertThat(get("/cities/botosani").body()).contains("/cities/botosani/calendar.ics");
        assertThat(get("/networks/di4c/partners/botosani").body())
                .contains("/networks/di4c/people/claudiu-nanea/calendar.ics");
    }

    @Test
    void for_nobody_there_is_no_feed() {
        assertThat(get("/networks/di4c/people/nobody/calendar.ics").statusCode())
                .isEqualTo(404);
        assertThat(get("/networks/nothing/calendar.ics").statusCode()).isEqualTo(404);
        assertThat(get("/cities/nowhere/calendar.ics").statusCode()).isEqualTo(404);
        assertThat(get("/cities/No%20Slug/calendar.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void the_api_tells_the_calendar_its_acts_what_follows_and_what_a_shift_would_do() {
        assertThat(get("/api/v1/networks/di4c/calendar").body()).contains("\"code\":\"activation\"");
        assertThat(get("/api/v1/networks/di4c/calendar/acts").body()).contains("extension-covid-19");
        assertThat(get("/api/v1/networks/di4c/calendar/schedule").body()).contains("\"earlyStart\":\"2020-05-05\"");
        assertThat(get("/api/v1/networks/di4c/calendar/shift-preview?by=P1M&from=activation")
                        .body())
                .contains("\"after\":\"2020-05/2021-01\"");
        assertThat(get("/api/v1/networks/di4c/calendar/shift-preview?by=soon").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/networks/di4c/calendar/shift-preview?from=nowhere")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/networks/nothing/calendar").statusCode()).isEqualTo(404);
    }
}
