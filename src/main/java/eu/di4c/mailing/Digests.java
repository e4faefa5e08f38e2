package eu.di4c.mailing;

import eu.di4c.kernel.Ids;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.Letter.Section;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one letter of those that were gathered for a recipient. */
@Component
class Digests {

    private final LetterStore store;
    private final Clock clock;

    Digests(LetterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Bundles what waits with this letter and is due, and answers the letter to be sent now: the digest, or the letter itself
     * when it is alone.
     */
    @Transactional
    Optional<LetterId> bundle(QueuedLetter letter) {
        var gathered = store.takeGathered(letter.to().address(), clock.instant());
        if (gathered.isEmpty()) {
            return Optional.empty();
        }
        if (gathered.size() == 1) {
            store.release(gathered.getFirst().id());
            return Optional.of(gathered.getFirst().id());
        }
        var digest = digest(gathered, clock.instant());
        store.add(digest, Optional.empty());
        store.bundle(gathered, digest.id(), clock.instant());
        return Optional.of(digest.id());
    }

    private static QueuedLetter digest(List<QueuedLetter> letters, Instant now) {
        var to = letters.getLast().to();
        var words = Words.in(to.language());
        var content = new Content(
                words.of("mailing.digest.greeting", letters.size()),
                letters.stream().flatMap(Digests::sections).toList(),
                "");
        return new QueuedLetter(
                new LetterId(Ids.next()),
                OwnKinds.DIGEST.code(),
                true,
                to,
                words.of("mailing.digest.subject", letters.size()),
                Optional.of(content),
                LetterState.WAITING,
                now,
                now,
                "DI4C",
                List.of());
    }

    private static Stream<Section> sections(QueuedLetter letter) {
        var sections = letter.content().map(Content::sections).orElse(List.of());
        return Stream.concat(
                Stream.of(new Section(
                        Optional.of(letter.subject()),
                        sections.isEmpty() ? List.of() : sections.getFirst().paragraphs(),
                        sections.isEmpty()
                                ? Optional.empty()
                                : sections.getFirst().button())),
                sections.stream().skip(1));
    }
}
