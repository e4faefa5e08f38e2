package eu.di4c.journal.web;

import eu.di4c.journal.ErasureWishes;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Visit;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.NextStep.Matter;
import eu.di4c.site.part.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever protects data that people wish to be erased. */
@Component
class WishesWaiting implements Waiting {

    private final ErasureWishes wishes;

    WishesWaiting(ErasureWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public List<NextStep> of(Visit visit) {
        if (!visit.by().may(Action.PROTECT_DATA, Scope.EVERYWHERE)) {
            return List.of();
        }
        int open = wishes.open(visit.by()).size();
        return open == 0
                ? List.of()
                : List.of(NextStep.of(
                        Matter.DECISION, visit.words().of("journal.next.wishes", open), "/data-protection"));
    }
}
