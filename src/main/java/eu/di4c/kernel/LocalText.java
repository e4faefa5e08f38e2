package eu.di4c.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A text that people wrote, in one or more languages; the first version is the original.
 *
 * @param versions language → text, in the order in which they were written; never empty, no text blank
 */
public record LocalText(SequencedMap<Locale, String> versions) {

    /** One version of a text: what it says and the language it says it in. */
    public record Version(Locale locale, String text) {}

    public LocalText {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language version, found none");
        }
        versions.forEach((locale, text) -> {
            if (locale.getLanguage().isEmpty() || text.isBlank()) {
                throw new IllegalArgumentException(
                        "a text version needs a language and words, found '%s' in '%s'".formatted(text, locale));
            }
        });
        versions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(versions));
    }

    /** A text in one language, named by its BCP 47 tag. */
    public static LocalText of(String tag, String text) {
        return new LocalText(new LinkedHashMap<>(Collections.singletonMap(Locale.forLanguageTag(tag), text)));
    }

    /** This text with one more version (or with that version replaced). */
    public LocalText with(String tag, String text) {
        var more = new LinkedHashMap<>(versions);
        more.put(Locale.forLanguageTag(tag), text);
        return new LocalText(more);
    }

    /** The text of the version in a language, whatever its country, if there is one. */
    public Optional<String> version(Locale wanted) {
        return versions.entrySet().stream()
                .filter(version -> version.getKey().getLanguage().equals(wanted.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The version as first written. */
    public Version original() {
        var first = versions.firstEntry();
        return new Version(first.getKey(), first.getValue());
    }

    /** The version in the wanted language, or the original when there is none; the answer names its language. */
    public Version in(Locale wanted) {
        return versions.entrySet().stream()
                .filter(version -> version.getKey().getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(version -> new Version(version.getKey(), version.getValue()))
                .orElseGet(this::original);
    }
}
