package eu.di4c.site.api;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Turns an OpenAPI description into a page; what the description says stays English and is marked so. */
final class ApiReader {

    private static final List<String> VERBS = List.of("get", "post", "put", "delete");

    private final JsonNode api;
    private final Examples examples;
    private final Words words;
    private final TypeWords types;

    ApiReader(JsonNode api, Examples examples, Words words) {
        this.api = api;
        this.examples = examples;
        this.words = words;
        this.types = new TypeWords(words);
    }

    ApiPage page() {
        var groups = new LinkedHashMap<String, List<ApiPage.Question>>();
        api.get("paths")
                .propertyStream()
                .sorted(Comparator.comparing(path -> path.getKey()))
                .forEach(path -> VERBS.stream().filter(path.getValue()::has).forEach(verb -> {
                    var asked = path.getValue().get(verb);
                    groups.computeIfAbsent(asked.at("/tags/0").asString(""), _ -> new ArrayList<>())
                            .add(question(verb, path.getKey(), asked));
                }));
        return new ApiPage(
                groups.entrySet().stream()
                        .map(group -> new ApiPage.Group(english(group.getKey()), group.getValue()))
                        .toList(),
                api.at("/components/schemas")
                        .propertyStream()
                        .sorted(Comparator.comparing(schema -> schema.getKey()))
                        .map(schema -> answer(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private ApiPage.Question question(String verb, String path, JsonNode asked) {
        var parameters = asked.path("parameters").valueStream().toList();
        var content = content(asked);
        var json = content.at("/application~1json/schema");
        return new ApiPage.Question(
                english(asked.path("summary").asString("")),
                verb.toUpperCase(Locale.ROOT),
                path,
                parameters.isEmpty() ? Optional.empty() : Optional.of(parameters(verb + path, parameters)),
                json.isObject() ? types.of(json) : Phrase.of(String.join(", ", content.propertyNames())),
                verb.equals("get") ? example(path, parameters) : Optional.empty());
    }

    /** What it answers when all goes well. */
    private static JsonNode content(JsonNode asked) {
        return asked.path("responses")
                .propertyStream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().path("content"))
                .findFirst()
                .orElseGet(() -> asked.path("content"));
    }

    private Table parameters(String path, List<JsonNode> parameters) {
        return new Table(
                "parameters" + path.replaceAll("[^a-z0-9]+", "-"),
                words.of("api.parameters"),
                List.of(
                        Table.Column.text(words.of("api.parameter")),
                        Table.Column.text(words.of("api.parameter.need")),
                        Table.Column.text(words.of("api.parameter.meaning"))),
                parameters.stream().map(this::parameter).toList());
    }

    private Table.Row parameter(JsonNode parameter) {
        boolean needed = parameter.path("required").asBoolean(false);
        return new Table.Row(
                Phrase.of(parameter.get("name").asString()),
                List.of(
                        Phrase.of(words.of(needed ? "api.parameter.needed" : "api.parameter.free")),
                        english(parameter.path("description").asString(""))));
    }

    private Optional<Link> example(String path, List<JsonNode> parameters) {
        String address = path;
        String query = "";
        for (var parameter : parameters) {
            if (parameter.path("required").asBoolean(false)) {
                String name = parameter.get("name").asString();
                var value = examples.of(name).map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                boolean inPath = parameter.path("in").asString("").equals("path");
                address = inPath ? address.replace("{" + name + "}", value.get()) : address;
                query += inPath ? "" : (query.isEmpty() ? "?" : "&") + name + "=" + value.get();
            }
        }
        return Optional.of(Link.of(address + query, address + query));
    }

    private ApiPage.Answer answer(String name, JsonNode schema) {
        var fields = schema.path("properties")
                .propertyStream()
                .map(field -> new Table.Row(Phrase.of(field.getKey()), List.<Content>of(types.of(field.getValue()))))
                .toList();
        return new ApiPage.Answer(
                name,
                Optional.of(schema.path("description").asString(""))
                        .filter(text -> !text.isEmpty())
                        .map(this::english),
                fields.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Table(
                                "fields-" + name,
                                words.of("api.fields", name),
                                List.of(
                                        Table.Column.text(words.of("api.field")),
                                        Table.Column.text(words.of("api.type"))),
                                fields)));
    }

    private Phrase english(String text) {
        return words.language() == Language.EN ? Phrase.of(text) : new Phrase(text, Optional.of(Locale.ENGLISH));
    }
}
