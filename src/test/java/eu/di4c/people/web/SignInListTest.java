package eu.di4c.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Browser;
import eu.di4c.people.People;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInListTest extends ProgramTest {

    @Autowired
    private People people;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient database;

    @Test
    void each_browser_tells_its_facts_one_by_one_and_the_one_that_asks_says_so() {
        var ana = as("Ana", Held.of(Role.SECRETARIAT, new Scope("programme/sign-in-list")));
        var page = Jsoup.parse(ana.get("/account/sign-ins").body());
        assertThat(page.select("main section h2").eachText()).containsExactly("a test this browser");
        assertThat(page.select("main section dt").eachText()).containsExactly("Signed in", "Last seen", "From", "How");
        assertThat(page.select("main section dd").eachText())
                .contains("this machine", "sample")
                .noneMatch(fact -> fact.contains("UTC,"));
    }

    @Test
    void two_browsers_of_the_same_kind_are_told_apart_by_since_when_they_are_signed_in() {
        var ana = people.invent(
                new Actor.Program(), "Ana", new EmailAddress(Ids.next() + "@test.example.org"), Language.EN, List.of());
        var browser = new Browser(Origin.LOOPBACK, "127.0.0.1", "a test", Optional.empty());
        signIns.begin(browser, ana, SignIn.Method.SAMPLE);
        database.sql("update people.sign_in set began = began - interval '1 day' where person_id = :person")
                .param("person", ana.id().value())
                .update();
        signIns.begin(browser, ana, SignIn.Method.SAMPLE);
        var here = (SignInAnswer.In) signIns.begin(browser, ana, SignIn.Method.SAMPLE);
        var page = Jsoup.parse(somebody()
                .with("signed-in", here.secret())
                .get("/account/sign-ins")
                .body());
        assertThat(page.select("main section:has(.tag) form").attr("action")).isEqualTo("/account/sign-ins/others/end");
        assertThat(page.select("main section button").eachAttr("aria-label"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("Sign out: a test, [0-9]{1,2} .*, [0-9]{2}:[0-9]{2}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Windows
                    Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 | Chrome on Linux
                    Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows
                    Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome on Android
                    Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1 | Safari on iPhone
                    curl/8.0 | curl/8.0
                    """)
    void a_browser_goes_by_the_name_that_people_know(String calledItself, String name) {
        assertThat(Browser.called(calledItself, Words.in(Language.EN))).isEqualTo(name);
    }
}
