package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.stage;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.calendar.SentTable;
import eu.di4c.calendar.SentTables;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of items that is sent, tried and brought in by the browser. */
class ItemTablePagesTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private SentTables sent;

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        calendars.put(BY, network, new CalendarDraft(List.of(stage("activation", "2020-05/2020-09")), List.of()));
        return network;
    }

    private Someone lead(Network network) {
        return as("Maria", Held.of(Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug())));
    }

    private String kept(Network network, String csv) {
        var table = new SentTable("plan.csv", Language.EN, csv.getBytes(StandardCharsets.UTF_8));
        return "/networks/%s/calendar/import/%s".formatted(network.slug(), sent.keep(BY, network, table));
    }

    @Test
    void a_table_is_sent_as_a_file_tried_and_brought_in_with_its_reason() {
        Network network = network("import-file");
        var maria = lead(network);
        assertThat(maria.get("/networks/import-file/calendar/import").body()).contains("multipart/form-data");
        var went = maria.postFile(
                "/networks/import-file/calendar/import",
                "file",
                "plan.csv",
                "Title,Kind,When\nFinal report,Deliverable,5/2021\n".getBytes(StandardCharsets.UTF_8),
                "language",
                "en");
        assertThat(went.statusCode()).as(went.body()).isEqualTo(303);
        String trial = went.headers().firstValue("Location").orElseThrow();
        Document page = Jsoup.parse(maria.get(trial).body());
        assertThat(page.select(".banner").text()).contains("1 item would be added");
        assertThat(page.select("#understood").text()).contains("5/2021").contains("May 2021");
        assertThat(calendars.of(network).items()).hasSize(1);
        assertThat(maria.post(trial, ItemPagesTest.typed(page)).statusCode()).isEqualTo(422);
        assertThat(maria.post(trial, ItemPagesTest.typed(page, "reason.en", "new plan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(calendars.of(network).item("final-report").orElseThrow().period())
                .hasToString("2021-05/2021-05");
        assertThat(maria.get(trial).statusCode()).isEqualTo(404);
        var none = maria.postFile("/networks/import-file/calendar/import", "file", "", new byte[0], "language", "en");
        assertThat(Jsoup.parse(none.body()).select(".errors a").attr("href")).isEqualTo("#f-file");
    }

    @Test
    void cells_that_may_mean_two_things_are_asked_about_and_columns_left_out() {
        Network network = network("import-choose");
        var maria = lead(network);
        String trial = kept(network, "Title,Kind,When,Colour\nVisit,Milestone,03/04/2024,blue\n");
        Document page = Jsoup.parse(maria.get(trial).body());
        assertThat(page.select("#wrong tbody tr")).hasSize(2);
        assertThat(page.select("[name=cell.C2] option").eachText()).contains("3 April 2024", "4 March 2024");
        assertThat(page.select("[name=left]").eachAttr("value")).containsExactly("Colour");
        assertThat(page.select("main form[method=post]")).isEmpty();
        Document chosen =
                Jsoup.parse(maria.get(trial + "?cell.C2=2&left=Colour").body());
        assertThat(chosen.select(".banner").text()).contains("1 item would be added");
        assertThat(maria.post(trial, ItemPagesTest.typed(chosen, "reason.en", "new plan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(calendars.of(network).item("visit").orElseThrow().period()).hasToString("2024-03-04/2024-03-04");
    }

    @Test
    void nobody_else_finds_the_table_and_what_is_wrong_stores_nothing() {
        Network network = network("import-closed");
        Network other = network("import-other");
        String trial = kept(network, "Title,Kind\n,Thing\n");
        for (Someone reader : List.of(somebody(), lead(other))) {
            assertThat(reader.get(trial).statusCode()).isIn(303, 404);
            assertThat(reader.post(trial, "reason.en", "x").statusCode()).isIn(303, 404);
        }
        assertThat(lead(other)
                        .get(trial.replace("import-closed", "import-other"))
                        .statusCode())
                .isEqualTo(404);
        var maria = lead(network);
        assertThat(maria.get("/networks/import-closed/calendar/import/none").statusCode())
                .isEqualTo(404);
        assertThat(maria.post(trial, "reason.en", "x").statusCode()).isEqualTo(422);
        assertThat(calendars.of(network).items()).hasSize(1);
    }
}
