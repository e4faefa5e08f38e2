package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.FuzzAnswers.Question;
import eu.di4c.FuzzBodies.Body;
import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.journal.Journal;
import eu.di4c.journal.Verdict;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Thousands of questions by everybody to every address, most of them wrong in some way: none breaks the program, none is
 * answered with what is closed to the asker, and what they leave behind is whole.
 *
 * <p>On a program and a database of its own, as it takes away what it may. {@code -Ddi4c.fuzz=50000} asks more,
 * {@code -Ddi4c.seed=…} asks others; see bin/fuzz.
 */
@TestPropertySource(properties = "di4c.alone=fuzz")
@DirtiesContext
@SuppressWarnings("NullAway.Init") // set on stage before the first question
class FuzzTest extends ProgramTest {

    private static final int QUESTIONS = Integer.getInteger("di4c.fuzz", 8_000);
    private static final long SEED = Long.getLong("di4c.seed", 20_200_507L);
    private static final int WORKERS = 4;
    /** A part is played by one sign-in so many times. */
    private static final int TURNS = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private List<HandlerMapping> mappings;

    @Autowired
    private Networks networks;

    @Autowired
    private Notices notices;

    @Autowired
    private NetworkFiles files;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    private List<Routes.Route> routes;
    private FuzzCast cast;
    private Map<Routes.Route, List<FuzzCast.Part>> actions;
    private FuzzValues values;
    private FuzzBodies bodies;
    private FuzzAnswers answers;

    @Test
    void no_question_breaks_the_program_or_tells_what_is_closed_or_leaves_something_half_stored() {
        prepare();
        long begun = System.nanoTime();
        ask();
        System.out.printf(
                "Fuzz: %d questions with -Ddi4c.seed=%d in %d s; %s%n",
                QUESTIONS, SEED, (System.nanoTime() - begun) / 1_000_000_000, answers.figures());
        assertThat(answers.wrong()).isEmpty();
        assertThat(leftBehind()).isEmpty();
        if (QUESTIONS >= 5_000) {
            assertThat(routes).allMatch(answers::wasAsked);
            assertThat(answers.writes()).as("changes that were made").isGreaterThan(QUESTIONS / 100);
        }
    }

    private void prepare() {
        var lasting = TwoCities.with(program, "lasting");
        var doomed = TwoCities.with(program, "doomed");
        routes = Routes.of(mappings).stream()
                .filter(route -> !route.address().equals("/error"))
                .toList();
        cast = new FuzzCast(program, address(), lasting, doomed);
        actions = whoMay();
        values = new FuzzValues(
                TwoCities.together(lasting.namesByCity(), doomed.namesByCity()),
                List.of(
                        lasting.one().scope().path(),
                        lasting.other().scope().path(),
                        lasting.whole().path(),
                        "city/lasting-ro"));
        bodies = new FuzzBodies(values, fields());
        answers = new FuzzAnswers(lasting.canaries(), canary -> isStillClosed(lasting, canary));
    }

    /** A draft that somebody who may has published is closed no more. */
    private boolean isStillClosed(TwoCities cities, Canary canary) {
        if (!canary.text().matches("qz(title|text).*")) {
            return true;
        }
        var city =
                canary.text().contains(cities.one().partner().text().replace("-", "")) ? cities.one() : cities.other();
        return notices.notice(city.name("notices"))
                .filter(notice -> notice.state() instanceof NoticeState.Draft)
                .isPresent();
    }

    /** The fields of all forms, as the administrator sees them. */
    private Set<String> fields() {
        var fields = new TreeSet<>(
                List.of("q", "scope", "after", "most", "from", "by", "on", "to", "format", "revision", "lang"));
        var administrator = cast.enter(
                cast.parts().stream()
                        .filter(part -> part.name().startsWith("administrator"))
                        .findFirst()
                        .orElseThrow(),
                Optional.empty());
        var chance = chance(-1);
        for (var route : routes) {
            if (route.reads() && !route.isApi()) {
                for (int time = 0; time < 2; time++) {
                    String path = values.path(route.address(), FuzzCast.DOOMED, chance);
                    String page =
                            new String(sent(administrator, "GET", path, Body.NONE, false), StandardCharsets.ISO_8859_1);
                    Jsoup.parse(page).select("main form [name]").forEach(field -> fields.add(field.attr("name")));
                }
            }
        }
        fields.remove("_csrf");
        return fields;
    }

    private byte[] sent(
            FuzzCast.Player player, String verb, String path, Body body, boolean secret, String... headers) {
        try {
            return player.browser()
                    .ask(verb, path, body.content(), secret, PATIENCE, headers)
                    .body();
        } catch (IOException | InterruptedException | IllegalArgumentException nothing) {
            return new byte[0];
        }
    }

    private void ask() {
        var next = new AtomicInteger();
        try (var hands = Executors.newFixedThreadPool(WORKERS)) {
            Callable<Boolean> work = () -> {
                var stage = new LinkedHashMap<FuzzCast.Part, Turns>();
                for (int number = next.getAndIncrement(); number < QUESTIONS; number = next.getAndIncrement()) {
                    ask(number, stage);
                }
                return true;
            };
            for (var worker : hands.invokeAll(Collections.nCopies(WORKERS, work))) {
                assertThat(worker.get()).isTrue();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** How often a player was on stage. */
    private static final class Turns {
        private FuzzCast.Player player;
        private int left = TURNS;

        Turns(FuzzCast.Player player) {
            this.player = player;
        }
    }

    private FuzzCast.Player player(FuzzCast.Part part, Map<FuzzCast.Part, Turns> stage) {
        var turns = stage.computeIfAbsent(part, _ -> new Turns(cast.enter(part, Optional.empty())));
        if (--turns.left < 0) {
            turns.left = TURNS;
            turns.player = cast.enter(part, Optional.of(turns.player));
        }
        return turns.player;
    }

    private void ask(int number, Map<FuzzCast.Part, Turns> stage) {
        var chance = chance(number);
        var route = number < routes.size() ? routes.get(number) : FuzzValues.one(routes, chance);
        var part = FuzzValues.one(chance.nextInt(5) < 3 ? rightly(route) : cast.parts(), chance);
        var player = player(part, stage);
        boolean takesAway = part.mayTakeAway()
                && (route.verb().equals("DELETE")
                        || route.address()
                                .matches(
                                        ".*(removal|publication|succession|withdrawal|erasure|sign-out|replacement).*"));
        String verb = chance.nextInt(6) == 0
                ? FuzzValues.one(
                        List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"), chance)
                : route.verb();
        boolean other = part.mayTakeAway() && !verb.equals(route.verb());
        String path = values.path(route.address(), values.city(part, takesAway || other, chance), chance);
        var body = verb.matches("GET|HEAD|OPTIONS") ? Body.NONE : body(player, route, path, chance);
        String query = query(chance);
        var question = new Question(number, part, route, verb, path + query, body);
        long begun = System.nanoTime();
        try {
            var answer = player.browser()
                    .ask(
                            verb,
                            path + query,
                            body.content(),
                            chance.nextInt(25) > 0,
                            PATIENCE,
                            headers(player, path, body, chance));
            answers.judge(question, answer, System.nanoTime() - begun);
            if (FuzzAnswers.asksWho(answer)) {
                Objects.requireNonNull(stage.get(part)).left = 0;
            }
        } catch (IOException | InterruptedException failed) {
            answers.broken(question, failed);
        } catch (IllegalArgumentException unaskable) {
            answers.unaskable();
        }
    }

    /** Those who may do what the route does, as its row says. */
    private List<FuzzCast.Part> rightly(Routes.Route route) {
        return actions.getOrDefault(route, cast.parts());
    }

    private Map<Routes.Route, List<FuzzCast.Part>> whoMay() {
        var parts = new LinkedHashMap<Routes.Route, List<FuzzCast.Part>>();
        for (var row : Routes.rows(Routes.TABLE)) {
            Stream.of(Action.values())
                    .filter(action -> row.who().replace(" somewhere", "").equals(action.code()))
                    .forEach(action -> parts.put(row.route(), cast.who(action)));
        }
        return parts;
    }

    /** Often what the page of the same address would send, so that some questions are right. */
    private Body body(FuzzCast.Player player, Routes.Route route, String path, RandomGenerator chance) {
        if (chance.nextInt(10) < 7) {
            String form =
                    !route.isApi() ? path : path.substring(7) + (route.verb().equals("POST") ? "/new" : "/details");
            byte[] page = sent(player, "GET", form, Body.NONE, false);
            return bodies.filled(new String(page, StandardCharsets.UTF_8), route.isApi(), chance);
        }
        return bodies.any(route.isApi(), chance);
    }

    private String query(RandomGenerator chance) {
        if (chance.nextInt(3) > 0) {
            return "";
        }
        var query = new StringBuilder();
        for (int left = 1 + chance.nextInt(3); left > 0; left--) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(FuzzValues.encoded(FuzzValues.one(bodies.fields(), chance)))
                    .append('=')
                    .append(chance.nextInt(15) == 0 ? "%FF%C0" : FuzzValues.encoded(shortened(values.value(chance))));
        }
        return query.toString();
    }

    private static String shortened(String value) {
        return value.length() > 600 ? value.substring(0, 600) : value;
    }

    private String[] headers(FuzzCast.Player player, String path, Body body, RandomGenerator chance) {
        var headers = new ArrayList<String>();
        player.token().ifPresent(secret -> headers.addAll(List.of("Authorization", "Bearer " + secret)));
        if (!body.type().isEmpty()) {
            headers.addAll(List.of("Content-Type", body.type()));
        }
        if (path.startsWith("/api/") && chance.nextInt(3) > 0) {
            headers.addAll(List.of("If-Match", chance.nextInt(4) == 0 ? "\"0\"" : mark(player, path)));
        }
        if (chance.nextInt(8) == 0) {
            headers.addAll(FuzzValues.one(ODD_HEADERS, chance));
        }
        return headers.toArray(String[]::new);
    }

    private static final List<List<String>> ODD_HEADERS = List.of(
            List.of("Accept", "application/xml"),
            List.of("Accept", "garbage"),
            List.of("Accept", "text/html;q=x"),
            List.of("Accept-Language", "ro-RO-x-twain, *;q=0.5, zz;q=2"),
            List.of("Accept-Language", "garbage;;;"),
            List.of("Range", "bytes=5-1"),
            List.of("If-None-Match", "*"),
            List.of("If-Modified-Since", "yesterday"),
            List.of("X-Forwarded-For", "203.0.113.7, garbage"),
            List.of("X-Forwarded-Host", "evil.example"),
            List.of("X-Forwarded-Proto", "gopher"),
            List.of("X-HTTP-Method-Override", "DELETE"),
            List.of("Authorization", "Bearer x"),
            List.of("Authorization", "Basic ====="),
            List.of("Origin", "https://evil.example"),
            List.of("HX-Request", "true"),
            List.of("Idempotency-Key", "fuzz"),
            List.of("User-Agent", "x".repeat(3_000)));

    private static String mark(FuzzCast.Player player, String path) {
        return player.browser().header(path, "ETag").orElse("\"0123456789abcdef\"");
    }

    private static RandomGenerator chance(int number) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED * 1_000_003 + number);
    }

    /** What is not whole, after all that was asked. */
    private List<String> leftBehind() {
        var wrong = new ArrayList<String>();
        if (!(journal.check(Optional.empty()) instanceof Verdict.Unbroken)) {
            wrong.add("the journal: " + journal.check(Optional.empty()));
        }
        for (Network network : networks.all("", 10_000)) {
            wrong.addAll(unreadable(network));
        }
        wrong.addAll(database.sql(HALF_STORED).query(String.class).list());
        return wrong;
    }

    /** A network is whole when each of its pages can be shown, and when its own file would change nothing. */
    private List<String> unreadable(Network network) {
        var wrong = new ArrayList<String>();
        String home = "/networks/" + network.slug();
        for (String page : List.of("", "/calendar", "/calendar/history", "/calendar/schedule", "/budget", "/notices")) {
            int status = get(home + page).statusCode();
            if (status != 200) {
                wrong.add(home + page + ": " + status);
            }
        }
        byte[] own = files.whole(network.slug().text()).orElseThrow().yaml().getBytes(StandardCharsets.UTF_8);
        var report = files.tryFile(Actor.system(), own);
        boolean unfinished = report.toString().contains("expected=one lead partner");
        if (!(report instanceof ImportReport.Unchanged) && !unfinished) {
            wrong.add(home + " is not what its own file says: " + report);
        }
        return wrong;
    }

    private static final String HALF_STORED = """
            select 'a foreign key that does not hold: ' || conname from pg_constraint where contype = 'f' and not convalidated
            union all
            select 'a notice without a first step: ' || slug from notice.notice n
            where not exists (select 1 from notice.step s where s.notice_id = n.id)
            union all
            select 'an entry of the journal that nobody did: ' || number from journal.entry e
            where not exists (select 1 from journal.payload p where p.number = e.number and p.part = 'who')
            union all
            select 'a person without a deed: ' || p.id from people.person p
            where not p.sample and not exists (select 1 from journal.entry e where e.subject_key = p.id::text)
            """;
}
