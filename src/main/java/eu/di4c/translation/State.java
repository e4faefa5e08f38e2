package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a text stands in a language other than that of its original. */
public enum State {
    MISSING,
    /** There, but the original says something else than when it was entered. */
    OUTDATED,
    DONE;

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a name in addresses; empty when it names none. */
    public static Optional<State> coded(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /**
     * How a text stands.
     *
     * @param entered what is known of the version that is there
     */
    public static State of(LocalText text, Language language, Optional<Version> entered) {
        if (text.version(language.locale()).isEmpty()) {
            return MISSING;
        }
        return entered.filter(version -> !version.source().equals(text.original()))
                        .isPresent()
                ? OUTDATED
                : DONE;
    }
}
