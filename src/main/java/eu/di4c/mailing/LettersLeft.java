package eu.di4c.mailing;

import java.util.List;

/**
 * Somebody said by the way out in a letter how often she wants letters of these kinds: as a rule, never.
 *
 * @param kinds codes of the kinds
 */
public record LettersLeft(EmailAddress address, List<String> kinds, Frequency frequency) {
    public LettersLeft {
        kinds = List.copyOf(kinds);
    }
}
