package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.document.Letterhead;
import eu.di4c.document.Logo;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the short lists of a network, a city and a partner stand in their {@code json} columns. */
final class NetworkJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NetworkJson() {}

    static String texts(List<LocalText> texts) {
        return list(texts, text -> JSON.readTree(Columns.json(text)));
    }

    static List<LocalText> texts(String json) {
        return list(json, node -> Columns.localText(node.toString()));
    }

    static String words(List<String> words) {
        return list(words, JSON.getNodeFactory()::stringNode);
    }

    static List<String> words(String json) {
        return list(json, JsonNode::asString);
    }

    static String names(List<Network.Name> names) {
        return list(
                names,
                name -> object().put("name", name.name())
                        .put("standing", word(name.standing()))
                        .put("used", name.used().edtf()));
    }

    static List<Network.Name> names(String json) {
        return list(
                json,
                node -> new Network.Name(
                        node.get("name").asString(),
                        constant(Network.Standing.class, node.get("standing").asString()),
                        Period.parse(node.get("used").asString())));
    }

    static String codes(List<City.Code> codes) {
        return list(codes, code -> {
            var node = object().put("scheme", code.scheme()).put("code", code.code());
            code.vintage().ifPresent(year -> node.put("vintage", year));
            return node;
        });
    }

    static List<City.Code> codes(String json) {
        return list(
                json,
                node -> new City.Code(
                        node.get("scheme").asString(),
                        Optional.ofNullable(node.get("vintage")).map(JsonNode::asInt),
                        node.get("code").asString()));
    }

    static String responsible(List<Partner.Responsible> persons) {
        return list(persons, person -> {
            var node = object().put("name", person.name())
                    .put("period", person.period().edtf());
            person.function().ifPresent(function -> node.set("function", JSON.readTree(Columns.json(function))));
            return node;
        });
    }

    static List<Partner.Responsible> responsible(String json) {
        return list(
                json,
                node -> new Partner.Responsible(
                        node.get("name").asString(),
                        Optional.ofNullable(node.get("function"))
                                .map(function -> Columns.localText(function.toString())),
                        Period.parse(node.get("period").asString())));
    }

    /** Phases as the aggregate of their rows: [{id, number, name, period, results}]. */
    static List<Phase> phases(String json) {
        return list(
                json,
                node -> new Phase(
                        new PhaseId(java.util.UUID.fromString(node.get("id").asString())),
                        node.get("number").asInt(),
                        Columns.localText(node.get("name").toString()),
                        period(
                                node.get("period").isNull()
                                        ? null
                                        : node.get("period").asString()),
                        texts(node.get("results").toString())));
    }

    /** A letterhead: {language, issuer, motto, place, fiscalCode, logo: {png, alt}}, the picture in Base64. */
    static @Nullable String letterhead(Optional<Letterhead> letterhead) {
        return letterhead.map(NetworkJson::letterhead).orElse(null);
    }

    private static String letterhead(Letterhead letterhead) {
        var node = object().put("language", letterhead.language().tag());
        node.set("issuer", JSON.valueToTree(letterhead.issuer()));
        letterhead.motto().ifPresent(motto -> node.put("motto", motto));
        node.set("place", JSON.valueToTree(letterhead.place()));
        letterhead.fiscalCode().ifPresent(code -> node.put("fiscalCode", code));
        letterhead
                .logo()
                .ifPresent(
                        logo -> node.set("logo", object().put("png", logo.png()).put("alt", logo.alt())));
        return node.toString();
    }

    static Optional<Letterhead> letterhead(@Nullable String json) {
        return Optional.ofNullable(json)
                .map(JSON::readTree)
                .map(node -> new Letterhead(
                        Language.tagged(node.get("language").asString()).orElseThrow(),
                        words(node.get("issuer").toString()),
                        Optional.ofNullable(node.get("motto")).map(JsonNode::asString),
                        words(node.get("place").toString()),
                        Optional.ofNullable(node.get("fiscalCode")).map(JsonNode::asString),
                        Optional.ofNullable(node.get("logo")).map(NetworkJson::logo)));
    }

    private static Logo logo(JsonNode node) {
        return new Logo(
                Base64.getDecoder().decode(node.get("png").asString()),
                node.get("alt").asString());
    }

    static Period period(@Nullable String edtf) {
        return edtf == null ? Period.UNKNOWN : Period.parse(edtf);
    }

    static @Nullable String edtf(Period period) {
        return period.equals(Period.UNKNOWN) ? null : period.edtf();
    }

    static @Nullable String edtf(FuzzyDate date) {
        return date.equals(FuzzyDate.UNKNOWN) ? null : date.edtf();
    }

    /** A constant as the word in columns and files: {@code LESS_DEVELOPED} is {@code less-developed}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static <T> String list(List<T> things, Function<T, JsonNode> one) {
        var array = JSON.createArrayNode();
        things.forEach(thing -> array.add(one.apply(thing)));
        return array.toString();
    }

    private static <T> List<T> list(String json, Function<JsonNode, T> one) {
        return JSON.readTree(json).valueStream().map(one).toList();
    }
}
