package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Texts;
import java.util.List;
import java.util.Optional;

/**
 * One text that is to be translated into one language, and how that stands.
 *
 * @param field the text among those of the thing
 * @param entered what is known of the version that is there; empty when there is none, or nothing is known of it
 * @param earlier other versions that were entered before, the latest first
 */
public record Task(
        Worded thing,
        String field,
        LocalText text,
        Language language,
        State state,
        Optional<Version> entered,
        List<Version> earlier) {

    public Task {
        earlier = List.copyOf(earlier);
    }

    /** Made with all that was ever entered for the thing in the language, the latest first. */
    static Task of(Worded thing, String field, Language language, List<Version> versions) {
        var text = thing.texts().get(field);
        if (text == null) {
            throw new IllegalArgumentException(thing.subject() + " has no " + field);
        }
        var own = versions.stream()
                .filter(version -> version.subject().equals(thing.subject())
                        && version.field().equals(Texts.field(field))
                        && version.language().equals(language.tag()))
                .toList();
        var words = text.version(language.locale());
        var entered = own.stream()
                .filter(version -> Optional.of(version.words()).equals(words))
                .findFirst();
        return new Task(
                thing,
                field,
                text,
                language,
                State.of(text, language, entered),
                entered,
                own.stream()
                        .filter(version -> !Optional.of(version.words()).equals(words))
                        .filter(version -> isOfThis(version, field, text, entered))
                        .toList());
    }

    /** Texts of a list have no name of their own: only what was made from the same original belongs to one. */
    private static boolean isOfThis(Version version, String field, LocalText text, Optional<Version> entered) {
        return Texts.field(field).equals(field)
                || version.source().equals(text.original())
                || entered.filter(now -> now.source().equals(version.source())).isPresent();
    }

    /** Its name in addresses and files: {@code network/di4c/aims.2}. */
    public String code() {
        return thing.subject() + "/" + field;
    }

    public Optional<String> words() {
        return text.version(language.locale());
    }

    public Mark mark() {
        return Mark.of(text);
    }
}
