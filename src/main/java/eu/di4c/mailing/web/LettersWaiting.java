package eu.di4c.mailing.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.Outbox;
import eu.di4c.site.Visit;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.NextStep.Matter;
import eu.di4c.site.part.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the installation that letters were given up, or cannot go out at all. */
@Component
class LettersWaiting implements Waiting {

    private final Outbox outbox;

    LettersWaiting(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<NextStep> of(Visit visit) {
        if (!visit.by().may(Action.KEEP_INSTALLATION, Scope.EVERYWHERE)) {
            return List.of();
        }
        var steps = new ArrayList<NextStep>();
        long dead = outbox.count(visit.by(), LetterState.DEAD);
        if (dead > 0) {
            steps.add(NextStep.of(
                    Matter.TROUBLE,
                    visit.words().of("mailing.next.dead", dead),
                    "/outbox?state=" + LetterState.DEAD.code()));
        }
        if (!outbox.isOpen()) {
            steps.add(NextStep.of(Matter.TROUBLE, visit.words().of("mailing.outbox.closed.title"), "/outbox"));
        }
        return steps;
    }
}
