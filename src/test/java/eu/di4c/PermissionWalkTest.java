package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.Routes.Row;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every route of docs/routes.md, tried by everybody: who may by the table of actions gets an answer, to everybody else nothing
 * is there, and who has not signed in is asked to.
 */
class PermissionWalkTest extends SampleTest {

    private static final Slug PROGRAMME = new Slug("urbact-3");
    private static final Slug NETWORK = new Slug(WalkedThings.NETWORK);

    /** 415 is said before anything is looked up, to everybody alike. */
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 405, 415);

    @Autowired
    private ApplicationContext program;

    /** Somebody of the cast: her browser, and what she holds. */
    record Part(String name, Someone browser, List<Held> holds) {

        boolean may(List<Action> oneOf, Scope scope, boolean somewhere) {
            return oneOf.stream()
                    .anyMatch(action -> holds.stream()
                            .anyMatch(held ->
                                    somewhere ? action.roles().contains(held.role()) : action.allows(held, scope)));
        }
    }

    @Test
    void what_is_for_some_is_there_for_them_and_for_nobody_else() {
        var things = WalkedThings.in(program, files);
        var nobody = somebody();
        var cast = cast();
        var wrong = new ArrayList<String>();
        for (Row row : Routes.rows(Routes.TABLE)) {
            if (!row.who().equals("anyone") && !row.who().startsWith("nobody")) {
                walk(row, things, nobody, cast, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_route_that_is_open_to_everybody_does_not_ask_who_one_is() {
        var things = WalkedThings.in(program, files);
        var nobody = somebody();
        var wrong = new ArrayList<String>();
        for (Row row : Routes.rows(Routes.TABLE)) {
            if (row.who().equals("anyone") && row.route().verb().equals("GET")) {
                var answer = nobody.get(things.address(row.route()));
                if (answer.statusCode() == 401 || toSignIn(answer)) {
                    wrong.add(row.route() + ": asks who one is");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_walk_notices_a_route_that_lets_in_whom_it_should_not() {
        var things = WalkedThings.in(program, files);
        var wrong = new ArrayList<String>();
        var open = new Row(new Routes.Route("GET", "/networks/{slug}"), Action.EDIT_NETWORK.code());
        walk(open, things, somebody(), cast(), wrong);
        assertThat(wrong).anyMatch(fault -> fault.contains("a stranger")).anyMatch(fault -> fault.contains("resident"));
    }

    private void walk(Row row, WalkedThings things, Someone nobody, Map<String, Part> cast, List<String> wrong) {
        String address = things.address(row.route());
        boolean page = !address.startsWith("/api/");
        var unnamed = send(nobody, row, address);
        boolean asked = page ? toSignIn(unnamed) : unnamed.statusCode() == 401 || unnamed.statusCode() == 415;
        asked |= unnamed.statusCode() == 404 && things.isGone(row.route());
        if (!asked) {
            wrong.add("%s: a stranger is answered %d".formatted(row.route(), unnamed.statusCode()));
        }
        if (row.who().equals("signed in")) {
            return;
        }
        boolean somewhere = row.who().endsWith(" somewhere");
        var actions = actions(row.who().replace(" somewhere", ""));
        var scope = things.scope(address);
        cast.values().stream()
                .filter(part -> !part.may(actions, scope, somewhere))
                .forEach(part -> {
                    int status = send(part.browser(), row, address).statusCode();
                    if (!NOTHING_THERE.contains(status)) {
                        wrong.add("%s: %s is answered %d".formatted(row.route(), part.name(), status));
                    }
                });
        cast.values().stream()
                .filter(part -> part.may(actions, scope, somewhere))
                .forEach(part -> {
                    int status = send(part.browser(), row, address).statusCode();
                    boolean let = status != 401 && status != 403 && (status != 404 || things.isGone(row.route()));
                    if (!let) {
                        wrong.add("%s: %s may, and is answered %d".formatted(row.route(), part.name(), status));
                    }
                });
    }

    private static List<Action> actions(String who) {
        return Arrays.stream(who.split(" or "))
                .map(code -> Arrays.stream(Action.values())
                        .filter(action -> action.code().equals(code.strip()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("docs/routes.md names no action: " + code)))
                .toList();
    }

    private static HttpResponse<String> send(Someone browser, Row row, String address) {
        String verb = row.route().verb();
        if (verb.equals("GET")) {
            return browser.get(address);
        }
        return address.startsWith("/api/") ? browser.api(verb, address, "{}") : browser.post(address);
    }

    private static boolean toSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
    }

    /** One of each: an outsider, people of two cities, of the lead partner, of the programme, of the installation. */
    private Map<String, Part> cast() {
        var network = Scope.network(PROGRAMME, NETWORK);
        var botosani = Scope.partner(PROGRAMME, NETWORK, new Slug("botosani"));
        var oulu = Scope.partner(PROGRAMME, NETWORK, new Slug("oulu"));
        var cast = new LinkedHashMap<String, Part>();
        add(cast, "resident", Held.of(Role.RESIDENT, Scope.city(new Slug("botosani"))));
        add(cast, "member", Held.of(Role.GROUP_MEMBER, Scope.group(PROGRAMME, NETWORK, new Slug("botosani"))));
        add(cast, "officer of another city", Held.of(Role.PARTNER_COORDINATOR, oulu));
        add(cast, "finance officer", Held.of(Role.PARTNER_FINANCE, botosani));
        add(cast, "communication officer", Held.of(Role.PARTNER_COMMUNICATION, botosani));
        add(cast, "coordinator", Held.of(Role.PARTNER_COORDINATOR, botosani));
        add(cast, "controller", Held.of(Role.CONTROLLER, botosani));
        add(cast, "expert", Held.of(Role.LEAD_EXPERT, network));
        add(cast, "lead partner", Held.of(Role.LEAD_COORDINATOR, network));
        add(cast, "committee", Held.of(Role.MONITORING_COMMITTEE, Scope.programme(PROGRAMME)));
        add(cast, "secretariat", Held.of(Role.SECRETARIAT, Scope.programme(PROGRAMME)));
        add(cast, "administrator", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        return cast;
    }

    private void add(Map<String, Part> cast, String name, Held held) {
        cast.put(name, new Part(name, as(name, held), List.of(held)));
    }
}
