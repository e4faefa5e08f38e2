package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.database.DatabaseAddress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Two DI4C, each in a process and a folder of its own, on one database behind a proxy; one of them is killed. */
class TwoNodesTest {

    private static final String READY = "DI4C is ready: ";
    private static final Path HOME = Path.of("target/two-nodes").toAbsolutePath();
    private static final int EDITORS = 6;
    private static final int ENOUGH = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DatabaseAddress database = TestDatabase.fresh();
    private final List<ChildProgram> nodes = new ArrayList<>();
    private RoundRobin proxy;

    @BeforeEach
    void two_nodes_start_and_a_proxy_stands_before_them() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        proxy = new RoundRobin(List.of(started("first"), started("second")));
    }

    private String started(String name) {
        var node = ChildProgram.start(List.of(), HOME.resolve(name), settings(), Di4c.class, "serve");
        nodes.add(node);
        return node.awaitLine(line -> line.startsWith(READY)).substring(READY.length());
    }

    private Map<String, String> settings() {
        return Map.of(
                "DI4C_DATABASE_URL", database.url(),
                "DI4C_DATABASE_USER", database.user(),
                "DI4C_DATABASE_PASSWORD", database.password());
    }

    @AfterEach
    void both_go() throws IOException {
        proxy.close();
        nodes.forEach(ChildProgram::close);
    }

    @Test
    void a_node_is_killed_while_people_write_and_nobody_loses_her_sign_in_or_what_was_told_to_be_stored()
            throws Exception {
        var ana = signedIn("Project officer of Botoșani");
        for (int time = 0; time < 6; time++) {
            assertThat(Jsoup.parse(ana.get("/account").body()).text()).contains("Project officer of Botoșani");
        }
        assertThat(List.of(proxy.answered(0), proxy.answered(1))).allMatch(times -> times >= 3);

        var dead = new AtomicBoolean();
        var editors = new ArrayList<Editor>();
        for (int number = 0; number < EDITORS; number++) {
            editors.add(new Editor(number, signedIn("Project officer of " + (number % 2 == 0 ? "Botoșani" : "Oulu"))));
        }
        try (var hands = Executors.newFixedThreadPool(EDITORS)) {
            List<Future<Void>> working = new ArrayList<>();
            editors.forEach(editor -> working.add(hands.submit(editor.until(dead))));
            await(editors, ENOUGH);
            nodes.getFirst().kill();
            dead.set(true);
            for (var work : working) {
                work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
        assertThat(editors).allSatisfy(editor -> {
            assertThat(editor.signInsAskedFor).isEmpty();
            assertThat(stored()).containsAll(editor.acknowledged);
            assertThat(editor.isLastOrLater(titleNow(editor))).isTrue();
        });
        assertThat(check()).isZero();
    }

    /** Waits until every editor was told so many times that her words are stored. */
    private static void await(List<Editor> editors, int times) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (editors.stream().anyMatch(editor -> editor.acknowledged.size() < times)) {
            assertThat(System.nanoTime()).as("time to store something").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private Someone signedIn(String part) {
        var somebody = new Someone(proxy.address());
        var page = Jsoup.parse(somebody.get("/sign-in").body());
        String person = page.select("button[name=person]").stream()
                .filter(button -> button.text().contains(part))
                .map(button -> button.val())
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
        assertThat(somebody.post("/sign-in/sample", "person", person).statusCode())
                .isEqualTo(303);
        return somebody;
    }

    private String titleNow(Editor editor) {
        return Jsoup.parse(editor.browser.get(editor.draft + "/wording").body())
                .expectFirst("[name=title]")
                .val();
    }

    /** All titles that the journal knows to have been given. */
    private Set<String> stored() {
        var stored = new HashSet<String>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select content::text from journal.payload where part = 'values'")) {
            while (rows.next()) {
                var found = Editor.TITLE.matcher(rows.getString(1));
                while (found.find()) {
                    stored.add(found.group());
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return stored;
    }

    /** What {@code bin/di4c check} says of the chain of the journal. */
    private int check() {
        try (var check = ChildProgram.start(List.of(), HOME.resolve("check"), settings(), Di4c.class, "check")) {
            return check.awaitEnd();
        }
    }

    /** Somebody who gives her draft one title after the other. */
    private static final class Editor {

        static final Pattern TITLE = Pattern.compile("Title \\d+ of editor \\d+");
        private static final int AFTERWARDS = 10;

        private final int number;
        private final Someone browser;
        private final String draft;
        private final List<String> acknowledged = new CopyOnWriteArrayList<>();
        private final List<String> signInsAskedFor = new CopyOnWriteArrayList<>();
        private int last;

        Editor(int number, Someone browser) {
            this.number = number;
            this.browser = browser;
            var composed = browser.post(
                    "/networks/di4c/notices/new",
                    "partner",
                    number % 2 == 0 ? "botosani" : "oulu",
                    "language",
                    "en",
                    "day",
                    "7 May 2020");
            assertThat(composed.statusCode()).as(composed.body()).isEqualTo(303);
            draft = to(composed).replaceFirst("^https?://[^/]+", "").replace("/wording", "");
        }

        Callable<Void> until(AtomicBoolean dead) {
            return () -> {
                while (!dead.get()) {
                    edit();
                }
                int then = acknowledged.size();
                while (acknowledged.size() < then + AFTERWARDS) {
                    edit();
                }
                return null;
            };
        }

        /** Opens the form and sends it; an answer that does not come is no acknowledgement, and she opens it anew. */
        private void edit() {
            var form = browser.get(draft + "/wording");
            remember(form);
            if (form.statusCode() != 200) {
                assertThat(form.statusCode()).as("the form: %s", form.body()).isEqualTo(502);
                return;
            }
            var page = Jsoup.parse(form.body());
            String title = "Title %d of editor %d".formatted(++last, number);
            var answer = browser.post(
                    draft + "/wording",
                    "revision",
                    page.expectFirst("[name=revision]").val(),
                    "title",
                    title,
                    "text",
                    "Text");
            remember(answer);
            switch (answer.statusCode()) {
                case 303 -> acknowledged.add(title);
                case 502 -> assertThat(answer.body()).isEmpty();
                default -> throw new AssertionError(answer.statusCode() + ": " + answer.body());
            }
        }

        private void remember(HttpResponse<String> answer) {
            if (to(answer).contains("/sign-in") || answer.statusCode() == 401 || answer.statusCode() == 404) {
                signInsAskedFor.add(answer.uri() + " " + answer.statusCode());
            }
        }

        private static String to(HttpResponse<String> answer) {
            return answer.headers().firstValue("Location").orElse("");
        }

        /** The last acknowledged title, or one sent after it whose acknowledgement was lost. */
        boolean isLastOrLater(String title) {
            return number(title) >= number(acknowledged.getLast());
        }

        private static int number(String title) {
            return Integer.parseInt(title.split(" ", -1)[1]);
        }
    }
}
