package eu.di4c.overview.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.text;
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
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody is told first: what to do next, by what waits for her, in her role. */
class FirstPagesTest extends ProgramTest {

    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    @Test
    void a_project_officer_reports_first_then_mends_what_is_late_then_prepares_what_comes() {
        Network network = network("first-officer");
        Someone officer = as("Ana", Held.of(Role.PARTNER_COORDINATOR, network.scope(new Slug("first-officer-ro"))));
        assertThat(steps(officer))
                .containsExactly(
                        "/networks/first-officer/partners/first-officer-ro/reports/report",
                        "/networks/first-officer/calendar/items/own-law/facts",
                        "/networks/first-officer/calendar/items/for-all");
        steps(officer)
                .forEach(spot ->
                        assertThat(officer.get(spot).statusCode()).as(spot).isEqualTo(200));
        officer.post("/networks/first-officer/partners/first-officer-ro/reports/report");
        assertThat(steps(officer).getFirst()).endsWith("own-law/facts");
    }

    @Test
    void a_lead_partner_sees_which_partners_have_not_reported() {
        Network network = network("first-lead");
        Someone lead = as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        assertThat(home(lead).select(".next a").eachText())
                .anyMatch(text -> text.startsWith("2 partners of FIRST-LEAD"));
        assertThat(steps(lead))
                .containsExactly(
                        "/networks/first-lead/calendar/items/own-law/facts",
                        "/networks/first-lead/reporting?item=report",
                        "/networks/first-lead/calendar/items/for-all");
        steps(lead)
                .forEach(
                        spot -> assertThat(lead.get(spot).statusCode()).as(spot).isEqualTo(200));
    }

    @Test
    void a_secretariat_sees_which_networks_are_late_and_which_gates_are_coming() {
        Network network = network("first-office");
        Someone secretariat = as("Ilie", Held.of(Role.SECRETARIAT, Scope.programme(network.programme())));
        assertThat(home(secretariat).select(".next li:first-child a").text())
                .isEqualTo("See what is late in FIRST-OFFICE: 2 things");
        assertThat(steps(secretariat))
                .containsExactly(
                        "/networks/first-office#today",
                        "/programmes/first-office-programme/gates/new",
                        "/programmes/first-office-programme/calendar/shift");
    }

    @Test
    void a_monitoring_committee_sees_the_gates_that_wait_for_it_until_they_are_decided() {
        Network network = network("first-gate");
        Someone committee = as("Eva", Held.of(Role.MONITORING_COMMITTEE, Scope.programme(network.programme())));
        assertThat(steps(committee))
                .containsExactly(
                        "/programmes/first-gate-programme/gates/new",
                        "/programmes/first-gate-programme/calendar/shift");
        steps(committee)
                .forEach(spot ->
                        assertThat(committee.get(spot).statusCode()).as(spot).isEqualTo(200));
        networks.put(
                BY,
                new Gate(
                        new Slug("first-gate-decision"),
                        network.programme(),
                        text("Fictitious committee"),
                        FuzzyDate.parse("2026-01-15"),
                        text("Fictitious decision"),
                        Optional.empty(),
                        "fictitious",
                        List.of(new Gate.Opening(network.slug(), 2))));
        assertThat(steps(committee)).containsExactly("/programmes/first-gate-programme/calendar/shift");
    }

    @Test
    void an_administrator_sees_that_letters_cannot_go_out() {
        Someone administrator = as("Ada", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        assertThat(steps(administrator)).first().asString().startsWith("/outbox");
        assertThat(administrator.get("/outbox").statusCode()).isEqualTo(200);
    }

    @Test
    void a_visitor_chooses_her_city_and_the_browser_keeps_it() {
        network("first-city");
        Someone visitor = somebody();
        Document page = home(visitor);
        assertThat(page.select(".next")).isEmpty();
        assertThat(page.select("select[name=city] option[value=first-city-ro]")).hasSize(1);
        page = Jsoup.parse(
                visitor.get("/?city=first-city-ro", "Accept-Language", "en").body());
        assertThat(page.select("#city").text()).isEqualTo("City first-city-ro");
        assertThat(home(visitor).select("a[href=/cities/first-city-ro]")).isNotEmpty();
        assertThat(home(visitor).select("a[href=/subscription?city=first-city-ro]"))
                .hasSize(1);
        assertThat(home(somebody()).select("a[href=/cities/first-city-ro]")).isEmpty();
        visitor.get("/?city=");
        assertThat(home(visitor).select("select[name=city]")).hasSize(1);
        assertThat(visitor.get("/?city=no-such-city").statusCode()).isEqualTo(404);
    }

    @Test
    void a_resident_finds_her_city_without_choosing_it() {
        network("first-resident");
        Someone resident = as("Ion", Held.of(Role.RESIDENT, Scope.city(new Slug("first-resident-ro"))));
        Document page = home(resident);
        assertThat(page.select("#city").text()).isEqualTo("City first-resident-ro");
        assertThat(page.select("#due tbody th a").eachText()).contains("Title of own-law");
        assertThat(page.select(".next a")).isEmpty();
        assertThat(Jsoup.parse(resident.get("/?city=").body()).select("select[name=city]"))
                .hasSize(1);
    }

    @Test
    void every_first_page_asks_the_database_a_few_times_at_most() {
        Network network = network("first-count");
        var programme = Scope.programme(network.programme());
        for (Held held : List.of(
                Held.of(Role.PARTNER_COORDINATOR, network.scope(new Slug("first-count-ro"))),
                Held.of(Role.LEAD_COORDINATOR, network.scope()),
                Held.of(Role.SECRETARIAT, programme),
                Held.of(Role.MONITORING_COMMITTEE, programme),
                Held.of(Role.RESIDENT, Scope.city(new Slug("first-count-ro"))),
                Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE))) {
            Someone reader = as("Fictitious", held);
            home(reader);
            assertThat(CountedStatements.during(() -> home(reader)))
                    .as(held.role().code())
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        Someone visitor = somebody();
        visitor.get("/?city=first-count-ro");
        networks.put(
                BY, new City(new Slug("first-crowd"), "RO", LocalText.of("ro", "Fictiv"), List.of(), Optional.empty()));
        assertThat(CountedStatements.during(() -> home(visitor))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static Document home(Someone reader) {
        var answer = reader.get("/", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<String> steps(Someone reader) {
        return home(reader).select(".next a").eachAttr("href");
    }

    /** Late: a report and a legal term of the Romanian partner; ahead: a milestone for all; its second phase runs on. */
    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        LocalDate today = LocalDate.now(clock);
        networks.reschedule(BY, network.id(), 2, Period.parse("2020-05/" + today.plusYears(1)));
        Network now = networks.network(network.id()).orElseThrow();
        calendars.put(
                BY,
                now,
                new CalendarDraft(
                        List.of(
                                on("report", Kind.REPORTING_DEADLINE, today.minusDays(5), Set.of()),
                                on("own-law", Kind.LEGAL_TERM, today.minusDays(3), Set.of(slug + "-ro")),
                                on("for-all", Kind.MEETING, today.plusDays(9), Set.of())),
                        List.of()));
        return now;
    }

    private static CalendarItem on(String code, Kind kind, LocalDate day, Set<String> owners) {
        return item(code, kind, day + "/" + day, new Hold.Free(), owners);
    }
}
