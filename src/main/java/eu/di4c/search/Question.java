package eu.di4c.search;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param by who asks; what she may not see is not found
 * @param reader the language of her page
 * @param kind only things of this sort
 * @param most how many hits are told
 */
public record Question(Actor by, String text, Language reader, Optional<FoundKind> kind, int most) {

    /** The same, answered with at most so many things. */
    public Question most(int other) {
        return new Question(by, text, reader, kind, other);
    }

    /** Nobody's name is longer; the rest of what was typed is not looked for. */
    public static final int LONGEST = 200;

    public Question {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
