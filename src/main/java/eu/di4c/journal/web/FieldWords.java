package eu.di4c.journal.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Verbatim;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The fields that deeds change, in the reader's words. A field may be told of many things at once, as {@code m1.period} is of
 * the item m1, or in one language, as {@code subject.ro} is.
 */
final class FieldWords {

    private FieldWords() {}

    /** The key of the message for a field. */
    static String key(String field) {
        return "journal.field." + field;
    }

    /** Its name; as it stands in the program when there are no words for it. */
    static String name(String field, Words words) {
        return words.know(key(field)) ? words.of(key(field)) : field;
    }

    /** Its name for a table: what stands in the program only is marked as such. */
    static Content content(String field, Words words) {
        return ofText(field, words).or(() -> said(field, words).map(Phrase::of)).orElseGet(() -> new Verbatim(field));
    }

    /** The last part of a field, which says what its value is. */
    static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    /** A text of the program goes by its key, whatever words are in it; behind it stands the language. */
    private static Optional<Content> ofText(String field, Words words) {
        int end = field.indexOf(' ');
        var key = new Verbatim(field.substring(0, Math.max(end, 0)));
        return end < 0
                ? Optional.empty()
                : Language.tagged(field.substring(end + 1))
                        .map(language -> Phrase.of(" – " + words.name(language)))
                        .map(language -> output -> {
                            key.writeTo(output);
                            language.writeTo(output);
                        });
    }

    private static Optional<String> said(String field, Words words) {
        if (words.know(key(field))) {
            return Optional.of(words.of(key(field)));
        }
        var parts = new ArrayList<String>();
        boolean known = false;
        for (String part : Arrays.asList(field.split("\\."))) {
            boolean isKnown = words.know(key(part));
            var tongue = Language.tagged(part).filter(_ -> !isKnown);
            known |= isKnown || tongue.isPresent();
            parts.add(isKnown ? words.of(key(part)) : tongue.map(words::name).orElse(part));
        }
        return known ? Optional.of(String.join(" – ", parts)) : Optional.empty();
    }
}
