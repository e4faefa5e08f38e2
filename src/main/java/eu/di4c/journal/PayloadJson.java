package eu.di4c.journal;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands beside an entry, as JSON. */
final class PayloadJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PayloadJson() {}

    /** The parts of a deed, in order; why and values only when there are any. */
    static List<Part> parts(Recorded deed) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(Part.Name.WHO, who(deed)));
        deed.why().ifPresent(why -> parts.add(Part.of(Part.Name.WHY, JSON.writeValueAsString(why))));
        if (!deed.changes().isEmpty()) {
            parts.add(Part.of(Part.Name.VALUES, values(deed.changes())));
        }
        return parts;
    }

    /** What of the content of a part is copied beside it to be searched; nothing of what is not about a person. */
    record Copy(Optional<UUID> person, Optional<String> nameKey) {

        static final Copy NONE = new Copy(Optional.empty(), Optional.empty());
    }

    static Copy copyOf(Part part) {
        return part.name() != Part.Name.WHO || part.open().isEmpty()
                ? Copy.NONE
                : switch (who(part.open().map(Part.Open::content))) {
                    case Who.Person person -> new Copy(Optional.of(person.id().value()), nameKey(person.name()));
                    case Who.Operator operator -> new Copy(Optional.empty(), nameKey(operator.name()));
                    case Who.Program _, Who.Nameless _, Who.Blanked _ -> Copy.NONE;
                };
    }

    private static Optional<String> nameKey(String name) {
        return Optional.of(SearchKey.of(name).key()).filter(key -> !key.isEmpty());
    }

    private static String who(Recorded deed) {
        var node = JSON.createObjectNode();
        switch (deed.by()) {
            case Actor.Person person -> person(node, person, deed);
            case Actor.Operator operator -> node.put("kind", "operator").put("name", operator.name());
            case Actor.Program _ -> node.put("kind", "program");
            case Actor.Anybody _ -> node.put("kind", "nameless");
        }
        return JSON.writeValueAsString(node);
    }

    private static void person(ObjectNode node, Actor.Person person, Recorded deed) {
        var inPlaceOf = person.inPlaceOf(deed.scope());
        node.put("kind", "person").put("id", person.id().toString()).put("name", person.name());
        var as = node.putArray("as");
        person.holds().stream()
                .filter(held -> held.scope().covers(deed.scope()))
                .filter(held -> held.inPlaceOf().isPresent() == inPlaceOf.isPresent())
                .forEach(held -> as.add(role(held)));
        inPlaceOf.ifPresent(name -> node.put("inPlaceOf", name));
    }

    private static ObjectNode role(Held held) {
        return JSON.createObjectNode()
                .put("role", held.role().code())
                .put("scope", held.scope().path());
    }

    private static String values(List<Change> changes) {
        var all = JSON.createArrayNode();
        for (Change change : changes) {
            var node = all.addObject().put("field", change.field());
            change.before().ifPresent(before -> node.put("before", before));
            change.after().ifPresent(after -> node.put("after", after));
        }
        return JSON.writeValueAsString(all);
    }

    static Who who(Optional<String> content) {
        return content.map(JSON::readTree).map(PayloadJson::who).orElse(new Who.Blanked());
    }

    private static Who who(JsonNode node) {
        return switch (node.path("kind").asString("")) {
            case "person" ->
                new Who.Person(
                        new PersonId(UUID.fromString(node.path("id").asString(""))),
                        node.path("name").asString(""),
                        node.path("as").valueStream().map(PayloadJson::as).toList(),
                        text(node, "inPlaceOf"));
            case "operator" -> new Who.Operator(node.path("name").asString(""));
            case "program" -> new Who.Program();
            default -> new Who.Nameless();
        };
    }

    private static Who.As as(JsonNode node) {
        return new Who.As(node.path("role").asString(""), node.path("scope").asString(""));
    }

    static String why(String content) {
        return JSON.readTree(content).asString("");
    }

    static List<Change> values(String content) {
        return JSON.readTree(content)
                .valueStream()
                .map(node -> new Change(node.path("field").asString(""), text(node, "before"), text(node, "after")))
                .toList();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asString("")) : Optional.empty();
    }
}
