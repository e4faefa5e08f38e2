package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a translator says a text is in another language.
 *
 * @param field the text among those of the thing
 * @param seen the mark of the text as she saw it
 */
public record NewVersion(SubjectRef subject, String field, Mark seen, Language language, String words) {

    public NewVersion {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a version needs words: " + subject + " " + field);
        }
    }

    /** Puts it into a thing; stores nothing when it is there already, or when the text is another than the one seen. */
    public <T extends Record> Outcome<LocalText> into(T thing, Consumer<T> store) {
        var text = Texts.of(thing).get(field);
        if (text == null) {
            return Outcome.refused("", "translation.refused.gone");
        }
        if (!Mark.of(text).equals(seen)) {
            return new Outcome.Overtaken<>(text);
        }
        if (text.original().locale().getLanguage().equals(language.tag())) {
            return Outcome.refused("words", "translation.refused.original");
        }
        var now = in(text);
        if (!now.equals(text)) {
            store.accept(Texts.with(thing, field, now));
        }
        return new Outcome.Done<>(now);
    }

    /** The text with this version, in the place of the one of the same language. */
    private LocalText in(LocalText text) {
        var versions = new LinkedHashMap<Locale, String>();
        text.versions()
                .forEach((locale, said) ->
                        versions.put(locale, locale.getLanguage().equals(language.tag()) ? words : said));
        return new LocalText(versions).version(language.locale()).isPresent()
                ? new LocalText(versions)
                : text.with(language.tag(), words);
    }
}
