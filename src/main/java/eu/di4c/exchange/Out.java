package eu.di4c.exchange;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One mapping of a file being written, field after field. What is empty or not known is left out, so that the same
 * content always gives the same bytes.
 */
final class Out {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DumpSettings BLOCK = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(160)
            .setSchema(new CoreSchema())
            .build();

    private final ObjectNode fields = JSON.createObjectNode();

    Out text(String key, String text) {
        fields.put(key, text);
        return this;
    }

    Out text(String key, Optional<String> text) {
        text.ifPresent(words -> fields.put(key, words));
        return this;
    }

    Out word(String key, Enum<?> constant) {
        return text(key, Meaning.word(constant));
    }

    Out word(String key, Optional<? extends Enum<?>> constant) {
        return text(key, constant.map(Meaning::word));
    }

    Out number(String key, int number) {
        fields.put(key, number);
        return this;
    }

    Out number(String key, Optional<? extends Number> number) {
        number.ifPresent(value -> fields.put(key, new BigDecimal(value.toString())));
        return this;
    }

    Out date(String key, FuzzyDate date) {
        return date.equals(FuzzyDate.UNKNOWN) ? this : text(key, date.edtf());
    }

    Out period(String key, Period period) {
        return period.equals(Period.UNKNOWN) ? this : text(key, period.edtf());
    }

    Out local(String key, LocalText text) {
        fields.set(key, node(text));
        return this;
    }

    Out local(String key, Optional<LocalText> text) {
        text.ifPresent(words -> local(key, words));
        return this;
    }

    Out locals(String key, List<LocalText> texts) {
        return array(key, texts.stream().map(Out::node).toList());
    }

    Out texts(String key, List<String> texts) {
        return array(key, texts.stream().map(JSON.getNodeFactory()::stringNode).toList());
    }

    Out inner(String key, Out inner) {
        fields.set(key, inner.fields);
        return this;
    }

    <T> Out list(String key, List<T> things, Function<T, Out> one) {
        return array(key, things.stream().map(thing -> one.apply(thing).fields).toList());
    }

    /** What is written so far, to be compared. */
    JsonNode tree() {
        return fields;
    }

    /** As YAML in block style, UTF-8, lines ended by a line feed. */
    String yaml() {
        var events = new Serialize(BLOCK).serializeOne(yaml(fields));
        return new Present(BLOCK).emitToString(events.iterator());
    }

    /** As JSON, indented by two spaces, ended by a line feed. */
    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fields).replace("\r\n", "\n") + "\n";
    }

    private Out array(String key, List<? extends JsonNode> items) {
        if (!items.isEmpty()) {
            ArrayNode array = JSON.createArrayNode();
            array.addAll(items);
            fields.set(key, array);
        }
        return this;
    }

    private static ObjectNode node(LocalText text) {
        var versions = JSON.createObjectNode();
        text.versions().forEach((locale, words) -> versions.put(locale.toLanguageTag(), words));
        return versions;
    }

    private static Node yaml(JsonNode node) {
        if (node.isObject()) {
            return new MappingNode(
                    Tag.MAP,
                    node.propertyStream()
                            .map(field -> new NodeTuple(scalar(Tag.STR, field.getKey()), yaml(field.getValue())))
                            .toList(),
                    FlowStyle.BLOCK);
        }
        if (node.isArray()) {
            return new SequenceNode(Tag.SEQ, node.valueStream().map(Out::yaml).toList(), FlowStyle.BLOCK);
        }
        if (node.isNumber()) {
            String digits = node.decimalValue().toPlainString();
            return scalar(digits.contains(".") ? Tag.FLOAT : Tag.INT, digits);
        }
        return scalar(Tag.STR, node.asString());
    }

    private static ScalarNode scalar(Tag tag, String text) {
        boolean lines = text.contains("\n");
        return new ScalarNode(tag, text, lines ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }
}
