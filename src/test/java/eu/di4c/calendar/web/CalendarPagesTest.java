package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.Shifts;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a calendar as a reader gets them. */
class CalendarPagesTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Shifts shifts;

    @Test
    void the_calendar_shows_stages_with_results_a_timeline_and_the_items() {
        Network network = filled("page-calendar");
        Document page = page("/networks/page-calendar/calendar");
        assertThat(page.selectXpath("//h1").text()).isEqualTo("Calendar of PAGE-CALENDAR");
        assertThat(page.select("#stages tbody tr").eachText())
                .anyMatch(row -> row.contains("Title of activation")
                        && row.contains("May 2020")
                        && row.contains("Result of activation"));
        assertThat(page.select("figure.timeline")).hasSize(1);
        assertThat(page.select("#items tbody tr").eachText())
                .anyMatch(row -> row.contains("6–8 October 2020")
                        && row.contains("City page-calendar-ro")
                        && row.contains("online")
                        && row.contains("travel was forbidden"));
        assertThat(page.select("#due tbody tr").eachText()).anyMatch(row -> row.contains("Title of report"));
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(network.acronym()).isEqualTo("PAGE-CALENDAR");
    }

    @Test
    void in_romanian_nothing_is_left_in_english() {
        filled("page-romanian");
        Document page = page("/networks/page-romanian/calendar?lang=ro");
        assertThat(page.selectXpath("//h1").text()).isEqualTo("Calendarul PAGE-ROMANIAN");
        assertThat(page.select("#stages").text())
                .contains("Titlul lui activation")
                .contains("mai 2020");
        assertThat(page.select("#items").text()).contains("Întâlnire transnațională");
    }

    @Test
    void the_first_plan_can_be_laid_beside_today() {
        Network network = filled("page-compare");
        shifts.apply(BY, List.of(network), extension());
        Document page = page("/networks/page-compare/calendar?compare=first");
        assertThat(page.select("#changed tbody tr").eachText())
                .anyMatch(row -> row.contains("Phase 2") && row.contains("May 2022") && row.contains("August 2022"));
        assertThat(page.select("figure.timeline").text()).contains("Phase 2, as first planned");
    }

    @Test
    void a_month_shows_its_days_its_holidays_and_what_is_known_to_the_month() {
        filled("page-month");
        Document page = page("/networks/page-month/calendar/month/2020-12");
        assertThat(page.selectXpath("//h1").text()).isEqualTo("Calendar of PAGE-MONTH: December 2020");
        assertThat(page.select("table.month td").eachText())
                .anyMatch(day -> day.startsWith("1 Title of council") && day.contains("Romania"))
                .anyMatch(day -> day.startsWith("6") && day.contains("Finland"));
        assertThat(page.select("main ul").text()).contains("Title of planning").contains("← November 2020");
        assertThat(page.select("main ul.dated a").eachAttr("href"))
                .contains("/networks/page-month/calendar/items/planning");
        assertThat(page("/networks/page-month/calendar/month/2020-05")
                        .select("table.month p")
                        .eachText())
                .as("a holiday of several countries is told once")
                .contains("Labour Day: Finland and Romania");
        for (String language : List.of("en", "lv", "fr")) {
            var title = page("/networks/page-month/calendar/month/2020-12?lang=" + language)
                    .select("h1")
                    .text();
            assertThat(title.chars().filter(sign -> sign == ':')).as(title).hasSize(1);
        }
        assertThat(get("/networks/page-month/calendar/month/2020-13").statusCode())
                .isEqualTo(404);
        assertThat(get("/networks/page-month/calendar/month/9999-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_history_tells_who_decided_what_and_shows_the_calendar_of_a_day() {
        Network network = filled("page-history");
        shifts.apply(BY, List.of(network), extension());
        Document page = page("/networks/page-history/calendar/history?on=2020-06-17");
        assertThat(page.select("article").eachText().getFirst())
                .contains("Shift")
                .contains("pandemic")
                .contains("Decided by Fictitious committee, 18 June 2020.")
                .contains("Counts from 18 June 2020");
        assertThat(page.select("article caption").eachText())
                .startsWith("5 dates changed", "5 new dates")
                .hasSize(2);
        assertThat(page.select("#then").text()).contains("May 2020 to September 2020");
        assertThat(page("/networks/page-history/calendar/history?on=2020-06-18")
                        .select("#then")
                        .text())
                .contains("May 2020 to December 2020");
        var refused = get("/networks/page-history/calendar/history?on=yesterday");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("“yesterday” is not a day");
    }

    @Test
    void a_shift_is_previewed_and_nothing_changes() {
        Network network = filled("page-shift");
        var before = calendars.of(network);
        Document page = page("/networks/page-shift/calendar/shift?by=P3M&from=activation");
        assertThat(page.select("#moved tbody tr").eachText())
                .anyMatch(row -> row.contains("Phase 2") && row.contains("August 2022"))
                .anyMatch(row -> row.contains("Title of activation") && row.contains("December 2020"));
        assertThat(page.select("#kept tbody tr").eachText())
                .anyMatch(row -> row.contains("Title of council") && row.contains("Fixed: set by law"));
        assertThat(page.select("pre").text()).contains("bin/di4c shift apply page-shift --by P3M --from activation");
        assertThat(calendars.of(network)).isEqualTo(before);
    }

    @Test
    void a_shift_from_a_date_on_is_previewed_with_the_money_of_the_phase() {
        filled("page-shift-date");
        Document page = page("/networks/page-shift-date/calendar/shift?by=P3M&from=2020-10");
        assertThat(page.select("#moved").text()).contains("Title of tnm-1").doesNotContain("Title of activation");
        assertThat(page.select("main").text())
                .contains("Phase 2: not stated for any of 2 partners")
                .containsPattern("--mark [0-9a-f]{12}");
    }

    @Test
    void a_shift_is_previewed_for_every_network_of_a_programme() {
        for (String slug : List.of("page-all-one", "page-all-two")) {
            SampleNetwork.make(networks, slug, "page-all");
            calendars.put(
                    BY,
                    networks.network(slug).orElseThrow(),
                    new CalendarDraft(
                            List.of(
                                    stage("activation", "2020-05/2020-09"),
                                    item("gala", Kind.MEETING, "2021-10-01/2021-10-01", new Hold.Free(), Set.of())),
                            List.of()));
        }
        Document page = page("/programmes/page-all/calendar/shift?by=P3M&from=activation");
        assertThat(page.select("#networks tbody tr"))
                .hasSize(2)
                .allMatch(
                        row -> row.text().contains("Phase 2: May 2020 to May 2022 → May 2020 to August 2022 3 0 0 2"));
        assertThat(page.select("main section p").text()).contains("6 dates would move");
        assertThat(page.select("main li").text())
                .contains("PAGE-ALL-ONE: “Title of gala” would fall on 1 January 2022");
        assertThat(page.select("#networks a[href]").getFirst().attr("href"))
                .isEqualTo("/networks/page-all-one/calendar/shift?by=P3M&from=activation");
        assertThat(page.select("details > pre").text())
                .contains("shift apply --programme page-all --by P3M --from activation --mark");
        assertThat(page("/programmes/page-all/calendar/shift?by=P3M&from=May+2020")
                        .select("#networks tbody tr"))
                .hasSameSizeAs(page("/programmes/page-all/calendar/shift?by=P3M&from=2020-05")
                        .select("#networks tbody tr"))
                .isNotEmpty();
        assertThat(get("/api/v1/programmes/page-all/shift-preview?by=P3M&from=activation")
                        .body())
                .contains("\"network\":\"page-all-one\"", "\"after\":\"2020-05/2022-08\"", "\"mark\":\"");
        assertThat(get("/api/v1/programmes/page-all/shift-preview?by=P3M&from=finale")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/programmes/page-all/shift-preview?from=%3Cb%3E").body())
                .contains("\"parameter\":\"from\"");
        assertThat(get("/api/v1/programmes/page-all/shift-preview?by=soon&from=2020-10")
                        .body())
                .contains("\"parameter\":\"by\"");
        Document fresh = page("/programmes/page-all/calendar/shift");
        assertThat(fresh.select("form.ask")).hasSize(1);
        assertThat(fresh.select("datalist option").eachAttr("value")).containsExactly("activation");
        var refused = get("/programmes/page-all/calendar/shift?by=P3M&from=finale", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                .contains("The network PAGE-ALL-ONE has no stage “finale”");
        for (String from : List.of("", "%3Cb%3E")) {
            Document again = Jsoup.parse(get("/programmes/page-all/calendar/shift?by=P3M&from=" + from)
                    .body());
            assertThat(again.select("[role=alert]").text())
                    .contains("a stage that every network has")
                    .doesNotContain("P3M", "“”", "this network");
            assertThat(again.select("input[name=from]").val()).isEqualTo(from.isEmpty() ? "" : "<b>");
        }
        assertThat(Jsoup.parse(get("/programmes/page-all/calendar/shift?by=x&from=y")
                                .body())
                        .select("[role=alert]")
                        .text())
                .isEqualTo("Choose by how much things would move.");
        assertThat(get("/programmes/nothing-here/calendar/shift").statusCode()).isEqualTo(404);
    }

    @Test
    void the_schedule_is_drawn_with_its_waits_and_told_in_a_table() {
        filled("page-schedule");
        Document page = page("/networks/page-schedule/calendar/schedule");
        assertThat(page.select("figure.gantt .gantt-row")).hasSize(5);
        assertThat(page.select("figure.gantt circle.gantt-end")).hasSize(1);
        assertThat(page.select("#schedule tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Title of planning")
                        && row.contains("1 Sept 2020")
                        && row.contains("Over")
                        && !row.contains("critical")
                        && row.contains("the end of Title of activation"));
        assertThat(page("/networks/page-schedule/calendar/schedule?lang=ro")
                        .select("#schedule")
                        .text())
                .contains("sfârșitul elementului „Titlul lui activation”");
        SampleNetwork.make(networks, "page-no-schedule");
        assertThat(page("/networks/page-no-schedule/calendar/schedule")
                        .select("main")
                        .text())
                .contains("Nothing follows yet");
        assertThat(get("/networks/nothing-here/calendar/schedule").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_late_or_over_has_no_time_left_before_the_end_and_after_it() {
        Network network = filled("page-late");
        assertThat(inSchedule("page-late", "report"))
                .startsWith("Late")
                .element(3)
                .isEqualTo("");
        var longer = new ArrayList<>(calendars.of(network).items());
        longer.add(item("gala", Kind.MEETING, "2089-10-03/2089-10-03", new Hold.Free(), Set.of()));
        calendars.put(BY, network, new CalendarDraft(longer, List.of()));
        assertThat(inSchedule("page-late", "report"))
                .startsWith("Late")
                .element(3)
                .isEqualTo("");
        assertThat(inSchedule("page-late", "tnm-1"))
                .startsWith("Over", "6 Oct 2020 – 8 Oct 2020")
                .element(3)
                .isEqualTo("");
        assertThat(inSchedule("page-late", "gala")).containsExactly("Ahead", "3 Oct 2089", "3 Oct 2089", "nothing", "");
    }

    private List<String> inSchedule(String network, String item) {
        return page("/networks/" + network + "/calendar/schedule")
                .select("#schedule tr:has(th:contains(Title of " + item + ")) td")
                .stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void a_day_in_a_shared_month_lies_in_both_stages() {
        filled("page-both");
        assertThat(page("/networks/page-both/calendar/history?on=2020-09-15")
                        .select("main")
                        .text())
                .contains("15 September 2020 lies in: Title of activation and Title of planning.");
    }

    @Test
    void a_shift_that_cannot_be_is_refused_with_what_was_typed() {
        filled("page-wrong");
        for (String query : List.of(
                "by=three&from=activation",
                "by=P0D&from=activation",
                "by=P3M&from=nowhere",
                "by=P99999999999999M&from=activation",
                "by=P3M&from=%3Cscript%3E")) {
            var answer = get("/networks/page-wrong/calendar/shift?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]"))
                    .as(query)
                    .hasSize(1);
            assertThat(answer.body()).doesNotContain("<script>");
        }
        Document step = refused("by=three&from=planning");
        assertThat(step.select("#by[aria-invalid] option[selected]").eachAttr("value"))
                .containsExactly("");
        assertThat(step.select("#from:not([aria-invalid]) option[selected]").val())
                .isEqualTo("planning");
        Document stage = refused("by=P1M&from=nowhere");
        assertThat(stage.select("#from-wrong").text()).contains("no stage “nowhere”");
        assertThat(stage.select("#from[aria-invalid] option[selected]").eachAttr("value"))
                .containsExactly("");
        assertThat(stage.select("#by:not([aria-invalid]) option[selected]").val())
                .isEqualTo("P1M");
    }

    private Document refused(String query) {
        return Jsoup.parse(get("/networks/page-wrong/calendar/shift?" + query, "Accept-Language", "en")
                .body());
    }

    @Test
    void an_empty_calendar_says_what_belongs_there_and_no_network_no_page() {
        SampleNetwork.make(networks, "page-empty");
        assertThat(page("/networks/page-empty/calendar").select("main").text())
                .contains("This calendar is empty:")
                .doesNotContain("What is due");
        assertThat(page("/networks/page-empty/calendar/history").select("main").text())
                .contains("Nothing has been recorded");
        assertThat(page("/networks/page-empty/calendar/shift").select("main").text())
                .contains("no stages yet");
        for (String path : List.of("", "/month/2020-05", "/history", "/shift")) {
            assertThat(get("/networks/nothing-here/calendar" + path).statusCode())
                    .isEqualTo(404);
        }
    }

    private Network filled(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(
                                stage("activation", "2020-05/2020-09"),
                                stage("planning", "2020-09/2021-09"),
                                item(
                                        "tnm-1",
                                        Kind.MEETING,
                                        "2020-10-06/2020-10-08",
                                        new Hold.Free(),
                                        Set.of(slug + "-ro")),
                                item("report", Kind.REPORTING_DEADLINE, "2020-11/2020-11", new Hold.Free(), Set.of()),
                                item(
                                        "council",
                                        Kind.MILESTONE,
                                        "2020-12-01/2020-12-01",
                                        new Hold.Fixed(text("set by law")),
                                        Set.of())),
                        List.of(new Dependency("activation", "planning", LinkKind.FINISH_START, Lag.NONE))));
        return network;
    }

    private static Shift extension() {
        return new Shift(
                Period.ofMonths(3),
                new Shift.From.Stage("activation"),
                text("pandemic"),
                text("Fictitious committee"),
                FuzzyDate.parse("2020-06-18"));
    }

    private Document page(String path) {
        var answer = get(path, "Accept-Language", "en");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
