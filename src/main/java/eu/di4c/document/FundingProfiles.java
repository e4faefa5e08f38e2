package eu.di4c.document;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The profiles as they are written down in {@code document/funding.yaml}, with the names of the funds. */
record FundingProfiles(
        List<FundingProfile> profiles, Map<String, LocalText> funds, Map<String, LocalText> letters, LocalText emblem) {

    static final FundingProfiles KNOWN = read();

    Optional<LocalText> fund(String letters) {
        return Optional.ofNullable(funds.get(letters));
    }

    Optional<String> letters(String fund, Language language) {
        return Optional.ofNullable(letters.get(fund))
                .map(text -> text.versions().get(Locale.forLanguageTag(language.tag())));
    }

    private static FundingProfiles read() {
        var file = file();
        return new FundingProfiles(
                file.path("profiles")
                        .valueStream()
                        .map(FundingProfiles::profile)
                        .toList(),
                texts(file.path("funds")),
                texts(file.path("letters")),
                text(file.path("emblem")));
    }

    private static FundingProfile profile(JsonNode node) {
        return new FundingProfile(
                node.path("period").asString(),
                text(node.path("words")),
                FundingProfile.Naming.valueOf(node.path("naming").asString().toUpperCase(Locale.ROOT)),
                node.path("source").asString());
    }

    private static Map<String, LocalText> texts(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> text(text.getValue())));
    }

    private static LocalText text(JsonNode node) {
        SequencedMap<Locale, String> versions = new LinkedHashMap<>();
        node.properties()
                .forEach(version -> versions.put(
                        Locale.forLanguageTag(version.getKey()),
                        version.getValue().asString()));
        return new LocalText(versions);
    }

    private static JsonNode file() {
        try (var yaml = new ClassPathResource("document/funding.yaml").getInputStream()) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
