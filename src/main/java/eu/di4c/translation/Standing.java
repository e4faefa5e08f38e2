package eu.di4c.translation;

import java.util.Locale;

/** How a message of the interface stands in a language in this installation. */
public enum Standing {
    /** It says what came with the program, and nobody here has said that this holds. */
    UNCONFIRMED,
    /** English says something else than when the words were entered. */
    OUTDATED,
    /** This installation says something else than the program. */
    CHANGED,
    /** Somebody here has said that the words of the program hold. */
    CONFIRMED;

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a translator has something to do with it. */
    public boolean isOpen() {
        return switch (this) {
            case UNCONFIRMED, OUTDATED -> true;
            case CHANGED, CONFIRMED -> false;
        };
    }

    /** As the state of any text. */
    State state() {
        return switch (this) {
            case UNCONFIRMED -> State.MISSING;
            case OUTDATED -> State.OUTDATED;
            case CHANGED, CONFIRMED -> State.DONE;
        };
    }
}
