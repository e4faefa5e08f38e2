package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.HandlerMapping;

/** Every address that the running program answers stands in docs/routes.md, with who may use it. */
class RoutesTest extends ProgramTest {

    @Autowired
    private List<HandlerMapping> mappings;

    @Test
    void every_route_has_a_row_that_says_who_may_use_it_and_every_row_a_route() {
        assertThat(differences(Routes.of(mappings), Routes.rows(Routes.TABLE))).isEmpty();
    }

    @Test
    void a_missing_row_and_a_row_for_nothing_are_noticed() {
        var there = Set.of(new Routes.Route("GET", "/a"), new Routes.Route("GET", "/b"));
        var table = new Source(Routes.TABLE.path(), """
                | route | verb | what | who |
                |---|---|---|---|
                | `/b` | GET | b | |
                | `/c` | GET | c | anyone |
                """);
        assertThat(differences(there, Routes.rows(table)))
                .containsExactly(
                        "/a GET: has no row in docs/routes.md",
                        "/b GET: docs/routes.md does not say who may use it",
                        "/c GET: stands in docs/routes.md, but the program does not answer it");
    }

    private static List<String> differences(Collection<Routes.Route> routes, List<Routes.Row> rows) {
        var differences = new ArrayList<String>();
        var told = rows.stream().map(Routes.Row::route).toList();
        new TreeSet<>(routes)
                .stream()
                        .filter(route -> !told.contains(route))
                        .forEach(route -> differences.add(route + ": has no row in docs/routes.md"));
        for (Routes.Row row : rows) {
            if (!routes.contains(row.route())) {
                differences.add(row.route() + ": stands in docs/routes.md, but the program does not answer it");
            } else if (row.who().isEmpty()) {
                differences.add(row.route() + ": docs/routes.md does not say who may use it");
            }
        }
        return differences;
    }
}
