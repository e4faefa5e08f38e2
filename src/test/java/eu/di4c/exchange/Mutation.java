package eu.di4c.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a network file, as people and programs that slip would. */
final class Mutation {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ODD = List.of(
            "",
            " ",
            "x",
            "X/Y",
            "2020-13",
            "2021-02-29",
            "2020-05/",
            "../..",
            "P3M",
            "P1Y2M3D",
            "-P99999Y",
            "EUR",
            "XXX",
            "en",
            "RO",
            "1e400",
            "null",
            "ș".repeat(301),
            "\u0007",
            "\uD800",
            "a\u2028b",
            "2020-05-07T10:00:00Z",
            "2020-05-07T24:00:00Z",
            "partner/messina",
            "act-1",
            "12/2020");

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** A copy of a file in which one thing is different. */
    JsonNode of(JsonNode file) {
        JsonNode copy = file.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        switch (container) {
            case ObjectNode mapping -> mutate(mapping);
            case ArrayNode list -> mutate(list);
            default -> throw new IllegalStateException();
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.valueStream().forEach(child -> collect(child, containers));
        }
    }

    private void mutate(ObjectNode mapping) {
        List<String> keys = List.copyOf(mapping.propertyNames());
        if (keys.isEmpty() || random.nextInt(10) == 0) {
            mapping.put("unknown" + random.nextInt(10), "x");
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(5)) {
            case 0 -> mapping.remove(key);
            case 1 ->
                mapping.set(
                        keys.get(random.nextInt(keys.size())), mapping.get(key).deepCopy());
            default -> mapping.set(key, other(mapping.get(key)));
        }
    }

    private void mutate(ArrayNode list) {
        int place = random.nextInt(list.size() + 1);
        switch (random.nextInt(4)) {
            case 0 -> list.removeAll();
            case 1 -> list.insert(place, place < list.size() ? list.get(place).deepCopy() : JSON.createObjectNode());
            case 2 -> list.insert(place, other(JSON.nullNode()));
            default -> {
                if (place < list.size()) {
                    list.remove(place);
                }
            }
        }
    }

    private JsonNode other(JsonNode value) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.getNodeFactory().booleanNode(true);
            case 2 -> JSON.getNodeFactory().numberNode(random.nextInt(-3, 4000));
            case 3 -> JSON.getNodeFactory().numberNode(random.nextInt(0, 400) / 4.0);
            case 4 -> JSON.createArrayNode();
            case 5 -> JSON.createObjectNode().put("en", "x");
            case 6 -> JSON.getNodeFactory().stringNode(value.asString("") + "1");
            default -> JSON.getNodeFactory().stringNode(ODD.get(random.nextInt(ODD.size())));
        };
    }
}
