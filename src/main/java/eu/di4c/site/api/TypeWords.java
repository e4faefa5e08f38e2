package eu.di4c.site.api;

import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import gg.jte.Content;
import tools.jackson.databind.JsonNode;

/** Says in words what a JSON Schema allows; names of schemas lead to their place on the page. */
final class TypeWords {

    /** Stands for the inner type while a message is put together. */
    private static final String PLACE = "\u0001";

    private final Words words;

    TypeWords(Words words) {
        this.words = words;
    }

    Content of(JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema.get("$ref").asString());
        }
        if (schema.has("anyOf")) {
            return around("api.type.orUnknown", of(schema.at("/anyOf/0")));
        }
        if (schema.has("enum")) {
            return Phrase.of(words.of(
                    "api.type.oneOf",
                    words.list(schema.get("enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList())));
        }
        return switch (schema.path("type").asString("")) {
            case "array" -> around("api.type.list", of(schema.get("items")));
            case "integer", "number" -> Phrase.of(words.of("api.type.number"));
            case "boolean" -> Phrase.of(words.of("api.type.boolean"));
            case "object" -> Phrase.of(words.of("api.type.object"));
            default -> Phrase.of(words.of("api.type.text"));
        };
    }

    private static Content reference(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return Link.of(name, reference.startsWith("#") ? "#" + name : reference);
    }

    private Content around(String key, Content inner) {
        String[] parts = words.of(key, PLACE).split(PLACE, -1);
        return output -> {
            Phrase.of(parts[0]).writeTo(output);
            inner.writeTo(output);
            Phrase.of(parts[1]).writeTo(output);
        };
    }
}
