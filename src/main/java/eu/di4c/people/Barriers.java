package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Attempts.Limit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Barriers that people meet on the pages: the door by which anybody reports one, with an account or without. */
@Component
public class Barriers {

    private final BarrierStore store;
    private final BarrierLetters letters;
    private final Attempts attempts;
    private final Clock clock;

    Barriers(BarrierStore store, BarrierLetters letters, Attempts attempts, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A barrier as somebody reports it (Directive (EU) 2016/2102, article 7).
     *
     * @param page its title or address, in her words
     * @param trouble what is wrong; an empty line begins a new paragraph
     * @param answer where an answer is to go; empty when she wishes none
     */
    public record Report(
            @Personal(
                    what = Personal.Kind.STATEMENT,
                    why = Personal.Purpose.LETTERS,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = Report.KEPT,
                    columns = "people.barrier.page")
            String page,

            @Personal(
                    what = Personal.Kind.STATEMENT,
                    why = Personal.Purpose.LETTERS,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = Report.KEPT,
                    columns = "people.barrier.trouble")
            String trouble,

            @Personal(
                    what = Personal.Kind.CONTACT,
                    why = Personal.Purpose.LETTERS,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = Report.KEPT,
                    columns = "people.barrier.address")
            Optional<EmailAddress> answer) {

        /** How long reports are kept. */
        static final String KEPT = "P1Y";

        /** The longest page and the longest trouble, in characters. */
        public static final int LONGEST_PAGE = 300;

        public static final int LONGEST_TROUBLE = 5_000;

        public Report {
            check("page", page, LONGEST_PAGE);
            check("trouble", trouble, LONGEST_TROUBLE);
        }

        private static void check(String what, String text, int longest) {
            if (text.isBlank() || text.length() > longest) {
                throw new IllegalArgumentException(
                        "expected a %s of 1 to %d characters, found %d".formatted(what, longest, text.length()));
            }
        }
    }

    /** Keeps a report and tells the administrators; refused when too many came from the same person or network within an hour. */
    @Transactional
    public Outcome<Report> report(Actor by, Browser from, Report report) {
        if (!attempts.may(limit(by, from))) {
            return Outcome.refused("", "people.accessibility.often");
        }
        store.add(report, clock.instant());
        letters.tell(report);
        return new Outcome.Done<>(report);
    }

    /**
     * Who has signed in is counted by herself, so that nobody else in her network can shut her out; strangers are counted by
     * network, so that those of one network shut out no other.
     */
    private static Limit limit(Actor by, Browser from) {
        return by instanceof Actor.Person person
                ? new Limit("barriers of " + person.id(), 10, Duration.ofHours(1))
                : new Limit("barriers from " + from.network(), 30, Duration.ofHours(1));
    }
}
