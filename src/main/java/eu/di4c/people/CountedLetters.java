package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Attempts.Limit;
import eu.di4c.people.asking.LettersAskedFor;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts letters that are asked for with the other attempts, on all nodes together. */
@Component
class CountedLetters implements LettersAskedFor {

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Attempts attempts;

    CountedLetters(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Answer ask(Actor by, String remote, String what, EmailAddress to) {
        var here = new Limit(what + " from " + Browser.network(remote), 30, A_WHILE);
        var there = new Limit(what + " to " + to.key(), 3, A_WHILE);
        if (!attempts.may(here)) {
            return Answer.TOO_OFTEN_FROM_HERE;
        }
        return attempts.may(there) ? Answer.GO : Answer.TOO_OFTEN_TO_THERE;
    }
}
