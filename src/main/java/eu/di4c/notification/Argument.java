package eu.di4c.notification;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Something that a sentence speaks of; put into words only when somebody reads it, in her language. */
sealed interface Argument {

    record Text(String text) implements Argument {}

    record Named(LocalText name) implements Argument {}

    record Day(LocalDate day) implements Argument {}

    record Held(Role role, Scope scope) implements Argument {}

    /** How it is kept, one field that names the sort. */
    default Map<String, Object> kept() {
        return switch (this) {
            case Text(var text) -> Map.of("text", text);
            case Named(var name) -> Map.of("named", versions(name));
            case Day(var day) -> Map.of("day", day.toString());
            case Held(var role, var scope) -> Map.of("role", role.code(), "scope", scope.path());
        };
    }

    static Argument of(JsonNode kept) {
        if (kept.has("text")) {
            return new Text(kept.get("text").asString());
        }
        if (kept.has("named")) {
            return new Named(named(kept.get("named")));
        }
        if (kept.has("day")) {
            return new Day(LocalDate.parse(kept.get("day").asString()));
        }
        return new Held(
                Role.coded(kept.get("role").asString()).orElseThrow(),
                new Scope(kept.get("scope").asString()));
    }

    private static Map<String, String> versions(LocalText name) {
        Map<String, String> versions = new LinkedHashMap<>();
        name.versions().forEach((locale, text) -> versions.put(locale.toLanguageTag(), text));
        return versions;
    }

    private static LocalText named(JsonNode versions) {
        var texts = new LinkedHashMap<Locale, String>();
        versions.propertyStream()
                .forEach(version -> texts.put(
                        Locale.forLanguageTag(version.getKey()),
                        version.getValue().asString()));
        return new LocalText(texts);
    }
}
