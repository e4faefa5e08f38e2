package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes to a page sees where it is: the way from the first page to it, and the part of the network that it belongs to. */
class WhereaboutsTest extends SampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /networks                                    |          | Home › Networks
            /networks/di4c                               |          | Home › Networks › DI4C
            /networks/di4c/calendar                      | Calendar | Home › Networks › DI4C › Calendar
            /networks/di4c/reporting                     | Calendar | Home › Networks › DI4C › Calendar › Who has reported
            /networks/di4c/notices/drafts                | Notices  | Home › Networks › DI4C › Notices › Drafts
            /networks/di4c/partners/botosani             |          | Home › Networks › DI4C › Botoșani
            /networks/di4c/partners/botosani/budget      | Money    | Home › Networks › DI4C › Botoșani › Money
            /networks/di4c/removal                       |          | Home › Networks › DI4C › …
            /networks/di4c/partners/botosani/removal     |          | Home › Networks › DI4C › …
            /cities/botosani                             |          | Home › Cities › Botoșani
            /cities/botosani/removal                     |          | Home › Cities › Botoșani › …
            /organisations/municipiul-botosani           |          | Home › Municipiul Botoșani
            /programmes/urbact-3                         |          | Home › URBACT III
            /search?q=botosani                           |          | Home › Search
            /accessibility                               |          | Home › Accessibility statement
            /people                                      |          | Home › People
            /account/second-factor                       |          | Home › Your account › Second factor
            /account/notifications                       |          | Home › Your account › Notifications
            """)
    void every_page_says_where_it_is(String address, String part, String way) {
        var page = page(address);
        assertThat(String.join(" › ", page.select(".trail li").eachText()))
                .matches(Pattern.quote(way).replace("…", "\\E.+\\Q"));
        assertThat(page.select(".trail li:last-child > span[aria-current=page]"))
                .hasSize(1);
        assertThat(page.select(".sections li a[aria-current]").eachText())
                .isEqualTo(part == null ? List.of() : List.of(part));
        assertThat(page.select(".sections").isEmpty()).isEqualTo(!address.startsWith("/networks/"));
    }

    @Test
    void the_first_page_and_those_that_say_what_failed_need_no_way() {
        assertThat(page("/").select(".trail")).isEmpty();
        assertThat(page("/nowhere").select(".trail")).isEmpty();
    }

    private Document page(String address) {
        var administrator = as("Ada Fictive", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        return Jsoup.parse(administrator.get(address, "Accept-Language", "en").body());
    }
}
