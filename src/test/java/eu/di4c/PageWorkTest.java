package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Networks;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How much a page asks of the database, for one reader and for a crowd. */
class PageWorkTest extends SampleTest {

    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private Networks networks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/networks",
                "/networks/di4c",
                "/networks/di4c/partners/botosani",
                "/networks/di4c/budget",
                "/networks/di4c/partners/botosani/budget",
                "/networks/di4c/calendar",
                "/networks/di4c/calendar/month/2020-12",
                "/networks/di4c/calendar/history",
                "/networks/di4c/calendar/schedule",
                "/networks/di4c/calendar/shift?from=planning-actions&by=P3M",
                "/networks/di4c/notices",
                "/notices",
                "/cities",
                "/cities/botosani",
                "/organisations/municipiul-botosani",
                "/programmes/urbact-3",
                "/search?q=botosani",
            })
    void a_page_asks_the_database_a_few_times_at_most(String page) {
        changeSomething();
        assertThat(CountedStatements.during(() -> read(page))).as(page).isBetween(1, MOST_STATEMENTS);
    }

    @Test
    void a_list_of_people_asks_as_often_for_many_as_for_few() {
        var administrator = as("Ada Fictive", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        administrator.get("/people");
        int few = CountedStatements.during(() -> administrator.get("/people"));
        for (int more = 0; more < 5; more++) {
            as("Fictitious " + more, Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        }
        administrator.get("/people");
        assertThat(CountedStatements.during(
                        () -> assertThat(administrator.get("/people").body()).contains("Fictitious 4")))
                .isEqualTo(few);
    }

    @Test
    void a_crowd_at_one_page_costs_as_much_as_one_reader() {
        changeSomething();
        String first = read("/networks/di4c");
        assertThat(CountedStatements.during(
                        () -> assertThat(read("/networks/di4c")).isEqualTo(first)))
                .isZero();
    }

    @Test
    void what_was_just_written_is_what_the_next_reader_sees() {
        networks.put(Actor.system(), city("Before, fictitious"));
        assertThat(read("/cities/crowded")).contains("Before, fictitious");
        networks.put(Actor.system(), city("After, fictitious"));
        assertThat(read("/cities/crowded")).contains("After, fictitious");
    }

    @Test
    void each_language_of_the_crowd_is_answered_in_its_own() {
        assertThat(get("/networks/di4c", "Accept-Language", "en").body()).contains("lang=\"en\"");
        assertThat(get("/networks/di4c", "Accept-Language", "ro").body()).contains("lang=\"ro\"");
    }

    @Test
    void an_answer_from_memory_carries_the_same_headers() {
        changeSomething();
        var first = get("/networks/di4c/calendar.ics");
        var second = get("/networks/di4c/calendar.ics");
        for (String header : List.of(
                "Content-Type", "Cache-Control", "Content-Language", "ETag", "Vary", "Content-Security-Policy")) {
            assertThat(second.headers().allValues(header))
                    .as(header)
                    .isEqualTo(first.headers().allValues(header));
        }
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void what_is_meant_for_one_reader_is_not_kept_for_the_crowd() {
        changeSomething();
        assertThat(get("/networks/di4c?lang=ro").headers().firstValue("Set-Cookie"))
                .isPresent();
        assertThat(get("/networks/di4c?lang=ro").headers().firstValue("Set-Cookie"))
                .isPresent();
        String code = code("/networks/nowhere");
        assertThat(code("/networks/nowhere")).isNotEqualTo(code);
    }

    private String code(String missing) {
        return Jsoup.parse(get(missing).body()).text().replaceFirst(".*quote the code (\\w+).*", "$1");
    }

    private String read(String page) {
        var answer = get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }

    private void changeSomething() {
        networks.put(Actor.system(), city("Crowded, fictitious"));
    }

    private static City city(String name) {
        return new City(new Slug("crowded"), "RO", LocalText.of("ro", name), List.of(), Optional.empty());
    }
}
