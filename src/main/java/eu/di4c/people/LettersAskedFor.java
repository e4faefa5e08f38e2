package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Attempts.Limit;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Letters that anybody may have sent to any address: the door by which modules see that nobody is flooded with them. */
@Component
public class LettersAskedFor {

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Attempts attempts;

    LettersAskedFor(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Whether a letter may go. */
    public enum Answer {
        GO,
        /** Too many were asked for from this network within an hour. */
        TOO_OFTEN_FROM_HERE,
        /** Too many were asked for to this address within an hour; who asks must not learn of it. */
        TOO_OFTEN_TO_THERE
    }

    /**
     * Counts one more letter, if it may go: three an hour to an address, thirty an hour from a network.
     *
     * @param remote the address of the machine that asks
     * @param what names the sort of letter
     */
    public Answer ask(Actor by, String remote, String what, EmailAddress to) {
        var here = new Limit(what + " from " + Browser.network(remote), 30, A_WHILE);
        var there = new Limit(what + " to " + to.key(), 3, A_WHILE);
        if (attempts.exceeded(here)) {
            return Answer.TOO_OFTEN_FROM_HERE;
        }
        attempts.count(here);
        if (attempts.exceeded(there)) {
            return Answer.TOO_OFTEN_TO_THERE;
        }
        attempts.count(there);
        return Answer.GO;
    }
}
