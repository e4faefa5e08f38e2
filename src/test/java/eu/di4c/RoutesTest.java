package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that the running program answers stands in docs/routes.md, with who may use it. */
class RoutesTest extends ProgramTest {

    private static final Source TABLE = Source.of("docs/routes.md");
    /** Where the container shows every failure, whatever was asked and by whichever verb. */
    private static final String FAILURES = "/error";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** A verb and an address, for example {@code GET /networks/{slug}}. */
    record Route(String verb, String address) implements Comparable<Route> {
        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return address + " " + verb;
        }
    }

    /** A row of the table: a route, and who may use it. */
    record Row(Route route, String who) {}

    @Autowired
    private List<HandlerMapping> mappings;

    @Test
    void every_route_has_a_row_that_says_who_may_use_it_and_every_row_a_route() {
        assertThat(differences(routes(), rows(TABLE))).isEmpty();
    }

    @Test
    void nothing_can_be_written_until_there_is_sign_in() {
        assertThat(routes()).hasSizeGreaterThan(40);
        assertThat(writes(routes())).isEmpty();
    }

    @Test
    void a_missing_row_and_a_row_for_nothing_are_noticed() {
        var there = Set.of(new Route("GET", "/a"), new Route("GET", "/b"));
        var table = new Source(TABLE.path(), """
                | route | verb | what | who |
                |---|---|---|---|
                | `/b` | GET | b | |
                | `/c` | GET | c | anyone |
                """);
        assertThat(differences(there, rows(table)))
                .containsExactly(
                        "/a GET: has no row in docs/routes.md",
                        "/b GET: docs/routes.md does not say who may use it",
                        "/c GET: stands in docs/routes.md, but the program does not answer it");
    }

    @Test
    void a_route_that_writes_is_noticed() {
        assertThat(writes(Set.of(new Route("GET", "/a"), new Route("POST", "/a"), new Route("any", "/b"))))
                .containsExactly("/a POST: writes", "/b any: writes");
    }

    private static List<String> differences(Collection<Route> routes, List<Row> rows) {
        var differences = new ArrayList<String>();
        var told = rows.stream().map(Row::route).toList();
        new TreeSet<>(routes)
                .stream()
                        .filter(route -> !told.contains(route))
                        .forEach(route -> differences.add(route + ": has no row in docs/routes.md"));
        for (Row row : rows) {
            if (!routes.contains(row.route())) {
                differences.add(row.route() + ": stands in docs/routes.md, but the program does not answer it");
            } else if (row.who().isEmpty()) {
                differences.add(row.route() + ": docs/routes.md does not say who may use it");
            }
        }
        return differences;
    }

    private static List<String> writes(Collection<Route> routes) {
        return new TreeSet<>(routes)
                .stream()
                        .filter(route -> !READS.contains(route.verb())
                                && !route.address().equals(FAILURES))
                        .map(route -> route + ": writes")
                        .toList();
    }

    /** All that the program answers, whoever maps it: pages, the API, its description, the watch of operators. */
    private Set<Route> routes() {
        var routes = new TreeSet<Route>();
        for (HandlerMapping mapping : mappings) {
            if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
                methods.getHandlerMethods().keySet().forEach(info -> add(routes, info));
            } else if (mapping instanceof AbstractUrlHandlerMapping addresses) {
                addresses.getHandlerMap().keySet().forEach(address -> routes.add(new Route("GET", address)));
            }
        }
        return routes;
    }

    private static void add(Set<Route> routes, RequestMappingInfo info) {
        var verbs = info.getMethodsCondition().getMethods();
        for (String address : info.getPatternValues()) {
            if (verbs.isEmpty()) {
                routes.add(new Route("any", address));
            }
            for (RequestMethod verb : verbs) {
                routes.add(new Route(verb.name(), address));
            }
        }
    }

    private static List<Row> rows(Source table) {
        var rows = new ArrayList<Row>();
        for (String line : table.text().lines().toList()) {
            var cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].contains("`")) {
                rows.add(new Row(
                        new Route(cells[2].strip(), cells[1].replace("`", "").strip()), cells[4].strip()));
            }
        }
        return rows;
    }
}
