package eu.di4c.kernel.protection;

import java.util.function.UnaryOperator;

/**
 * What the values of a field of {@link Told} are, so that a page can say them in the reader's words; moments and days, written
 * as ISO 8601 has them, need none.
 */
public sealed interface Meaning {

    /**
     * A code.
     *
     * @param message gives the key of the message that says it
     */
    record Code(UnaryOperator<String> message) implements Meaning {}

    /** Several codes with commas between them. */
    record Codes(Code each) implements Meaning {}

    /** A language by its tag. */
    record Tongue() implements Meaning {}

    /** The path of a scope; empty or a slash for everywhere, left out for none. */
    record Place() implements Meaning {}

    /**
     * Something that has a name and perhaps a page.
     *
     * @param kind what it is; empty when the value begins with its kind and a slash
     * @param within field with what stands before the value in its key; empty when nothing does
     */
    record Thing(String kind, String within) implements Meaning {

        public static Thing of(String kind) {
            return new Thing(kind, "");
        }
    }

    /** What the journal says was done, for example {@code notice.published}. */
    record Deed() implements Meaning {}

    /** From when to when. */
    record Span() implements Meaning {}

    /** The path of a page. */
    record Spot() implements Meaning {}

    /** What a browser calls itself. */
    record Browser() implements Meaning {}

    /** How many bytes. */
    record Bytes() implements Meaning {}
}
