package eu.di4c.mailing;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Delivers one letter and notes what came of it. Whoever dies between the two leaves a letter that is sent again under the same
 * Message-ID: twice is better than never.
 */
@Component
class Post {

    private static final String BY = "DI4C";
    private static final int LONGEST = 500;

    /** A letter that was written before there was a mail server waits for one. */
    private static final Duration NO_SERVER = Duration.ofMinutes(10);

    private final LetterStore store;
    private final LetterMail mail;
    private final MailServer server;
    private final WaysOut waysOut;

    Post(LetterStore store, LetterMail mail, MailServer server, WaysOut waysOut) {
        this.store = store;
        this.mail = mail;
        this.server = server;
        this.waysOut = waysOut;
    }

    /** Tries once; answers when to try again, or nothing when the letter is settled. */
    Optional<Instant> deliver(QueuedLetter letter, Clock clock) {
        Instant now = clock.instant();
        var content = letter.content();
        if (letter.state() != LetterState.WAITING || content.isEmpty()) {
            return Optional.empty();
        }
        if (!server.isSet()) {
            return Optional.of(now.plus(NO_SERVER));
        }
        try {
            var wayOut = waysOut.of(letter, now);
            server.send(mail.of(letter, content.get(), wayOut, server.session(), now));
            store.note(letter.id(), new Attempt(now, Attempt.Outcome.SENT, BY, ""), LetterState.SENT);
            return Optional.empty();
        } catch (MessagingException e) {
            return failed(letter, e, now);
        }
    }

    private Optional<Instant> failed(QueuedLetter letter, MessagingException why, Instant now) {
        String says = said(why);
        if (isFinal(why, says)) {
            store.note(letter.id(), new Attempt(now, Attempt.Outcome.REFUSED, BY, says), LetterState.DEAD);
            return Optional.empty();
        }
        var again = Patience.after(letter.failures() + 1).map(now::plus);
        store.note(
                letter.id(),
                new Attempt(now, Attempt.Outcome.FAILED, BY, says),
                again.isPresent() ? LetterState.WAITING : LetterState.DEAD);
        return again;
    }

    /** A code that begins with 5 about the letter itself means never (RFC 5321, section 4.2.1). */
    private static boolean isFinal(MessagingException why, String says) {
        return why instanceof SendFailedException && says.matches("(?s).*\\b5[0-9]{2}[ -].*");
    }

    private static String said(MessagingException why) {
        var said = new StringBuilder(String.valueOf(why.getMessage()));
        for (Exception next = why.getNextException();
                next != null;
                next = next instanceof MessagingException more ? more.getNextException() : null) {
            said.append(": ").append(next.getMessage());
        }
        String line = said.toString().replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
