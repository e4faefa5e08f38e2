package eu.di4c.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends SampleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_network_is_told_with_its_texts_by_language_and_its_dates_as_exactly_as_they_are_known() {
        var network = json("/api/v1/networks/di4c");
        assertThat(network.at("/title/ro").asString()).isEqualTo("Inovații digitale pentru orașe");
        assertThat(network.at("/kind").asString()).isEqualTo("action-planning");
        assertThat(network.at("/phases/1/period").asString()).isEqualTo("2020-05/2022-08");
        assertThat(network.at("/names/0/name").asString()).isEqualTo("DigiPlace");
        assertThat(network.at("/names/0/used").isNull()).isTrue();
        assertThat(network.propertyNames().iterator().next()).isEqualTo("code");
    }

    @Test
    void a_later_name_leads_to_the_network() {
        var answer = get("/api/v1/networks/digiplace");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/networks/di4c");
    }

    @Test
    void what_belongs_to_a_network_is_where_the_network_says() {
        var parts = json("/api/v1/networks/di4c").get("parts");
        assertThat(json(parts.get("partners").asString()).get("items")).hasSize(8);
        var gate = json(parts.get("gates").asString()).at("/items/0");
        assertThat(gate.get("decidedOn").asString()).isEqualTo("2020-05-07");
        assertThat(gate.at("/opens/0/phase").asInt()).isEqualTo(2);
        assertThat(json(parts.get("disputes").asString())
                        .at("/items/0/subject/kind")
                        .asString())
                .isEqualTo("partner");
        assertThat(json("/api/v1/networks/di4c/partners/trikala")
                        .at("/city/names/el")
                        .asString())
                .isEqualTo("Τρίκαλα");
    }

    @Test
    void money_is_told_exactly_and_as_published_and_what_is_not_stated_is_not_zero() {
        var phase = json("/api/v1/networks/di4c/budget").at("/phases/1");
        assertThat(phase.at("/total/stated").asInt()).isEqualTo(1);
        assertThat(phase.at("/total/all").asInt()).isEqualTo(8);
        assertThat(phase.at("/blendedRate").asInt()).isEqualTo(85);
        assertThat(phase.at("/partners/0/stated").isNull()).isTrue();
        var stated = json("/api/v1/networks/di4c/partners/botosani/budget").at("/phases/1");
        assertThat(stated.at("/exact/eu/amount").asString()).isEqualTo("56529.25");
        assertThat(stated.at("/exact/local/amount").asString()).isEqualTo("9975.75");
        assertThat(stated.at("/published/local/amount").asString()).isEqualTo("9975.00");
        assertThat(stated.at("/published/rounding").asString()).isEqualTo("local-share-cut");
        assertThat(stated.at("/published/eu/currency").asString()).isEqualTo("EUR");
    }

    @Test
    void a_programme_tells_its_rules_each_with_one_limit() {
        var rules = json("/api/v1/programmes/urbact-3").get("rules");
        assertThat(rules.at("/0/rate").asInt()).isEqualTo(85);
        assertThat(rules.at("/0/amount").isNull()).isTrue();
        assertThat(rules.at("/3/amount/amount").asString()).isEqualTo("750000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Botosani", "Boto%C8%99ani", "Boto%C5%9Fani", "%CE%A4%CF%81%CE%AF%CE%BA%CE%B1%CE%BB%CE%B1"})
    void a_city_is_found_however_its_name_is_written(String name) {
        var found = json("/api/v1/search?q=" + name).at("/items/0");
        assertThat(found.get("kind").asString()).isEqualTo("city");
        assertThat(json(found.get("address").asString()).get("code")).isEqualTo(found.get("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cities", "/api/v1/organisations", "/api/v1/networks", "/api/v1/programmes"})
    void a_list_is_walked_page_by_page_and_nothing_is_missed_or_shown_twice(String list) {
        assertThat(walked(list + "?most=1"))
                .isEqualTo(walked(list + "?most=100"))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    private List<String> walked(String first) {
        var walked = new ArrayList<String>();
        for (String next = first; !next.isEmpty(); ) {
            var page = json(next);
            walked.addAll(codes(page));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        }
        return walked;
    }

    @Test
    void a_program_that_asks_again_learns_that_nothing_has_changed() {
        String tag = get("/api/v1/networks/di4c").headers().firstValue("ETag").orElseThrow();
        var again = get("/api/v1/networks/di4c", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/networks/nothing",
                "/api/v1/networks/di4c/partners/atlantis",
                "/api/v1/networks/nothing/budget",
                "/api/v1/networks/nothing/file",
                "/api/v1/cities/Atlantis!",
                "/api/v1/organisations/nobody",
                "/api/v1/programmes/none",
                "/api/v1/[x]",
                "/api/v2/networks"
            })
    void what_is_not_there_is_a_problem_404(String path) {
        problem(get(path.replace("[", "%5B").replace("]", "%5D")), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cities?after=NO%20CODE, after",
        "/api/v1/cities?most=0, most",
        "/api/v1/cities?most=101, most",
        "/api/v1/cities?most=many, most",
        "/api/v1/search, q",
        "/api/v1/networks/di4c/file?format=xml, format"
    })
    void a_parameter_that_cannot_be_understood_is_named(String path, String parameter) {
        var problem = problem(get(path), 400);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/detail").asString()).contains("“" + parameter + "”");
        assertThat(problem(get(path, "Accept-Language", "ro"), 400)
                        .get("detail")
                        .asString())
                .startsWith("Parametrul");
    }

    @Test
    void nobody_writes_without_a_name() {
        for (String method : List.of("PUT", "DELETE")) {
            assertThat(somebody().api(method, "/api/v1/networks/di4c", "{}").statusCode())
                    .as(method)
                    .isEqualTo(401);
        }
        for (String method : List.of("POST", "PATCH")) {
            var answer = somebody().api(method, "/api/v1/networks/di4c", "{}");
            problem(answer, 405);
            assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
        }
    }

    @Test
    void the_whole_network_is_a_file_in_json_or_yaml() {
        var json = get("/api/v1/networks/di4c/file");
        assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(JSON.readTree(json.body()).at("/format").asString()).isEqualTo("di4c-network/1");
        var yaml = get("/api/v1/networks/di4c/file?format=yaml");
        assertThat(yaml.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(yaml.body()).startsWith("format: di4c-network/1\n").contains("Botoșani");
        assertThat(get("/api/v1/networks/di4c/file", "Accept", "application/yaml")
                        .body())
                .isEqualTo(yaml.body());
    }

    @Test
    void the_schema_of_the_file_is_served() {
        var schema = get("/schemas/network.json");
        assertThat(schema.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/schema+json");
        assertThat(JSON.readTree(schema.body()).get("title").asString()).isEqualTo("Network file of DI4C");
    }

    private JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return JSON.readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).startsWith("/api/");
        return problem;
    }

    private static List<String> codes(JsonNode listing) {
        return listing.get("items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .toList();
    }
}
