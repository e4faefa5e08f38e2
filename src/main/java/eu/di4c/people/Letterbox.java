package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.Letter.Button;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.people.Link.Purpose;
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
    private final Links links;
    private final PublicAddress address;
    private final ScopeWords scopes;

    Letterbox(Letters letters, Links links, PublicAddress address, ScopeWords scopes) {
        this.letters = letters;
        this.links = links;
        this.address = address;
        this.scopes = scopes;
    }

    /** Offers a role, and answers with the link that the letter carries. */
    Link invite(Actor by, Invitation invitation) {
        var words = Words.in(invitation.language());
        var to = Recipient.unknown(invitation.name(), invitation.address(), invitation.language());
        var made = links.make(by, Purpose.INVITATION, Optional.empty(), Optional.of(invitation.address()));
        write(
                by,
                LettersOfPeople.INVITATION,
                to,
                made,
                words.of(
                        "people.letter.invitation.text",
                        by.name(),
                        scopes.in(invitation.role(), invitation.scope(), words)),
                words.of("people.letter.once", made.link().purpose().counts().toDays()));
        return made.link();
    }

    /** Lets somebody choose a new password; earlier such letters count no more. */
    void recover(Actor by, Person person) {
        var words = Words.in(person.language());
        write(
                by,
                LettersOfPeople.RECOVERY,
                to(person, person.address()),
                links.renew(by, Purpose.RECOVERY, person.id(), person.address()),
                words.of("people.letter.recovery.text"),
                words.of("people.letter.ignore"));
    }

    /** To the new address, which proves itself by the link. */
    void proveAddress(Actor by, Person person, EmailAddress wanted) {
        var words = Words.in(person.language());
        write(
                by,
                LettersOfPeople.ADDRESS,
                to(person, wanted),
                links.renew(by, Purpose.ADDRESS, person.id(), wanted),
                words.of("people.letter.address.text", wanted.text()),
                words.of("people.letter.ignore"));
    }

    private void write(Actor by, LetterKind kind, Recipient to, Made made, String... paragraphs) {
        var words = Words.in(to.language());
        var button =
                new Button(words.of("people.letter." + kind.code() + ".button"), address.of("/links/" + made.secret()));
        var content = Content.of(
                words.of("people.letter.greeting", to.name()),
                List.of(paragraphs),
                Optional.of(button),
                words.of("people.letter.closing"));
        letters.queue(by, new Letter(kind, to, words.of("people.letter." + kind.code() + ".subject"), content));
    }

    private static Recipient to(Person person, EmailAddress address) {
        return new Recipient(person.name(), address, person.language(), Optional.of(person.id()));
    }
}
