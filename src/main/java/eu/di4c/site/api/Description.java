package eu.di4c.site.api;

import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the API as a whole: its name, its refusals, and what its parameters mean. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("network", "code of a network"),
            Map.entry("partner", "code of a partner within its network"),
            Map.entry("item", "code of an item of the calendar"),
            Map.entry("before", "code of the item that comes before"),
            Map.entry("link", "which ends are linked, for example finish-start"),
            Map.entry("act", "identifier of an act of the calendar"),
            Map.entry("entry", "number of an entry of the journal"),
            Map.entry("import", "identifier of an import"),
            Map.entry("phase", "number of a phase, 1 to 9"),
            Map.entry("gate", "code of a decision"),
            Map.entry("kind", "what sort of thing a disputed fact is about"),
            Map.entry("key", "code of that thing"),
            Map.entry("fact", "which fact of it, one word"),
            Map.entry("city", "code of a city"),
            Map.entry("organisation", "code of an organisation"),
            Map.entry("programme", "code of a programme"),
            Map.entry("after", "show what comes after the thing with this code; the next of a list gives it"),
            Map.entry("most", "how many to show, 1 to 100"),
            Map.entry("notice", "code of a notice"),
            Map.entry("letter", "identifier of a letter"),
            Map.entry("file", "identifier of a file"),
            Map.entry("state", "code of a state, for example sent; all of them when left out"),
            Map.entry("q", "a name or a part of it, with or without diacritics and capitals"),
            Map.entry("format", "json or yaml; without it, what the Accept header prefers"));

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Form.class, Visit.class);
    }

    @Bean
    OpenAPI apiAsAWhole() {
        return new OpenAPI()
                .info(new Info()
                        .title("DI4C")
                        .version("1")
                        .description(
                                "Public facts of networks of cities. Every field is always there; what is not known is null."
                                        + " Reading needs no account. Lists go on at the address they give as next.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer refusalsAndParameters() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().values().stream()
                    .forEach(path -> path.readOperationsMap().forEach(Description::complete));
        };
    }

    private static void complete(PathItem.HttpMethod verb, Operation operation) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
        var responses = operation.getResponses();
        if (parameters.stream().anyMatch(Description::isAsked)) {
            responses.addApiResponse("400", refusal("a parameter cannot be understood"));
        }
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            responses.addApiResponse("404", refusal("there is no such thing"));
        }
        if (verb != PathItem.HttpMethod.GET) {
            completeWrite(operation);
            responses.addApiResponse("401", refusal("an access token is needed"));
            responses.addApiResponse(
                    "422", refusal("what was sent cannot be stored; each error points at what to mend"));
        }
        if (verb == PathItem.HttpMethod.PUT || verb == PathItem.HttpMethod.DELETE) {
            responses.addApiResponse("412", refusal("it has changed since the version that If-Match names"));
        }
    }

    private static void completeWrite(Operation write) {
        write.addParametersItem(new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .description(
                        "a key of your own, 1 to 255 visible ASCII characters; sent again with the same key within a day"
                                + " it is answered again and not done again; not with files")
                .schema(type("string")));
        write.getResponses()
                .addApiResponse("409", refusal("what was first sent with this Idempotency-Key has not ended"));
    }

    private static boolean isAsked(Parameter parameter) {
        return "query".equals(parameter.getIn());
    }

    private static ApiResponse refusal(String description) {
        var reference = new JsonSchema().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    private static Schema<?> problem() {
        var fault = type("object");
        fault.addProperty("parameter", type("string"));
        fault.addProperty("detail", type("string"));
        fault.addProperty("pointer", type("string").description("Where in what was sent (RFC 6901)."));
        fault.setRequired(List.of("detail"));
        var problem = type("object");
        problem.setDescription(
                "Why a question was not answered, in the form of RFC 9457 and the language of the asker.");
        problem.addProperty("title", type("string"));
        problem.addProperty("status", type("integer"));
        problem.addProperty("detail", type("string"));
        problem.addProperty("instance", type("string"));
        problem.addProperty("code", type("string").description("To be quoted when asking for help."));
        problem.addProperty("errors", type("array").items(fault));
        problem.setRequired(List.of("title", "status", "detail", "instance"));
        return problem;
    }

    private static Schema<Object> type(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
