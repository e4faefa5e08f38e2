package eu.di4c.notification;

import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.LetterKinds;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of letters that tell what the page tells. */
@Component
class LettersOfNotification implements LetterKinds {

    @Override
    public List<LetterKind> letterKinds() {
        return Arrays.stream(Kind.values()).map(Kind::letters).toList();
    }
}
