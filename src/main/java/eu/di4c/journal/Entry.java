package eu.di4c.journal;

import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the journal, as those may read it who may read of its scope.
 *
 * @param what the deed, for example {@code notice.published}
 * @param scope path of the scope to which it belongs
 * @param origin code of the class of address it came from
 * @param why the reason that was given; empty also when it was blanked
 * @param blanked whether the reason or the values were blanked
 */
public record Entry(
        long number,
        Instant at,
        Who who,
        String what,
        SubjectRef subject,
        String scope,
        String origin,

        @Personal(
                what = Personal.Kind.STATEMENT,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "journal.payload.content")
        Optional<String> why,

        List<Change> changes,
        boolean blanked,
        Hash previous,
        Hash hash) {

    public Entry {
        changes = List.copyOf(changes);
    }
}
