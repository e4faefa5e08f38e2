package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What belongs to one city is not there for the people of another: every name of its things, put into every address of the
 * program in which such a name can stand, asked for by page and by API.
 */
@SuppressWarnings("NullAway.Init") // set before the first test
class TenantBordersTest extends ProgramTest {

    /** Things of which nothing is public, by the word before their name in an address. */
    private static final List<String> CLOSED = List.of(
            "notices",
            "files",
            "people",
            "roles",
            "invitations",
            "letters",
            "outbox",
            "tokens",
            "sign-ins",
            "imports",
            "journal");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static TwoCities cities;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private List<HandlerMapping> mappings;

    private TwoCities cities() {
        if (cities == null) {
            cities = TwoCities.with(program, "borders");
        }
        return cities;
    }

    /** The people of the other city, and who has nothing to do with either. */
    private Map<Someone, Actor> strangers() {
        var there = cities().other().scope();
        var network = cities().network();
        var strangers = new LinkedHashMap<Someone, Actor>();
        for (var held : List.of(
                Held.of(Role.PARTNER_COORDINATOR, there),
                Held.of(Role.PARTNER_FINANCE, there),
                Held.of(Role.PARTNER_COMMUNICATION, there),
                Held.of(Role.CONTROLLER, there),
                Held.of(
                        Role.GROUP_COORDINATOR,
                        Scope.group(
                                network.programme(),
                                network.slug(),
                                cities().other().partner())),
                Held.of(Role.RESIDENT, Scope.city(cities().one().partner())),
                Held.of(Role.CIVIL_SERVANT, Scope.city(cities().one().partner())),
                Held.of(Role.SECRETARIAT, Scope.programme(new Slug("another-programme"))),
                Held.of(Role.ADMINISTRATOR, Scope.programme(new Slug("another-programme"))))) {
            strangers.put(
                    as("Stranger", held),
                    Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), "Stranger", List.of(held)));
        }
        return strangers;
    }

    @Test
    void nothing_closed_of_a_city_is_found_by_the_people_of_another_wherever_its_name_is_put() {
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var stranger : strangers().entrySet()) {
            for (var route : Routes.of(mappings)) {
                for (String word : CLOSED) {
                    if (route.address().contains("/" + word + "/{")) {
                        var answer = ask(stranger.getKey(), route, word);
                        asked++;
                        if (answer.statusCode() != 404 && !answersAnybody(route)) {
                            wrong.add("%s: %d for %s".formatted(route, answer.statusCode(), stranger.getValue()));
                        }
                        wrong.addAll(leaks(answer, stranger.getValue(), route));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(200);
    }

    /** Whoever holds the secret of such a link may follow it; a name of ours is none. */
    private static boolean answersAnybody(Routes.Route route) {
        return route.address().startsWith("/letters/unsubscribe/");
    }

    @Test
    void whatever_page_of_the_city_a_stranger_may_see_it_carries_nothing_that_is_closed_to_her() {
        var wrong = new TreeSet<String>();
        for (var stranger : strangers().entrySet()) {
            for (var route : Routes.of(mappings)) {
                if (route.reads() && !route.address().startsWith("/actuator")) {
                    wrong.addAll(leaks(ask(stranger.getKey(), route, ""), stranger.getValue(), route));
                }
            }
            for (String query : List.of(
                    "/search?q=qz",
                    "/api/v1/search?q=qz",
                    "/people?scope=" + cities().one().scope().path(),
                    "/letters?scope=" + cities().one().scope().path(),
                    "/notices?q=qz",
                    "/api/v1/notices?most=100",
                    "/journal?scope=" + cities().one().scope().path())) {
                wrong.addAll(leaks(stranger.getKey(), stranger.getValue(), new Routes.Route("GET", query)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_people_of_the_city_itself_find_what_is_theirs() {
        var one = cities().one();
        var own = as("Own", Held.of(Role.PARTNER_COORDINATOR, one.scope()));
        assertThat(own.get("/notices/" + one.name("notices")).statusCode()).isEqualTo(200);
        assertThat(own.get("/files/" + one.name("files")).statusCode()).isEqualTo(200);
        assertThat(own.get("/people/" + one.name("people")).statusCode()).isEqualTo(200);
        assertThat(own.get("/letters/" + one.name("letters")).statusCode()).isEqualTo(200);
        var administrator = as("Administrator", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        assertThat(administrator.get("/outbox/" + one.name("outbox")).statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/notices/" + one.name("notices")).body()).contains("qztitle");
    }

    private List<String> leaks(Someone who, Actor stranger, Routes.Route route) {
        return leaks(ask(who, route, ""), stranger, route);
    }

    private List<String> leaks(HttpResponse<byte[]> answer, Actor stranger, Routes.Route route) {
        String told = new String(answer.body(), StandardCharsets.UTF_8)
                + answer.headers().map();
        String asked = answer.request().uri().toString();
        return cities().canaries().stream()
                .filter(canary -> canary.isClosedTo(stranger))
                .filter(canary -> told.contains(canary.text()) && !asked.contains(canary.text()))
                .map(canary -> "%s tells %s to %s".formatted(route, canary, stranger))
                .toList();
    }

    /** Every variable of the address is the city's own thing; where it has none of the kind, a name that fits nothing. */
    private HttpResponse<byte[]> ask(Someone who, Routes.Route route, String word) {
        String path = route.address();
        var names = new LinkedHashMap<>(cities().names());
        names.putAll(cities().one().names());
        while (path.contains("{")) {
            int at = path.indexOf('{');
            String before = path.substring(0, at).replaceFirst(".*/([^/]+)/$", "$1");
            String name = names.getOrDefault(before, List.of("no-such")).getFirst();
            path = path.substring(0, at) + name + path.substring(path.indexOf('}', at) + 1);
        }
        try {
            byte[] body =
                    route.isApi() ? "{}".getBytes(StandardCharsets.UTF_8) : "reason=x".getBytes(StandardCharsets.UTF_8);
            return who.ask(
                    route.verb(),
                    path.replace("/**", ""),
                    route.reads() ? new byte[0] : body,
                    !route.reads(),
                    PATIENCE,
                    "Content-Type",
                    route.isApi() ? "application/json" : "application/x-www-form-urlencoded");
        } catch (Exception e) {
            throw new AssertionError(route + " " + word, e);
        }
    }
}
