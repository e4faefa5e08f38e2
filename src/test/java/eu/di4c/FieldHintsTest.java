package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who fills in a form is shown, at each field whose answer has a form of its own, an example of it: dates, periods, amounts,
 * rates, codes, times between two dates. A field is known by the last part of its name.
 */
class FieldHintsTest extends SampleTest {

    private static final Set<String> DATES = Set.of(
            "starts", "ends", "from", "to", "until", "day", "dated", "on", "decidedOn", "lastEligibleDate", "date");
    private static final Set<String> PERIODS = Set.of("period", "runs", "valid", "membership", "used", "fundingPeriod");
    private static final Set<String> AMOUNTS = Set.of("amount", "rate", "currency", "networksCovered", "days");
    private static final Set<String> CODES =
            Set.of("code", "scheme", "vintage", "fiscalCode", "number", "latitude", "longitude", "fact", "proof");
    private static final Set<String> STRETCHES = Set.of("lag", "later");

    /** Of these a sentence on what belongs there may stand in for the example. */
    private static final Set<String> PLAIN =
            Set.of("code", "decidedOn", "until", "networksCovered", "lag", "later", "valid", "amount", "proof");

    @Autowired
    private ApplicationContext program;

    @Test
    void every_field_with_a_form_of_its_own_shows_an_example() {
        var things = WalkedThings.in(program, files);
        var wrong = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var browser : cast()) {
            for (var row : Routes.table()) {
                var route = row.route();
                if (route.reads() && !route.isApi()) {
                    var answer = browser.get(things.address(route));
                    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                        look(route.address(), Jsoup.parse(answer.body()), seen, wrong);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_field_without_an_example_is_noticed() {
        var wrong = new TreeSet<String>();
        look("/bare", Jsoup.parse(MADE), new TreeSet<>(), wrong);
        assertThat(wrong)
                .containsExactly(
                        "/bare: ends: says \"The last day\"", "/bare: from: says \"\"", "/bare: x.rate: says \"\"");
    }

    private static final String MADE = """
            <main><form><input name="from"><input name="name">
            <p id="e">The last day</p><input name="ends" aria-describedby="e">
            <p id="s">For example 7 May 2020</p><input name="starts" aria-describedby="s">
            <fieldset aria-describedby="r"><p id="r">For example 85</p><input name="r.0.rate"></fieldset>
            <fieldset><p>For example 85</p><input name="x.rate"></fieldset>
            </form></main>
            """;

    private List<Someone> cast() {
        var programme = new Slug("urbact-3");
        var network = new Slug(WalkedThings.NETWORK);
        return List.of(
                as("administrator", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE)),
                as("secretariat", Held.of(Role.SECRETARIAT, Scope.programme(programme))),
                as("lead partner", Held.of(Role.LEAD_COORDINATOR, Scope.network(programme, network))),
                as(
                        "officer",
                        Held.of(Role.PARTNER_COORDINATOR, Scope.partner(programme, network, new Slug("botosani")))),
                as(
                        "writer",
                        Held.of(Role.PARTNER_COMMUNICATION, Scope.partner(programme, network, new Slug("botosani")))),
                as(
                        "finance officer",
                        Held.of(Role.PARTNER_FINANCE, Scope.partner(programme, network, new Slug("botosani")))));
    }

    private static void look(String page, Document html, Set<String> seen, Set<String> wrong) {
        for (Element field : html.select("main form input[name], main form textarea[name]")) {
            String name = field.attr("name");
            String last = name.substring(name.lastIndexOf('.') + 1);
            boolean typed = Set.of("", "text", "date").contains(field.attr("type"));
            if (typed && needs(last)) {
                seen.add(page + " " + name);
                String said = said(field, html);
                if (said.isEmpty() || (!PLAIN.contains(last) && !said.matches("(?s).*(\\d|[Ff]or example).*"))) {
                    wrong.add("%s: %s: says \"%s\"".formatted(page, name, said));
                }
            }
        }
    }

    private static boolean needs(String name) {
        return List.of(DATES, PERIODS, AMOUNTS, CODES, STRETCHES).stream().anyMatch(kind -> kind.contains(name));
    }

    /** What a screen reader says of a field besides its label: its own hint, and those of the groups that it stands in. */
    private static String said(Element field, Document html) {
        var said = new StringBuilder();
        for (Element around = field; around != null; around = around.parent()) {
            if (around.equals(field) || around.tagName().equals("fieldset")) {
                for (String id : around.attr("aria-describedby").split(" ", -1)) {
                    if (!id.isEmpty() && !id.endsWith("-wrong")) {
                        var hint = html.getElementById(id);
                        said.append(hint == null ? "" : hint.text() + " ");
                    }
                }
            }
        }
        return said.toString().strip();
    }
}
