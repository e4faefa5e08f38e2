package eu.di4c.kernel;

import java.util.List;

/**
 * What came of a command that edits a thing.
 *
 * @param <T> the thing
 */
public sealed interface Outcome<T> {

    /** It is stored, and is this now. */
    record Done<T>(T thing) implements Outcome<T> {}

    /** Somebody else has stored another version since it was looked at; nothing was done. */
    record Overtaken<T>(T now) implements Outcome<T> {}

    /** The field forbids it; nothing was done. */
    record Refused<T>(List<Refusal> because) implements Outcome<T> {
        public Refused {
            because = List.copyOf(because);
        }
    }

    /**
     * One reason.
     *
     * @param field the field of the form that is to be mended; empty when it is none
     * @param message key of the message that says what is wrong and how to mend it
     */
    record Refusal(String field, String message, List<Object> arguments) {
        public Refusal {
            arguments = List.copyOf(arguments);
        }
    }

    static <T> Outcome<T> refused(String field, String message, Object... arguments) {
        return new Refused<>(List.of(new Refusal(field, message, List.of(arguments))));
    }
}
