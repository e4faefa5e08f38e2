package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.Letter.Button;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people by letter when something was changed by which they prove who they are, as it may not have been they (OWASP ASVS
 * 4.0.3, 2.2.3 and 2.5.5); of a new address at the old one.
 */
@Component
class Warnings {

    private static final Set<String> DEEDS = Set.of(
            "people.passwordChanged",
            "people.passwordRecovered",
            "people.addressChanged",
            "people.secondFactorSet",
            "people.secondFactorRemoved",
            "people.secondFactorLifted",
            "people.recoveryCodesMade",
            "people.passkeyAdded",
            "people.passkeyRemoved",
            "people.identityLinked",
            "people.identityUnlinked");

    private final PersonStore people;
    private final Letters letters;
    private final PublicAddress address;
    private final Clock clock;

    Warnings(PersonStore people, Letters letters, PublicAddress address, Clock clock) {
        this.people = people;
        this.letters = letters;
        this.address = address;
        this.clock = clock;
    }

    @EventListener
    void hear(Recorded deed) {
        if (DEEDS.contains(deed.what())) {
            people.person(new PersonId(UUID.fromString(deed.subject().key())))
                    .filter(person -> !person.sample())
                    .ifPresent(person -> warn(deed, person));
        }
    }

    private void warn(Recorded deed, Person person) {
        var words = Words.in(person.language());
        var content = Content.of(
                words.of("people.letter.greeting", person.name()),
                List.of(
                        words.of(
                                "people.letter.warning.text",
                                deed.by().name(),
                                words.of("journal.deed." + deed.what()),
                                words.date(LocalDate.now(clock))),
                        words.of("people.letter.warning.ignore")),
                Optional.of(new Button(words.of("people.letter.warning.button"), address.of("/account"))),
                words.of("people.letter.closing"));
        var to = new Recipient(person.name(), before(deed, person), person.language(), Optional.of(person.id()));
        letters.queue(
                deed.by(), new Letter(LettersOfPeople.WARNING, to, words.of("people.letter.warning.subject"), content));
    }

    private static EmailAddress before(Recorded deed, Person person) {
        return deed.changes().stream()
                .filter(change -> change.field().equals("address"))
                .flatMap(change -> change.before().stream())
                .filter(EmailAddress::fits)
                .map(EmailAddress::new)
                .findFirst()
                .orElse(person.address());
    }
}
