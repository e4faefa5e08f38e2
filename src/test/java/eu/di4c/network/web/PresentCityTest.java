package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.exchange.ImportReport;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How a city helps in person and how its pages look is said by its own people, not by the networks that took it in. */
class PresentCityTest extends SampleTest {

    private static final Slug PROGRAMME = new Slug("urbact-3");
    private static final Scope NETWORK = Scope.network(PROGRAMME, new Slug("di4c"));
    private static final Scope BOTOSANI = partner("botosani");
    private static final String PARTNER = "    organisation: municipiul-botosani\n    membership: 2019-09/2022-08\n";

    private static Scope partner(String slug) {
        return Scope.partner(PROGRAMME, new Slug("di4c"), new Slug(slug));
    }

    private void reaches(Someone reader, String city) {
        assertThat(reader.get("/cities/" + city + "/help").statusCode()).isEqualTo(200);
        assertThat(reader.get("/cities/" + city + "/appearance").statusCode()).isEqualTo(200);
        assertThat(offered(reader, city)).contains("/cities/" + city + "/help", "/cities/" + city + "/appearance");
    }

    private void isKeptFrom(Someone reader, String city) {
        assertThat(offered(reader, city))
                .doesNotContain("/cities/" + city + "/help", "/cities/" + city + "/appearance");
        for (String form : List.of("/help", "/appearance")) {
            assertThat(reader.get("/cities/" + city + form).statusCode())
                    .as(form)
                    .isEqualTo(404);
            assertThat(reader.post("/cities/" + city + form, "telephone", "112").statusCode())
                    .as(form)
                    .isEqualTo(404);
            assertThat(reader.api("PUT", "/api/v1/cities/" + city + form, "{}", "If-Match", "*")
                            .statusCode())
                    .as(form)
                    .isEqualTo(404);
        }
    }

    private static List<String> offered(Someone reader, String city) {
        return Jsoup.parse(reader.get("/cities/" + city).body())
                .select("main a")
                .eachAttr("href");
    }

    private void bring(String text) {
        assertThat(files.importFile(Actor.system(), bytes(text))).isInstanceOf(ImportReport.Stored.class);
    }

    @Test
    void the_officer_of_the_citys_own_partner_says_it() {
        reaches(as("Irina", Held.of(Role.PARTNER_COORDINATOR, BOTOSANI)), "botosani");
    }

    @Test
    void the_lead_partner_says_it_of_its_own_city_and_of_no_other_though_it_may_change_their_names() {
        var lead = as("Maria", Held.of(Role.LEAD_COORDINATOR, NETWORK));
        reaches(lead, "messina");
        isKeptFrom(lead, "botosani");
        assertThat(offered(lead, "botosani")).contains("/cities/botosani/details");
        assertThat(lead.get("/cities/botosani/details").statusCode()).isEqualTo(200);
    }

    @Test
    void neither_the_programme_nor_who_administers_it_or_a_network_says_it() {
        isKeptFrom(as("Sylvie", Held.of(Role.SECRETARIAT, Scope.programme(PROGRAMME))), "botosani");
        isKeptFrom(as("Pierre", Held.of(Role.ADMINISTRATOR, Scope.programme(PROGRAMME))), "botosani");
        var paul = as("Paul", Held.of(Role.ADMINISTRATOR, NETWORK));
        isKeptFrom(paul, "botosani");
        isKeptFrom(paul, "messina");
    }

    @Test
    void who_administers_the_installation_or_the_city_itself_says_it() {
        reaches(as("Ada", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE)), "botosani");
        reaches(as("Ion", Held.of(Role.ADMINISTRATOR, Scope.city(new Slug("botosani")))), "botosani");
    }

    @Test
    void a_partner_that_another_replaced_speaks_for_its_city_no_longer() {
        bring(SAMPLE.replace(PARTNER, PARTNER + "    replacedBy: oulu\n"));
        isKeptFrom(as("Irina", Held.of(Role.PARTNER_COORDINATOR, BOTOSANI)), "botosani");
    }

    @Test
    void a_partner_that_left_before_its_network_ended_speaks_for_its_city_no_longer() {
        bring(SAMPLE.replace(PARTNER, PARTNER.replace("2022-08", "2021-03")));
        isKeptFrom(as("Irina", Held.of(Role.PARTNER_COORDINATOR, BOTOSANI)), "botosani");
    }

    @Test
    void a_file_does_not_take_away_what_a_city_said_of_itself_unless_its_own_people_bring_it() {
        var officer = as("Irina", Held.of(Role.PARTNER_COORDINATOR, BOTOSANI));
        assertThat(officer.api("PUT", "/api/v1/cities/botosani/help", "{\"telephone\": \"112\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        var secretariat = person(Held.of(Role.SECRETARIAT, Scope.programme(PROGRAMME)));
        var report = files.importFile(secretariat, bytes(SAMPLE));
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        assertThat(((ImportReport.Refused) report).troubles())
                .anyMatch(trouble -> trouble.found().contains("help, accent or crest of 'botosani'"));
        assertThat(get("/api/v1/cities/botosani").body()).contains("\"telephone\":\"112\"");
        var operator = person(Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        assertThat(files.importFile(operator, bytes(SAMPLE))).isInstanceOf(ImportReport.Stored.class);
    }

    @Test
    void what_only_the_city_says_of_itself_asks_its_own_people_and_not_who_keeps_its_name() {
        String city = "present-" + Ids.next();
        bring(file(city, "first", ""));
        String told = file(city, "second", ", accent: \"#a4131f\"");
        bring(told.replaceAll("(?s)cities:.*", ""));
        var secretariat = Held.of(Role.SECRETARIAT, Scope.programme(new Slug(city + "-second")));
        assertThat(files.importFile(person(secretariat), bytes(told))).isInstanceOf(ImportReport.Refused.class);
        var own = person(secretariat, Held.of(Role.ADMINISTRATOR, Scope.city(new Slug(city))));
        assertThat(files.importFile(own, bytes(told.replace("{ro: Fictiv}", "{ro: Alt}"))))
                .as("its name is in other hands")
                .isInstanceOf(ImportReport.Refused.class);
        assertThat(files.importFile(own, bytes(told))).isInstanceOf(ImportReport.Stored.class);
        assertThat(get("/api/v1/cities/" + city).body()).contains("#a4131f");
    }

    /** A fictitious city in a network and a programme of their own. */
    private static String file(String city, String programme, String look) {
        return """
                format: di4c-network/1
                programme: {code: %1$s-%2$s, name: {en: P}, fund: ERDF, fundingPeriod: 2014-2020}
                network: {code: %1$s-%2$s-network, kind: other, acronym: A, title: {en: Title}}
                cities:
                  - {code: %1$s, country: RO, names: {ro: Fictiv}%3$s}
                organisations:
                  - {code: %1$s-hall, country: RO, legalName: {ro: O primărie}, type: municipality}
                partners:
                  - {code: %1$s, role: lead, city: %1$s, organisation: %1$s-hall, membership: 2019-09/2022-08}
                """.formatted(city, programme, look);
    }

    @Test
    void in_the_table_it_counts_in_the_very_scope_or_everywhere() {
        assertThat(Action.PRESENT_CITY.allows(Held.of(Role.LEAD_COORDINATOR, NETWORK), BOTOSANI))
                .isFalse();
        assertThat(Action.PRESENT_CITY.allows(Held.of(Role.LEAD_COORDINATOR, NETWORK), NETWORK))
                .isTrue();
        assertThat(Action.PRESENT_CITY.allows(Held.of(Role.ADMINISTRATOR, NETWORK), NETWORK))
                .as("administering a network is not leading it")
                .isFalse();
        assertThat(Action.PRESENT_CITY.allows(Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE), BOTOSANI))
                .isTrue();
    }

    private static Actor person(Held... held) {
        return Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), "Somebody", List.of(held));
    }
}
