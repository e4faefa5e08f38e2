package eu.di4c.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What an import does to a network, in words that complete "it would …": add 1 partner, change the title of the network. */
final class Changes {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 10;

    private final List<String> words = new ArrayList<>();
    private final JsonNode before;
    private final JsonNode after;

    private Changes(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The differences between two networks as they are written to files; the first may be empty. */
    static List<String> between(JsonNode before, JsonNode after) {
        return new Changes(before, after).all();
    }

    private List<String> all() {
        whole("programme");
        whole("network");
        list("phase", "/network/phases", thing -> thing.path("number").asString());
        list("gate", "/gates", Changes::code);
        list("city", "/cities", Changes::code);
        list("organisation", "/organisations", Changes::code);
        list("partner", "/partners", Changes::code);
        list("disputed fact", "/disputes", Changes::disputed);
        list("statement of money", "/money", thing -> thing.path("partner").asString());
        list("item", "/calendar/items", Changes::code);
        list("dependency", "/calendar/dependencies", Changes::dependency);
        list("act", "/calendar/acts", Changes::code);
        list("notice", "/notices", Changes::code);
        return bounded();
    }

    private List<String> bounded() {
        if (words.isEmpty() && !before.equals(after)) {
            words.add("change the order in which things are told");
        }
        if (words.size() <= MOST) {
            return List.copyOf(words);
        }
        var first = new ArrayList<>(words.subList(0, MOST));
        first.add("and %d more changes".formatted(words.size() - MOST));
        return first;
    }

    private void whole(String part) {
        JsonNode old = before.path(part);
        JsonNode now = after.path(part);
        if (old.isMissingNode()) {
            words.add("add the " + part + " " + code(now));
        } else {
            change(part, code(now), old, now);
        }
    }

    private void list(String what, String path, Function<JsonNode, String> name) {
        Map<String, JsonNode> old = byName(before.at(path), name);
        Map<String, JsonNode> now = byName(after.at(path), name);
        group(
                "add",
                what,
                now.keySet().stream().filter(key -> !old.containsKey(key)).toList());
        group(
                "remove",
                what,
                old.keySet().stream().filter(key -> !now.containsKey(key)).toList());
        now.forEach((key, thing) -> {
            JsonNode there = old.get(key);
            if (there != null) {
                change(what, key, there, thing);
            }
        });
    }

    private void group(String verb, String what, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > MOST_NAMES ? " and %d more".formatted(names.size() - MOST_NAMES) : "";
            words.add("%s %d %s: %s%s"
                    .formatted(
                            verb,
                            names.size(),
                            names.size() == 1 ? what : plural(what),
                            String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size()))),
                            more));
        }
    }

    private void change(String what, String name, JsonNode old, JsonNode now) {
        var fields = new TreeSet<String>();
        now.propertyNames().stream()
                .filter(field -> !now.path(field).equals(old.path(field)))
                .forEach(fields::add);
        old.propertyNames().stream().filter(field -> !now.has(field)).forEach(fields::add);
        if (what.equals("network")) {
            fields.remove("phases");
        }
        if (!fields.isEmpty()) {
            words.add("change %s of the %s %s".formatted(String.join(", ", fields), what, name));
        }
    }

    private static Map<String, JsonNode> byName(JsonNode list, Function<JsonNode, String> name) {
        Map<String, JsonNode> things = new LinkedHashMap<>();
        list.valueStream().forEach(thing -> things.put(name.apply(thing), thing));
        return things;
    }

    private static String code(JsonNode thing) {
        return thing.path("code").asString();
    }

    private static String disputed(JsonNode thing) {
        return thing.path("subject").asString() + " " + thing.path("fact").asString();
    }

    private static String dependency(JsonNode thing) {
        return "%s → %s %s"
                .formatted(
                        thing.path("before").asString(),
                        thing.path("after").asString(),
                        thing.path("link").asString());
    }

    private static String plural(String what) {
        return switch (what) {
            case "statement of money" -> "statements of money";
            case String word when word.endsWith("y") -> word.substring(0, word.length() - 1) + "ies";
            case String word -> word + "s";
        };
    }
}
