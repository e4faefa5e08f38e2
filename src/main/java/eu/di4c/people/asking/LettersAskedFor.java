package eu.di4c.people.asking;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.EmailAddress;

/** Letters that anybody may have sent to any address: the door by which modules see that nobody is flooded with them. */
public interface LettersAskedFor {

    /** Whether a letter may go. */
    enum Answer {
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
    Answer ask(Actor by, String remote, String what, EmailAddress to);
}
