package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.site.InterfaceTexts;
import eu.di4c.site.MessageRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came with the program, and what was said last of it in each language. */
record Spoken(Map<Language, Map<String, Phrasing>> latest) {

    static Spoken of(Collection<Phrasing> latest) {
        return new Spoken(latest.stream()
                .collect(Collectors.groupingBy(
                        Phrasing::language, Collectors.toMap(Phrasing::key, Function.identity(), (one, _) -> one))));
    }

    /** All messages in a language, in the order of their keys. */
    List<InterfaceText> texts(Language language) {
        return InterfaceTexts.of(language).keySet().stream()
                .flatMap(key -> text(key, language).stream())
                .toList();
    }

    /** One message; empty when this program has none with this key. */
    Optional<InterfaceText> text(String key, Language language) {
        @Nullable String original = InterfaceTexts.of(Language.EN).get(key);
        @Nullable String program = InterfaceTexts.of(language).get(key);
        return original == null || program == null
                ? Optional.empty()
                : Optional.of(new InterfaceText(
                        key, language, english(key, language, original), original, program, said(key, language)));
    }

    /**
     * English itself is made from nothing but what came with the program; and English of this installation that no longer fits the
     * program is said nowhere, so nothing is made from it.
     */
    private String english(String key, Language language, String original) {
        return language == Language.EN
                ? original
                : said(key, Language.EN)
                        .flatMap(Phrasing::words)
                        .filter(own ->
                                MessageRule.faults(Language.EN, own, original).isEmpty())
                        .orElse(original);
    }

    private Optional<Phrasing> said(String key, Language language) {
        return Optional.ofNullable(latest.getOrDefault(language, Map.of()).get(key));
    }
}
