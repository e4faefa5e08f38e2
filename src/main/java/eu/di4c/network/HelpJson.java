package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the help of a city stands in its column: {telephone, email, counter, hours: [{day, from, until}], remark, languages, relay}. */
final class HelpJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HelpJson() {}

    static @Nullable String of(Optional<Help> help) {
        return help.map(HelpJson::of).orElse(null);
    }

    private static String of(Help help) {
        var node = JSON.createObjectNode();
        help.telephone().ifPresent(number -> node.put("telephone", number.text()));
        help.email().ifPresent(address -> node.put("email", address));
        help.counter().ifPresent(text -> node.set("counter", tree(text)));
        var hours = node.putArray("hours");
        help.hours()
                .forEach(open -> hours.addObject()
                        .put("day", NetworkJson.word(open.day()))
                        .put("from", open.from().toString())
                        .put("until", open.until().toString()));
        help.remark().ifPresent(text -> node.set("remark", tree(text)));
        var languages = node.putArray("languages");
        help.languages().forEach(language -> languages.add(language.tag()));
        help.relay().ifPresent(text -> node.set("relay", tree(text)));
        return node.toString();
    }

    static Optional<Help> help(@Nullable String json) {
        return Optional.ofNullable(json)
                .map(JSON::readTree)
                .map(node -> new Help(
                        text(node, "telephone").map(Telephone::new),
                        text(node, "email"),
                        local(node, "counter"),
                        list(node, "hours", HelpJson::hours),
                        local(node, "remark"),
                        list(
                                node,
                                "languages",
                                tag -> Language.tagged(tag.asString()).orElseThrow()),
                        local(node, "relay")));
    }

    private static Help.Hours hours(JsonNode node) {
        return new Help.Hours(
                NetworkJson.constant(DayOfWeek.class, node.get("day").asString()),
                LocalTime.parse(node.get("from").asString()),
                LocalTime.parse(node.get("until").asString()));
    }

    private static JsonNode tree(LocalText text) {
        return JSON.readTree(Columns.json(text));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
    }

    private static Optional<LocalText> local(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(text -> Columns.localText(text.toString()));
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> one) {
        return node.get(field).valueStream().map(one).toList();
    }
}
