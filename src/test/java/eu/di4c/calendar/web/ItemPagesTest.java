package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Items;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Items of a calendar in the browsers of people who may do different things. */
class ItemPagesTest extends ProgramTest {

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

    private Someone officer(Network network) {
        return as(
                "Ana",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(network.programme(), network.slug(), new Slug(network.slug() + "-ro"))));
    }

    private Someone lead(Network network) {
        return as("Maria", Held.of(Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug())));
    }

    @Test
    void anyone_reads_an_item_and_only_who_may_is_offered_to_change_it() {
        Network network = network("item-read");
        Document page =
                Jsoup.parse(get("/networks/item-read/calendar/items/own").body());
        assertThat(page.select("h1").text()).isEqualTo("Title of own");
        assertThat(page.select(".summary").text())
                .contains("6–8 October 2020")
                .contains("City item-read-ro")
                .contains("travel was forbidden");
        assertThat(page.select("#dates").text()).contains("First plan").contains("not known before");
        assertThat(page.select("a[href$=/details]")).isEmpty();
        assertThat(Jsoup.parse(officer(network)
                                .get("/networks/item-read/calendar/items/own")
                                .body())
                        .select("a[href$=/details]"))
                .hasSize(1);
        assertThat(get("/networks/item-read/calendar/items/nothing").statusCode())
                .isEqualTo(404);
        assertThat(Jsoup.parse(get("/networks/item-read/calendar").body())
                        .select("#items a")
                        .attr("href"))
                .isEqualTo("/networks/item-read/calendar/items/own");
    }

    @Test
    void who_may_not_finds_no_form_and_changes_nothing() {
        Network network = network("item-closed");
        var before = calendars.of(network);
        var finance = as(
                "Dan",
                Held.of(
                        Role.PARTNER_FINANCE,
                        Scope.partner(network.programme(), network.slug(), new Slug("item-closed-ro"))));
        var neighbour = as(
                "Aino",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(network.programme(), network.slug(), new Slug("item-closed-fi"))));
        String own = "/networks/item-closed/calendar/items/own";
        for (String form : List.of("/details", "/facts", "/dependencies", "/removal")) {
            assertThat(get(own + form).headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in?to="));
            for (Someone reader : List.of(finance, neighbour)) {
                assertThat(reader.get(own + form).statusCode()).as(form).isEqualTo(404);
                assertThat(reader.post(own + form, "kind", "nonsense").statusCode())
                        .as(form)
                        .isEqualTo(404);
            }
        }
        assertThat(finance.get("/networks/item-closed/calendar/items/new").statusCode())
                .isEqualTo(404);
        assertThat(officer(network)
                        .get("/networks/item-closed/calendar/items/activation/details")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calendars.of(network)).isEqualTo(before);
    }

    @Test
    void a_project_officer_corrects_a_date_in_her_words() {
        Network network = network("item-correct");
        var ana = officer(network);
        String address = "/networks/item-correct/calendar/items/own/details";
        Document form = Jsoup.parse(ana.get(address + "?lang=ro").body());
        assertThat(form.select("h1").text()).isEqualTo("Corectare: Titlul lui own");
        assertThat(form.select("[name=period]").val()).isEqualTo("6–8 octombrie 2020");
        var sent = ana.post(address, typed(form, "period", "13–15 octombrie 2020", "reason.ro", "Avion anulat"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(items.item(network, "own").orElseThrow())
                .isEqualTo(own(network).moved(Period.parse("2020-10-13/2020-10-15")));
        Document page = Jsoup.parse(
                ana.get(sent.headers().firstValue("Location").orElseThrow()).body());
        assertThat(page.select(".banner").text()).isNotBlank();
        assertThat(page.select("#dates").text()).contains("Avion anulat");
    }

    private CalendarItem own(Network network) {
        return items.item(network, "own").orElseThrow();
    }

    /** All that stands in the form, with some of it typed anew. */
    static String[] typed(Document page, String... anew) {
        var fields = new LinkedHashMap<String, String>();
        page.select("main form[method=post]")
                .getLast()
                .select("input, textarea, select")
                .forEach(field -> {
                    boolean counts = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
                    if (counts && !field.attr("name").equals("_csrf")) {
                        fields.put(
                                field.attr("name"),
                                field.is("select") ? field.select("[selected]").val() : field.val());
                    }
                });
        for (int i = 0; i < anew.length; i += 2) {
            fields.put(anew[i], anew[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void a_form_that_is_wrong_keeps_what_was_typed_and_leads_to_the_fields() {
        Network network = network("item-wrong");
        var maria = lead(network);
        var refused = maria.post(
                "/networks/item-wrong/calendar/items/new",
                "title.en",
                "Site visit",
                "kind",
                "milestone",
                "period",
                "03/04/2024",
                "owners",
                "nowhere");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#f-period");
        assertThat(page.select("[name=period]").val()).isEqualTo("03/04/2024");
        assertThat(page.select("[name=title.en]").val()).isEqualTo("Site visit");
        var unknown = maria.post(
                "/networks/item-wrong/calendar/items/new", "title.en", "x", "kind", "milestone", "owners", "nowhere");
        assertThat(Jsoup.parse(unknown.body()).select(".errors a").eachAttr("href"))
                .containsExactly("#f-owners");
        assertThat(calendars.of(network).items()).hasSize(2);
    }

    @Test
    void a_form_that_was_overtaken_shows_both_versions() {
        Network network = network("item-both");
        var ana = officer(network);
        String address = "/networks/item-both/calendar/items/own/details";
        Document form = Jsoup.parse(ana.get(address).body());
        lead(network).post(address, typed(form, "period", "October 2021"));
        var refused = ana.post(address, typed(form, "period", "November 2021"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document both = Jsoup.parse(refused.body());
        assertThat(both.select("[name=period]").val()).isEqualTo("November 2021");
        assertThat(both.select("#f-period-theirs").text()).contains("October 2021");
        assertThat(ana.post(address, typed(both)).statusCode()).isEqualTo(303);
        assertThat(own(network).period()).hasToString("2021-11/2021-11");
    }

    @Test
    void an_item_is_added_told_of_linked_and_taken_out() {
        Network network = network("item-life");
        var maria = lead(network);
        String home = "/networks/item-life/calendar/items/";
        assertThat(maria.post(home + "new", "title.en", "Final report", "kind", "deliverable", "period", "May 2021")
                        .headers()
                        .firstValue("Location"))
                .contains(home + "final-report");
        assertThat(maria.post(
                                home + "final-report/dependencies",
                                "before",
                                "activation",
                                "link",
                                "finish-start",
                                "lag",
                                "2",
                                "unit",
                                "weeks")
                        .statusCode())
                .isEqualTo(303);
        assertThat(maria.get(home + "final-report").body()).contains("2 weeks later");
        var stays = maria.get(home + "final-report/removal");
        var refused = maria.post(home + "final-report/removal", typed(Jsoup.parse(stays.body()), "reason.en", "slip"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("take these dependencies away first");
        var unknown = maria.post(home + "final-report/dependencies/removal", "before", "activation", "link", "?");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unknown.body()).select(".trail li").eachText())
                .doesNotHaveDuplicates()
                .endsWith("Final report", "Say what it waits for");
        maria.post(home + "final-report/dependencies/removal", "before", "activation", "link", "finish-start");
        assertThat(maria.post(home + "final-report/removal", typed(Jsoup.parse(stays.body())))
                        .statusCode())
                .isEqualTo(422);
        assertThat(maria.post(home + "final-report/removal", typed(Jsoup.parse(stays.body()), "reason.en", "slip"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(maria.get(home + "final-report").statusCode()).isEqualTo(404);
        assertThat(maria.post(home + "own/facts", "fact", "delay-granted", "on", "soon")
                        .body())
                .contains("href=\"#f-on\"");
        assertThat(maria.post(home + "own/facts", "fact", "delay-granted").body())
                .contains("href=\"#f-until\"");
        assertThat(maria.post(home + "own/facts", "fact", "held", "on", "8 October 2020")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(maria.get(home + "own").body()).select("#facts").text())
                .contains("Held")
                .contains("8 October 2020")
                .contains("Maria");
    }
}
