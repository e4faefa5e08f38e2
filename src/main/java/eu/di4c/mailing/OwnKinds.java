package eu.di4c.mailing;

import eu.di4c.mailing.LetterKind.Manner;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of letters that are written here: several gathered into one, and one that somebody wrote to many. */
@Component
class OwnKinds implements LetterKinds {

    static final LetterKind DIGEST = new LetterKind("digest", "mailing.letter.digest", Manner.AS_WISHED);
    static final LetterKind CIRCULAR = new LetterKind("circular", "mailing.letter.circular", Manner.AS_WISHED);

    @Override
    public List<LetterKind> letterKinds() {
        return List.of(DIGEST, CIRCULAR);
    }
}
