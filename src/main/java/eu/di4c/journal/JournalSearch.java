package eu.di4c.journal;

import eu.di4c.kernel.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param within the scope to which they belong, or further inside
 * @param who part of the name of who did it; empty for anybody
 * @param about part of the name of what it was done to; empty for anything
 * @param deeds deeds whose words were asked for; either these or the name of the thing must fit
 * @param from not before
 * @param until before
 */
public record JournalSearch(
        Optional<Scope> within,
        String who,
        String about,
        List<String> deeds,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** All that one may see. */
    public static final JournalSearch ALL =
            new JournalSearch(Optional.empty(), "", "", List.of(), Optional.empty(), Optional.empty());

    public JournalSearch {
        deeds = List.copyOf(deeds);
    }
}
