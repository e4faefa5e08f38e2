package eu.di4c.mailing;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the outbox asks of the rest: whether letters go out, how one reads, and that one is tried again. */
@Component
class Sending {

    private final MailServer server;
    private final LetterPaper paper;
    private final LetterJobs jobs;

    Sending(MailServer server, LetterPaper paper, LetterJobs jobs) {
        this.server = server;
        this.paper = paper;
        this.jobs = jobs;
    }

    boolean isOpen() {
        return server.isSet();
    }

    Optional<String> text(QueuedLetter letter) {
        return letter.content().map(content -> paper.text(letter, content, Optional.empty()));
    }

    void again(LetterId letter, Instant now) {
        jobs.add(letter, now);
    }
}
