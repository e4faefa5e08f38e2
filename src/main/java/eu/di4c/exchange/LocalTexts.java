package eu.di4c.exchange;

import eu.di4c.kernel.LocalText;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;

/** Understands a text by language, for example {@code {en: Activation, ro: Activare}}; every version in trouble is noted. */
final class LocalTexts {

    static final LocalText STAND_IN = LocalText.of("en", "x");
    static final String EXPECTED = "a text by language, for example {en: Activation}";

    private final Kind<String> words;
    private final Troubles troubles;

    LocalTexts(Kind<String> words, Troubles troubles) {
        this.words = words;
        this.troubles = troubles;
    }

    Optional<LocalText> read(Tree tree, String at) {
        if (!(tree instanceof Tree.Mapping versions) || versions.entries().isEmpty()) {
            troubles.add(new Trouble(at, tree.line(), tree.inWords(), EXPECTED));
            return Optional.empty();
        }
        var texts = new LinkedHashMap<Locale, String>();
        versions.entries()
                .forEach((tag, version) -> language(tag, version, at + Tree.step(tag))
                        .ifPresent(locale ->
                                text(version, at + Tree.step(tag)).ifPresent(text -> texts.put(locale, text))));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }

    private Optional<Locale> language(String tag, Tree version, String at) {
        try {
            return Optional.of(Meaning.language(tag));
        } catch (IllformedLocaleException e) {
            troubles.add(new Trouble(
                    at, version.line(), "the language '" + tag + "'", "a language tag of BCP 47, for example ro"));
            return Optional.empty();
        }
    }

    private Optional<String> text(Tree version, String at) {
        return new Values(troubles).read(words, version, at);
    }
}
