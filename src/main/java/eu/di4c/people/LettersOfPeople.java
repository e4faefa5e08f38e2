package eu.di4c.people;

import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.LetterKind.Manner;
import eu.di4c.mailing.LetterKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of letters that this module writes: people wait for them at a screen, or have a right to an answer. */
@Component
class LettersOfPeople implements LetterKinds {

    static final LetterKind INVITATION = new LetterKind("invitation", "people.letter.invitation", Manner.ALWAYS);
    static final LetterKind RECOVERY = new LetterKind("recovery", "people.letter.recovery", Manner.ALWAYS);
    static final LetterKind ADDRESS = new LetterKind("address", "people.letter.address", Manner.ALWAYS);

    static final LetterKind WARNING = new LetterKind("warning", "people.letter.warning", Manner.ALWAYS);

    static final LetterKind BARRIER = new LetterKind("barrier", "people.letter.barrier", Manner.ALWAYS);

    @Override
    public List<LetterKind> letterKinds() {
        return List.of(INVITATION, RECOVERY, ADDRESS, WARNING, BARRIER);
    }
}
