package eu.di4c.overview.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.CountedStatements;
import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.budget.Allocation;
import eu.di4c.budget.Budgets;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a city has to do, and how far the networks of a programme have come. */
class WhatIsDueTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Clock clock;

    @Test
    void a_city_sees_what_is_due_from_its_networks_its_own_and_the_law_together() {
        LocalDate today = LocalDate.now(clock);
        Network network = SampleNetwork.make(networks, "due-city");
        put(
                network,
                List.of(
                        on("for-all", Kind.MILESTONE, today.plusDays(20), Set.of()),
                        on("own", Kind.DELIVERABLE, today.minusDays(3), Set.of("due-city-ro")),
                        on("law", Kind.LEGAL_TERM, today.plusDays(5), Set.of("due-city-ro")),
                        on("of-others", Kind.DELIVERABLE, today.plusDays(6), Set.of("due-city-fi")),
                        on("far", Kind.DELIVERABLE, today.plusDays(31), Set.of("due-city-ro"))));
        Document page = page("/cities/due-city-ro");
        assertThat(page.select("#due tbody th a").eachText())
                .containsExactly("Title of own", "Title of law", "Title of for-all");
        assertThat(page.select("#due tbody tr").eachText().get(0))
                .contains("Late")
                .contains("City due-city-ro")
                .contains("Deliverable");
        assertThat(page.select("#due tbody tr").eachText().get(1)).contains("Legal term: fictitious");
        assertThat(page.select("#due tbody tr").eachText().get(2)).contains("the whole network");
        assertThat(page("/cities/due-city-fi").select("#due tbody th a").eachText())
                .containsExactly("Title of of-others", "Title of for-all");
    }

    @Test
    void what_is_due_says_who_waits_for_it_and_what_it_blocks() {
        LocalDate today = LocalDate.now(clock);
        Network network = SampleNetwork.make(networks, "due-waits");
        var report = on("report", Kind.DELIVERABLE, today.plusDays(3), Set.of("due-waits-ro"));
        var review = on("review", Kind.DELIVERABLE, today.plusDays(50), Set.of("due-waits-fi"));
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(report, review),
                        List.of(new Dependency("report", "review", LinkKind.FINISH_START, Lag.NONE))));
        for (String path : List.of("/cities/due-waits-ro", "/networks/due-waits")) {
            var row = page(path).select("#due tbody tr");
            assertThat(row.select("td").eachText().get(3)).as(path).isEqualTo("City due-waits-fi");
            assertThat(row.select("td").eachText().get(4))
                    .as(path)
                    .startsWith("1 item, due on")
                    .endsWith("Title of review");
        }
    }

    @Test
    void the_page_of_a_network_tells_the_money_of_the_phase_where_it_is_known() {
        LocalDate today = LocalDate.now(clock);
        Network network = SampleNetwork.make(networks, "due-money");
        put(network, List.of(on("report", Kind.DELIVERABLE, today.plusDays(3), Set.of())));
        assertThat(page("/networks/due-money").select("#due tbody").text()).doesNotContain("Money of the phase");
        var partner = networks.partner(network.id(), "due-money-ro").orElseThrow();
        var money = new Allocation(
                partner.id(),
                2,
                "EUR",
                Optional.of(Money.euro("66505")),
                Optional.empty(),
                Optional.empty(),
                "fictitious");
        budgets.put(BY, network, partner, money);
        assertThat(page("/networks/due-money").select("#due tbody").text())
                .contains("Money of the phase: €66,505 known, 1 of 2 partners not stated");
    }

    @Test
    void the_first_page_shows_each_what_is_due_where_she_holds_a_role() {
        LocalDate today = LocalDate.now(clock);
        Network network = SampleNetwork.make(networks, "due-home");
        put(
                network,
                List.of(
                        on("own", Kind.DELIVERABLE, today.minusDays(3), Set.of("due-home-ro")),
                        on("of-others", Kind.DELIVERABLE, today.plusDays(6), Set.of("due-home-fi")),
                        on("for-all", Kind.MILESTONE, today.plusDays(20), Set.of())));
        var ro = network.scope(new Slug("due-home-ro"));
        assertThat(dueAtHome(as("Ana", Held.of(Role.PARTNER_COORDINATOR, ro))))
                .containsExactly("Title of own", "Title of for-all");
        assertThat(dueAtHome(as("Ion", Held.of(Role.CIVIL_SERVANT, Scope.city(new Slug("due-home-fi"))))))
                .containsExactly("Title of of-others", "Title of for-all");
        assertThat(dueAtHome(as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()))))
                .containsExactly("Title of own", "Title of of-others", "Title of for-all");
        assertThat(dueAtHome(as("Ilie", Held.of(Role.SECRETARIAT, Scope.programme(network.programme())))))
                .hasSize(3);
        assertThat(dueAtHome(as("Ada"))).isEmpty();
        assertThat(page("/").text()).doesNotContain("What is due");
    }

    @Test
    void whoever_took_the_place_of_a_partner_is_shown_what_that_owed() {
        LocalDate today = LocalDate.now(clock);
        Network network = SampleNetwork.make(networks, "due-heir");
        put(network, List.of(on("left", Kind.DELIVERABLE, today.plusDays(6), Set.of("due-heir-ro"))));
        var old = as("Ana", Held.of(Role.PARTNER_COORDINATOR, network.scope(new Slug("due-heir-ro"))));
        var heir = as("Aino", Held.of(Role.PARTNER_COORDINATOR, network.scope(new Slug("due-heir-fi"))));
        assertThat(dueAtHome(heir)).isEmpty();
        SampleNetwork.replace(networks, network, today.minusDays(10));
        assertThat(dueAtHome(heir)).containsExactly("Title of left");
        assertThat(dueAtHome(old)).isEmpty();
    }

    @Test
    void the_first_page_asks_as_little_for_two_cities_in_many_networks_as_for_one() {
        LocalDate today = LocalDate.now(clock);
        var roles = new ArrayList<Held>();
        for (String slug : List.of("due-much-a", "due-much-b", "due-much-c", "due-much-d")) {
            Network network = SampleNetwork.make(networks, slug);
            put(network, List.of(on("for-all", Kind.MILESTONE, today.plusDays(20), Set.of())));
            roles.add(Held.of(Role.LEAD_COORDINATOR, network.scope()));
            roles.add(Held.of(Role.CIVIL_SERVANT, Scope.city(new Slug(slug + "-ro"))));
        }
        var busy = as("Ana", roles.toArray(Held[]::new));
        assertThat(dueAtHome(busy)).hasSize(4);
        assertThat(CountedStatements.during(() -> dueAtHome(busy))).isLessThanOrEqualTo(12);
    }

    private static List<String> dueAtHome(Someone reader) {
        return Jsoup.parse(reader.get("/", "Accept-Language", "en").body())
                .select("#due tbody th a")
                .eachText();
    }

    @Test
    void a_programme_shows_its_networks_by_the_stage_each_is_in() {
        LocalDate today = LocalDate.now(clock);
        for (String slug : List.of("far-a", "far-b", "far-c", "far-d")) {
            SampleNetwork.make(networks, slug, "far-programme");
        }
        reach("far-a", today.plusYears(1));
        reach("far-c", today.minusMonths(1));
        reach("far-d", today.minusMonths(1));
        put(
                networks.network("far-c").orElseThrow(),
                List.of(stage("planning", today.minusDays(9) + "/" + today.plusDays(9))));
        Document page = page("/programmes/far-programme");
        assertThat(page.select("#networks tbody tr").eachText())
                .extracting(row -> row.substring(0, row.indexOf(" Fictitious")))
                .containsExactly(
                        "FAR-A Not begun", "FAR-C Title of planning", "FAR-B Ended", "FAR-D No stage stated for today");
        assertThat(page.select("dl").text()).contains("Title of planning 1 network");
        assertThat(page.select("a[href=/programmes/far-programme/calendar/shift]"))
                .hasSize(1);
    }

    /** Lets both phases begin on a day and last two years. */
    private void reach(String slug, LocalDate begins) {
        Network network = networks.network(slug).orElseThrow();
        Period life = Period.parse(begins + "/" + begins.plusYears(2));
        networks.reschedule(BY, network.id(), 1, life);
        networks.reschedule(BY, network.id(), 2, life);
    }

    private void put(Network network, List<CalendarItem> items) {
        calendars.put(BY, network, new CalendarDraft(items, List.of()));
    }

    private static CalendarItem on(String code, Kind kind, LocalDate day, Set<String> owners) {
        return item(code, kind, day + "/" + day, new Hold.Fixed(text("fictitious")), owners);
    }

    private Document page(String path) {
        var answer = get(path, "Accept-Language", "en");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
