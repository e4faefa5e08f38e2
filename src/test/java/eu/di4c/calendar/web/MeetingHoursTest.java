package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From when to when a meeting is held: typed, shown by two clocks, in every file, and over the changes of the clocks. */
class MeetingHoursTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Test
    void an_officer_types_hours_and_everybody_reads_them() {
        var network = network("hours-typed");
        var ana = lead(network);
        String address = "/networks/hours-typed/calendar/items/own";
        assertThat(correct(ana, address, "14 May 2027", "10.00", "12:30", "Europe/Rome")
                        .statusCode())
                .isEqualTo(303);
        assertThat(hours(network))
                .contains(new Hours(LocalTime.of(10, 0), Optional.of(LocalTime.of(12, 30)), ZoneId.of("Europe/Rome")));
        assertThat(summary(get(address).body())).contains("10:00–12:30 (Rome time)");
        assertThat(Jsoup.parse(get("/networks/hours-typed/calendar").body())
                        .select("#items")
                        .text())
                .contains("14 May 2027, 10:00–12:30 (Rome time)");
        assertThat(get("/networks/hours-typed/calendar/month/2027-05").body()).contains("10:00–12:30 (Rome time)");
        assertThat(get("/api/v1/networks/hours-typed/calendar/items/own").body())
                .contains("\"hours\":{\"from\":\"10:00\",\"until\":\"12:30\",\"zone\":\"Europe/Rome\"}");
        assertThat(get("/networks/hours-typed/calendar.ics").body())
                .contains("DTSTART:20270514T080000Z")
                .contains("DTEND:20270514T103000Z")
                .contains("10:00–12:30 (Rome time)");
    }

    @Test
    void without_a_place_the_clocks_are_those_of_the_only_owner_and_otherwise_it_is_asked() {
        var network = network("hours-place");
        var ana = lead(network);
        String address = "/networks/hours-place/calendar/items/own";
        assertThat(correct(ana, address, "14 May 2027", "10:00", "", "").statusCode())
                .isEqualTo(303);
        assertThat(hours(network).map(Hours::zone)).contains(ZoneId.of("Europe/Bucharest"));
        assertThat(summary(get(address).body())).contains("from 10:00 (Bucharest time)");
        var nobodys =
                ana.post(address + "/details", fields(ana, address, "14 May 2027", "10:00", "", "", "owners", ""));
        assertThat(nobodys.statusCode()).isEqualTo(422);
        assertThat(nobodys.body()).contains("Choose the place whose clocks are meant.");
    }

    @Test
    void what_no_clock_shows_is_refused_in_plain_words() {
        var network = network("hours-refused");
        var ana = lead(network);
        String address = "/networks/hours-refused/calendar/items/own";
        refused(ana, address, "28 March 2027", "02:30", "04:00", "never show 02:30");
        refused(ana, address, "May 2027", "10:00", "12:00", "a date that is known to the day");
        refused(ana, address, "14 May 2027", "12:00", "10:00", "end after it begins");
        refused(ana, address, "14 May 2027", "at ten", "", "is no time of day");
        assertThat(hours(network)).isEmpty();
        assertThat(correct(ana, address, "31 October 2027", "02:30", "04:00", "Europe/Rome")
                        .statusCode())
                .isEqualTo(303);
        assertThat(summary(get(address).body())).contains("show 02:30 twice").contains("The first time is meant");
        assertThat(get("/networks/hours-refused/calendar.ics").body()).contains("DTSTART:20271031T003000Z");
    }

    @Test
    void a_reader_elsewhere_is_told_by_her_clocks_as_well() {
        var network = network("hours-elsewhere");
        String address = "/networks/hours-elsewhere/calendar/items/own";
        correct(lead(network), address, "14 May 2027", "23:30", "23:45", "Europe/Rome");
        var reader = somebody();
        assertThat(Jsoup.parse(reader.get(address).body()).select("main a").eachAttr("href"))
                .contains("/time-zone?to=" + address);
        assertThat(reader.get("/time-zone?to=" + address).body()).contains("value=\"Europe/Helsinki\"");
        var chosen = reader.post("/time-zone", "zone", "Europe/Helsinki", "to", address);
        assertThat(chosen.statusCode()).as(Jsoup.parse(chosen.body()).text()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains(address);
        assertThat(summary(reader.get(address).body()))
                .contains("23:30–23:45 (Rome time) · in your time zone 15 May 2027, 00:30–00:45 (Helsinki time)");
        reader.post("/time-zone", "zone", "Europe/Paris", "to", address);
        assertThat(summary(reader.get(address).body())).contains("(Rome time)").doesNotContain("in your time zone");
        reader.post("/time-zone", "zone", "", "to", "//elsewhere.example.org/");
        assertThat(reader.has("zone")).isFalse();
        assertThat(reader.post("/time-zone", "zone", "Mars/Base").statusCode()).isEqualTo(422);
        for (String outside : List.of("//elsewhere.example.org/", "https://elsewhere.example.org", "/\\elsewhere")) {
            assertThat(somebody()
                            .post("/time-zone", "zone", "Europe/Paris", "to", outside)
                            .headers()
                            .firstValue("Location"))
                    .as(outside)
                    .contains("/");
        }
    }

    @Test
    void a_shift_keeps_the_hours_by_the_clocks_of_the_place(@Autowired Shifts shifts) {
        var network = network("hours-shift");
        var hours = new Hours(LocalTime.of(10, 0), Optional.of(LocalTime.of(12, 30)), ZoneId.of("Europe/Rome"));
        var item = calendars.of(network).item("own").orElseThrow();
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(at(item.moved(eu.di4c.kernel.Period.parse("2027-03-14/2027-03-14")), hours)),
                        List.of()));
        var shift = new Shift(
                java.time.Period.ofMonths(1),
                new Shift.From.Date(FuzzyDate.parse("2027-03-01")),
                text("later"),
                text("all"),
                FuzzyDate.UNKNOWN);
        assertThat(shifts.apply(BY, List.of(network), shift)).isInstanceOf(ShiftAnswer.Applied.class);
        assertThat(hours(network)).contains(hours);
        assertThat(get("/networks/hours-shift/calendar.ics").body()).contains("DTSTART:20270414T080000Z");
    }

    @Test
    void hours_that_lost_their_day_stay_in_the_form_until_there_is_one_again() {
        var network = network("hours-lost");
        var ana = lead(network);
        var hours = new Hours(LocalTime.of(10, 0), Optional.of(LocalTime.of(12, 30)), ZoneId.of("Europe/Paris"));
        var item = calendars.of(network).item("own").orElseThrow();
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(at(item.moved(eu.di4c.kernel.Period.parse("2027-05/2027-05")), hours)), List.of()));
        String address = "/networks/hours-lost/calendar/items/own";
        Document form = Jsoup.parse(ana.get(address + "/details?lang=en").body());
        assertThat(form.select("#f-meeting-hours-from").val()).isEqualTo("10:00");
        assertThat(form.select("#f-meeting-hours-from-hint").text()).contains("no longer known");
        assertThat(correct(ana, address, "May 2027", "10:00", "12:30", "Europe/Paris")
                        .statusCode())
                .isEqualTo(303);
        assertThat(correct(ana, address, "June 2027", "10:00", "12:30", "Europe/Paris")
                        .statusCode())
                .isEqualTo(303);
        refused(ana, address, "June 2027", "11:00", "12:30", "a date that is known to the day");
        assertThat(hours(network)).isEmpty();
        assertThat(correct(ana, address, "15 June 2027", "10:00", "12:30", "Europe/Paris")
                        .statusCode())
                .isEqualTo(303);
        assertThat(hours(network)).contains(hours);
    }

    private static CalendarItem at(CalendarItem item, Hours hours) {
        return new CalendarItem(
                item.code(),
                item.kind(),
                item.title(),
                item.period(),
                item.result(),
                item.owners(),
                item.phase(),
                item.meeting().map(meeting -> meeting.at(Optional.of(hours))),
                item.hold(),
                item.facts());
    }

    private void refused(Someone by, String address, String when, String from, String until, String why) {
        var answer = correct(by, address, when, from, until, "Europe/Rome");
        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains(why);
    }

    private java.net.http.HttpResponse<String> correct(
            Someone by, String address, String when, String from, String until, String zone) {
        return by.post(address + "/details", fields(by, address, when, from, until, zone));
    }

    private static String[] fields(
            Someone by, String address, String when, String from, String until, String zone, String... others) {
        Document form = Jsoup.parse(by.get(address + "/details").body());
        var fields = new java.util.LinkedHashMap<String, String>();
        form.select("main form [name]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .filter(field -> !field.attr("type").equals("checkbox") || field.hasAttr("checked"))
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.normalName().equals("select")
                                ? field.select("option[selected]").attr("value")
                                : field.val()));
        fields.put("period", when);
        fields.put("meeting.hours.from", from);
        fields.put("meeting.hours.until", until);
        fields.put("meeting.hours.zone", zone);
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String summary(String page) {
        return Jsoup.parse(page).select(".summary").text();
    }

    private Optional<Hours> hours(Network network) {
        return calendars.of(network).item("own").flatMap(CalendarItem::hours);
    }

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        var own = item(
                "own",
                CalendarItem.Kind.MEETING,
                "2027-05-14/2027-05-14",
                new CalendarItem.Hold.Free(),
                Set.of(slug + "-ro"));
        calendars.put(BY, network, new CalendarDraft(List.of(own), List.of()));
        return network;
    }

    private Someone lead(Network network) {
        return as("Maria", Held.of(Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug())));
    }
}
