package eu.di4c;

import eu.di4c.commandline.Doors;
import eu.di4c.commandline.Terminal;
import eu.di4c.database.DatabaseAddress;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Browser;
import eu.di4c.people.People;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole program, running once for all tests that extend this class: doors are injected by {@code @Autowired}, pages are
 * asked for by {@link #get}.
 *
 * <p>All share one database, as the cities of a network do: a test works on a network of its own, with slugs of its own,
 * and never counts what others may have stored. Do not add properties, beans or profiles in a subclass: that would start a
 * second program.
 */
@Import(CountedStatements.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ProgramTest {

    /** Shows a redirect instead of following it, so that a test can see where it leads. */
    private static final HttpClient READER =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private People people;

    @Autowired
    private SignIns signIns;

    @DynamicPropertySource
    static void useTestDatabase(DynamicPropertyRegistry registry) {
        DatabaseAddress address = TestDatabase.fresh();
        registry.add("di4c.database.url", address::url);
        registry.add("di4c.database.user", address::user);
        registry.add("di4c.database.password", address::password);
        registry.add("di4c.second-factor-roles", () -> "national-point");
        registry.add("di4c.jobs", () -> "false"); // what is done by the hour is done by the tests that look at it
        TestProvider.settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    /** Where the pages are, without a slash at the end. */
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /**
     * Asks for a page as a reader would.
     *
     * @param path from the first slash on, query included, as it would stand in a link
     * @param headers names and values in turn, such as {@code "Accept-Language", "ro"}
     */
    protected HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers), BodyHandlers.ofString());
    }

    /** A browser in which nobody has signed in. */
    protected Someone somebody() {
        return new Someone(address());
    }

    /**
     * The browser of an invented person who holds these roles and has signed in, for example
     * {@code as("Ana", Held.of(Role.PARTNER_COORDINATOR, scope))}. Each call invents another one.
     */
    protected Someone as(String name, Held... roles) {
        var person = people.invent(
                new Actor.Program(),
                name,
                new EmailAddress(Ids.next() + "@test.example.org"),
                Language.EN,
                List.of(roles));
        var browser = new Browser(Origin.LOOPBACK, "127.0.0.1", "a test", Optional.empty());
        return switch (signIns.begin(browser, person, SignIn.Method.SAMPLE)) {
            case SignInAnswer.In in -> somebody().with("signed-in", in.secret());
            case SignInAnswer answer -> throw new AssertionError("not let in: " + answer);
        };
    }

    /** Asks for a file. */
    protected HttpResponse<byte[]> download(String path, String... headers) {
        return send(request(path, headers), BodyHandlers.ofByteArray());
    }

    /**
     * Types a command as an operator would, for example {@code di4c("export", "di4c")}; it works on this running program.
     *
     * @return what {@code bin/di4c} would print and answer
     */
    protected Answer di4c(String... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Terminal(new PrintWriter(out), new PrintWriter(err)).run(new Doors(program), typed);
        return new Answer(code, out.toString(), err.toString());
    }

    /** What a command answered: 0 done, 1 refused, 2 not understood. */
    protected record Answer(int code, String out, String err) {}

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? builder.build() : builder.headers(headers).build();
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return READER.send(request, body);
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
