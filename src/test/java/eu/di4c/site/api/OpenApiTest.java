package eu.di4c.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.di4c.SampleTest;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest extends SampleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A thing of the sample for each place of an address. */
    private static final Map<String, String> THINGS = Map.of(
            "{network}", "di4c",
            "{partner}", "botosani",
            "{city}", "botosani",
            "{organisation}", "municipiul-botosani",
            "{programme}", "urbact-3");

    @Test
    void each_question_and_each_deed_is_described_with_what_it_takes_and_answers() {
        var paths = description().get("paths");
        assertThat(paths.propertyNames()).allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
        paths.propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(verb -> {
                    String asked = verb.getKey() + " " + path.getKey();
                    var told = verb.getValue();
                    assertThat(told.path("summary").asString("")).as(asked).isNotBlank();
                    assertThat(told.path("parameters").valueStream()).as(asked).allSatisfy(parameter -> {
                        assertThat(parameter.path("in").asString("")).isIn("path", "query", "header");
                        assertThat(parameter.path("description").asString("")).isNotBlank();
                    });
                    assertThat(told.path("responses").propertyNames())
                            .as(asked)
                            .anyMatch(status -> status.startsWith("2"));
                    if (verb.getKey().equals("get")) {
                        assertThat(told.at("/responses/200/content").size())
                                .as(asked)
                                .isPositive();
                    }
                }));
    }

    @Test
    void every_answer_is_as_described() {
        var description = description();
        var faults = new TreeMap<String, List<?>>();
        var keeper = as("Keeper", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        description.get("paths").propertyStream().forEach(path -> {
            String address = address(path.getKey());
            String schema = path.getValue()
                    .at("/get/responses/200/content/application~1json/schema/$ref")
                    .asString("");
            if (!address.contains("{") && schema.startsWith("#")) {
                var answer = keeper.get(address.endsWith("/search") ? address + "?q=botosani" : address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                faults.put(address, faults(description, schema, answer.body()));
            }
        });
        assertThat(faults)
                .hasSizeGreaterThan(10)
                .allSatisfy((_, found) -> assertThat(found).isEmpty());
    }

    @Test
    void a_refusal_is_as_described() {
        String problem = "#/components/schemas/Problem";
        assertThat(faults(
                        description(), problem, get("/api/v1/networks/nothing").body()))
                .isEmpty();
        assertThat(faults(description(), problem, get("/api/v1/cities?most=0").body()))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_not_as_described_would_be_noticed() {
        assertThat(faults(description(), "#/components/schemas/Network", "{\"code\": 7}"))
                .hasSizeGreaterThan(10);
    }

    private JsonNode description() {
        var answer = get("/api/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String address(String path) {
        String address = path;
        for (var thing : THINGS.entrySet()) {
            address = address.replace(thing.getKey(), thing.getValue());
        }
        return address;
    }

    /** OpenAPI 3.1 schemas are JSON Schema 2020-12, so the description itself is a schema once it points at one of its parts. */
    private static List<?> faults(JsonNode description, String reference, String answer) {
        var schema = (ObjectNode) description.deepCopy();
        schema.put("$ref", reference);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(JSON.readTree(answer));
    }
}
