package eu.di4c.notification;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.Letter.Button;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Words;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells people: a row for the page and a letter, both in the transaction of the deed. What is told for the second time is told
 * to nobody, and who has silenced the kind hears nothing. Invented people get no letters.
 */
@Component
class Telling {

    private final NotificationStore store;
    private final Post post;
    private final Clock clock;

    Telling(NotificationStore store, Post post, Clock clock) {
        this.store = store;
        this.post = post;
        this.clock = clock;
    }

    /** Never tells who did it herself. */
    void tell(News news, Collection<PersonId> people) {
        var to = people.stream()
                .distinct()
                .filter(person ->
                        !(news.by() instanceof Actor.Person by && by.id().equals(person)))
                .toList();
        if (!to.isEmpty()) {
            store.add(news, to, clock.instant()).forEach(person -> post.write(news, person));
        }
    }

    /** Writes the letters. */
    @Component("postOfNotifications")
    static class Post {

        private final People people;
        private final Letters letters;
        private final NotificationWords sentences;
        private final PublicAddress address;

        Post(People people, Letters letters, NotificationWords sentences, PublicAddress address) {
            this.people = people;
            this.letters = letters;
            this.sentences = sentences;
            this.address = address;
        }

        void write(News news, PersonId to) {
            people.person(to)
                    .filter(person -> !person.sample() && person.left().isEmpty())
                    .ifPresent(person -> write(news, person));
        }

        private void write(News news, Person person) {
            var words = Words.in(person.language());
            String sentence = sentences.of(news.sentence(), news.by().name(), news.arguments(), words);
            var content = Content.of(
                    words.of("people.letter.greeting", person.name()),
                    List.of(sentence),
                    Optional.of(new Button(words.of("notification.letter.button"), address.of(news.spot()))),
                    words.of("people.letter.closing"));
            letters.queue(
                    news.by(),
                    new Letter(
                            news.kind().letters(),
                            new Recipient(person.name(), person.address(), person.language(), Optional.of(person.id())),
                            words.of(news.kind().key()),
                            content));
        }
    }
}
