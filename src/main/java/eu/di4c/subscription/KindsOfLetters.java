package eu.di4c.subscription;

import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.LetterKind.Manner;
import eu.di4c.mailing.LetterKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of letters that are written here: whether a subscription was meant, and notices to who is subscribed. */
@Component
class KindsOfLetters implements LetterKinds {

    static final LetterKind CONFIRMATION =
            new LetterKind("subscription", "subscription.letter.confirmation", Manner.ALWAYS);
    static final LetterKind NOTICES = new LetterKind("notices", "subscription.letter.notices", Manner.SUBSCRIBED);

    @Override
    public List<LetterKind> letterKinds() {
        return List.of(CONFIRMATION, NOTICES);
    }
}
