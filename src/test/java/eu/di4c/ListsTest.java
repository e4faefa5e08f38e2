package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every list on a page can be taken out as CSV, XLSX and JSON. Who may not see the page does not get the list: that is walked
 * by {@link PermissionWalkTest}, which knows the routes of lists like all others.
 */
class ListsTest extends SampleTest {

    private static final String FORMAT = ".{format}";
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|json|xlsx|ics|xml|atom|pdf|docx|png|yaml)$");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Slug NETWORK = new Slug(WalkedThings.NETWORK);

    /** Pages with tables that are no lists, and why. */
    private static final Map<String, String> NO_LISTS = Map.ofEntries(
            Map.entry("/api", "describes the API; the description itself is JSON and YAML"),
            Map.entry("/data-protection", "the register of processing is a document in the words of the law"),
            Map.entry("/translations/interface/{lang}", "taken out whole as XLIFF"),
            Map.entry("/networks/{slug}/reporting/{item}/reminders", "asks before a reminder; the board is taken out"),
            Map.entry("/account/data", "taken out whole as JSON"),
            Map.entry("/people/{id}/data", "taken out whole as JSON"),
            Map.entry("/people/{id}/erasure", "asks before an erasure; the data are taken out whole as JSON"),
            Map.entry("/networks/{slug}/calendar/month/{month}", "a month of the calendar, which is taken out whole"),
            Map.entry("/networks/{slug}/calendar/items/{code}", "one thing and its facts, not a list of things"),
            Map.entry("/networks/{slug}/calendar/shift", "tries a shift; the API tells the same"),
            Map.entry("/programmes/{slug}/calendar/shift", "tries a shift; the API tells the same"));

    @Autowired
    private ApplicationContext program;

    private WalkedThings things;
    private Someone administrator;

    @BeforeEach
    void a_network_is_there_to_walk_through() {
        things = WalkedThings.in(program, files);
        administrator = as(
                "Administrator of lists",
                Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE),
                Held.of(Role.PARTNER_COORDINATOR, Scope.partner(new Slug("urbact-3"), NETWORK, new Slug("botosani"))));
    }

    @Test
    void every_page_with_a_table_lets_it_be_taken_out_or_says_here_why_not() {
        var wrong = new ArrayList<String>();
        var offered = new TreeSet<String>();
        for (Routes.Route route : pages()) {
            var answer = administrator.get(things.address(route));
            if (answer.statusCode() == 200 && isPage(answer)) {
                var page = Jsoup.parse(answer.body());
                var links = page.select(".takeout a").eachAttr("href");
                if (!page.select("main table").isEmpty() && links.isEmpty() && !NO_LISTS.containsKey(route.address())) {
                    wrong.add(route.address() + " has a table that cannot be taken out");
                }
                if (!saysWhichList(page)) {
                    wrong.add(route.address() + " has links of the same name that lead to different lists");
                }
                offered.addAll(links);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(offered)
                .contains("/networks.csv", "/cities.xlsx", "/glossary.csv", "/journal.json")
                .contains("/networks/walked/partners.csv", "/networks/walked/budget.xlsx")
                .contains("/networks/walked/calendar.json", "/networks/walked/notices/drafts.json")
                .anyMatch(address -> address.startsWith("/people.csv?scope="));
        for (String address : offered) {
            assertThat(administrator.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    /** Behind a table each link says whose list it brings, and no two that differ have the same name. */
    private static boolean saysWhichList(Document page) {
        var names = page.select(".takeout a").stream()
                .map(link -> link.hasAttr("aria-label") ? link.attr("aria-label") : link.text())
                .toList();
        return names.stream().distinct().count() == names.size()
                && page.select(".scroll:has(caption):has(+ .takeout)").stream()
                        .allMatch(table -> Objects.requireNonNull(table.nextElementSibling())
                                .select("a")
                                .attr("aria-label")
                                .endsWith(": " + table.select("caption").text()));
    }

    @Test
    void a_table_that_is_no_list_is_there_and_cannot_be_taken_out() {
        var routes = pages().stream().map(Routes.Route::address).toList();
        assertThat(NO_LISTS.keySet()).isSubsetOf(routes);
        for (String pattern : NO_LISTS.keySet()) {
            var answer = administrator.get(things.address(new Routes.Route("GET", pattern)));
            assertThat(Jsoup.parse(answer.body()).select(".takeout"))
                    .as(pattern)
                    .isEmpty();
        }
    }

    @Test
    void every_list_comes_as_csv_as_workbook_and_as_json_with_as_many_rows() throws Exception {
        for (String list : lists()) {
            var rows = json(list);
            assertThat(csvRows(list, rows)).as(list).isEqualTo(rows.size());
            assertThat(sheetRows(list)).as(list).isEqualTo(rows.size());
            for (JsonNode row : rows) {
                assertThat(row.propertyNames()).as(list).allMatch(name -> name.matches("[a-z][A-Za-z0-9]+"));
            }
        }
    }

    @Test
    void there_is_no_list_in_another_format() {
        for (String list : lists()) {
            assertThat(administrator.get(with(list, "txt")).statusCode())
                    .as(list)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_list_speaks_the_language_of_its_reader_and_its_json_does_not() throws IOException {
        String english = somebody().get("/networks/walked/partners.csv").body();
        String romanian =
                somebody().get("/networks/walked/partners.csv?lang=ro").body();
        assertThat(english).contains("City,Country").contains("Romania");
        assertThat(romanian).contains("Oraș,Țară").contains("România");
        assertThat(somebody().get("/networks/walked/partners.json?lang=ro").body())
                .contains("\"country\":\"RO\"", "\"role\":\"project\"");
        var document = page("/networks/walked?lang=ro");
        assertThat(document.select(".takeout a").eachText()).contains("CSV", "XLSX", "JSON");
    }

    @Test
    void a_file_holds_what_the_page_was_asked_for_from_the_beginning() throws IOException {
        var all = json(with("/journal" + FORMAT, "json"));
        assertThat(all.size()).isGreaterThan(50);
        var page =
                page("/journal?about=walked&before=" + all.get(10).get("number").asLong());
        String file = page.select(".takeout a").eachAttr("href").getLast();
        assertThat(file).isEqualTo("/journal.json?about=walked");
        var found = JSON.readTree(administrator.get(file).body());
        assertThat(found.size()).isBetween(1, all.size());
    }

    private Document page(String address) {
        return Jsoup.parse(administrator.get(address).body());
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static List<Routes.Route> pages() {
        return Routes.table().stream()
                .map(Routes.Row::route)
                .filter(Routes.Route::reads)
                .filter(route -> !route.address().startsWith("/api/")
                        && !route.address().startsWith("/actuator")
                        && !route.address().endsWith(FORMAT)
                        && !FILE.matcher(route.address()).matches())
                .toList();
    }

    /** The addresses of all lists, each ending with its format yet to be said. */
    private List<String> lists() {
        var lists = Routes.table().stream()
                .map(Routes.Row::route)
                .filter(route -> route.address().endsWith(FORMAT))
                .map(things::address)
                .toList();
        assertThat(lists).hasSizeGreaterThan(20);
        return lists;
    }

    private static String with(String list, String format) {
        return list.replace(FORMAT, ".csv").replaceFirst("\\.csv", "." + format);
    }

    private JsonNode json(String list) throws IOException {
        var answer = ask(with(list, "json"));
        assertThat(type(answer)).isEqualTo("application/json");
        return JSON.readTree(answer.body());
    }

    /** Rows may hold line breaks, so they are counted by what stands in the first column. */
    private int csvRows(String list, JsonNode rows) throws IOException {
        var answer = ask(with(list, "csv"));
        assertThat(type(answer)).startsWith("text/csv");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return rows.isEmpty() ? (int) text.lines().count() - 1 : records(text) - 1;
    }

    /** Ends of lines outside of quotes. */
    private static int records(String text) {
        int records = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '"';
            records += !quoted && text.charAt(at) == '\n' ? 1 : 0;
        }
        return records;
    }

    private int sheetRows(String list) throws IOException {
        var answer = ask(with(list, "xlsx"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            return workbook.getSheetAt(0).getLastRowNum();
        }
    }

    private HttpResponse<byte[]> ask(String address) throws IOException {
        try {
            var answer = administrator.ask("GET", address, new byte[0], false, Duration.ofMinutes(1));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .as(address)
                    .startsWith("attachment");
            return answer;
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
