package eu.di4c.journal;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of the journal: who did what, for those who may know. It is written by nobody: it hears what is done. */
@Component
public class Journal {

    /** The most scopes that are offered to choose from. */
    private static final int SCOPES = 300;

    private final EntryStore entries;
    private final ChainReader chain;
    private final ChainStore end;

    Journal(EntryStore entries, ChainReader chain, ChainStore end) {
        this.entries = entries;
        this.chain = chain;
        this.end = end;
    }

    /**
     * Entries that fit a search, the newest first; those of scopes that somebody may not see are not there.
     *
     * @param before only entries with smaller numbers; empty to begin at the end
     */
    public List<Entry> entries(Actor by, JournalSearch search, Optional<Long> before, int most) {
        return entries.before(before.orElse(Long.MAX_VALUE), Conditions.of(seenBy(by), search), most);
    }

    public Optional<Entry> entry(Actor by, long number) {
        return entries.entry(number, Conditions.seen(seenBy(by)));
    }

    /** The scopes of which there are entries that somebody may see. */
    public List<Scope> scopes(Actor by) {
        return entries.scopes(Conditions.seen(seenBy(by)), SCOPES);
    }

    /** All deeds of which there are entries. */
    public List<String> deeds() {
        return entries.deeds();
    }

    /** How long it is, and its last hash. */
    public HeadMark mark() {
        return end.head();
    }

    /**
     * Goes through the whole of it and says whether it is as it was written.
     *
     * @param kept a mark of earlier, to be found again in it
     */
    public Verdict check(Optional<HeadMark> kept) {
        return chain.walk(kept);
    }

    /** The scopes of which somebody may read; what lies in them too. */
    private static List<Scope> seenBy(Actor by) {
        return switch (by) {
            case Actor.Operator _, Actor.Program _ -> List.of(Scope.EVERYWHERE);
            case Actor.Anybody _ -> List.of();
            case Actor.Person person ->
                person.within().contains(Action.SEE_JOURNAL)
                        ? person.holds().stream()
                                .filter(held -> Action.SEE_JOURNAL.roles().contains(held.role()))
                                .map(Held::scope)
                                .distinct()
                                .toList()
                        : List.of();
        };
    }
}
