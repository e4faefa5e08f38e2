package eu.di4c.mailing.web;

import eu.di4c.mailing.Frequency;
import java.util.List;
import java.util.Optional;

/**
 * Where the way out in a letter leads.
 *
 * @param kinds names of the kinds of letters that are meant
 * @param chosen what has just been said; empty before
 */
public record LeavePage(String action, List<String> kinds, Optional<Frequency> chosen) {

    /** Whether she wants no more, as of now. */
    public boolean left() {
        return chosen.filter(Frequency.NEVER::equals).isPresent();
    }
}
