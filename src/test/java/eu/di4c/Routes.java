package eu.di4c;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the running program answers, and what docs/routes.md says of it. */
public final class Routes {

    static final Source TABLE = Source.of("docs/routes.md");

    private Routes() {}

    /** What docs/routes.md says. */
    public static List<Row> table() {
        return rows(TABLE);
    }

    /** A verb and an address, for example {@code GET /networks/{slug}}. */
    public record Route(String verb, String address) implements Comparable<Route> {
        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return address + " " + verb;
        }

        boolean isApi() {
            return address.startsWith("/api/v1");
        }

        boolean reads() {
            return verb.equals("GET");
        }
    }

    /** A row of the table: a route, and who may use it. */
    public record Row(Route route, String who) {}

    /** All that the program answers, whoever maps it: pages, the API, its description, the watch of operators. */
    static Set<Route> of(List<HandlerMapping> mappings) {
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

    static List<Row> rows(Source table) {
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
