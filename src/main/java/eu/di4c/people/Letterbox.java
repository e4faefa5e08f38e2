package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.Letter.Button;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.people.Links.Made;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the letters of this module: invitations, recovery, a new address. Each carries a link that counts once. */
@Component
class Letterbox {

    private final Letters letters;
    private final PublicAddress address;

    Letterbox(Letters letters, PublicAddress address) {
        this.letters = letters;
        this.address = address;
    }

    void invite(Actor by, Invitation invitation, Made made) {
        var words = Words.in(invitation.language());
        var to = Recipient.unknown(invitation.name(), invitation.address(), invitation.language());
        write(
                by,
                LettersOfPeople.INVITATION,
                to,
                made,
                List.of(
                        words.of(
                                "people.letter.invitation.text",
                                by.name(),
                                RoleWords.in(invitation.role(), invitation.scope(), words)),
                        words.of("people.letter.once", days(made))));
    }

    void recover(Actor by, Person person, Made made) {
        var words = Words.in(person.language());
        write(
                by,
                LettersOfPeople.RECOVERY,
                to(person, person.address()),
                made,
                List.of(words.of("people.letter.recovery.text"), words.of("people.letter.ignore")));
    }

    /** To the new address, which proves itself by the link. */
    void proveAddress(Actor by, Person person, EmailAddress wanted, Made made) {
        var words = Words.in(person.language());
        write(
                by,
                LettersOfPeople.ADDRESS,
                to(person, wanted),
                made,
                List.of(words.of("people.letter.address.text", wanted.text()), words.of("people.letter.ignore")));
    }

    private void write(Actor by, LetterKind kind, Recipient to, Made made, List<String> paragraphs) {
        var words = Words.in(to.language());
        var button =
                new Button(words.of("people.letter." + kind.code() + ".button"), address.of("/links/" + made.secret()));
        var content = Content.of(
                words.of("people.letter.greeting", to.name()),
                paragraphs,
                Optional.of(button),
                words.of("people.letter.closing"));
        letters.queue(by, new Letter(kind, to, words.of("people.letter." + kind.code() + ".subject"), content));
    }

    private static Recipient to(Person person, EmailAddress address) {
        return new Recipient(person.name(), address, person.language(), Optional.of(person.id()));
    }

    private static long days(Made made) {
        return made.link().purpose().counts().toDays();
    }
}
