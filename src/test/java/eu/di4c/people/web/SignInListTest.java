package eu.di4c.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInListTest extends ProgramTest {

    @Test
    void each_browser_tells_its_facts_one_by_one_and_the_one_that_asks_says_so() {
        var ana = as("Ana", Held.of(Role.SECRETARIAT, new Scope("programme/sign-in-list")));
        var page = Jsoup.parse(ana.get("/account/sign-ins").body());
        assertThat(page.select("main section h2").eachText()).containsExactly("a test this browser");
        assertThat(page.select("main section dt").eachText()).containsExactly("Signed in", "Last seen", "From", "By");
        assertThat(page.select("main section dd").eachText())
                .contains("this machine", "sample")
                .noneMatch(fact -> fact.contains("UTC,"));
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
        assertThat(BrowserName.of(calledItself, Words.in(Language.EN))).isEqualTo(name);
    }
}
