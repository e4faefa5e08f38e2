package eu.di4c.mailing;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.site.PublicAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Letters as they are sent, for tests that look at them. */
public final class LetterSamples {

    private LetterSamples() {}

    /** A letter with all that one can have: several pieces of news, a button, a way out. */
    public static String html(Language language) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("kinds", new OwnKinds());
        var paper =
                new LetterPaper(new PublicAddress("http://127.0.0.1:8080"), beans.getBeanProvider(LetterKinds.class));
        var button = new Letter.Button("Deschideți anunțul", "http://127.0.0.1:8080/notices/informare");
        var content = new Letter.Content(
                "Bună ziua,",
                List.of(
                        new Letter.Section(Optional.of("Știri"), List.of("Un rând.", "Alt rând."), Optional.of(button)),
                        new Letter.Section(Optional.of("Mai multe"), List.of("Încă unul."), Optional.empty())),
                "Cu stimă");
        var letter = new QueuedLetter(
                new LetterId(Ids.next()),
                OwnKinds.CIRCULAR.code(),
                true,
                Recipient.unknown("Ana", new EmailAddress("ana@primaria.example"), language),
                "Două noutăți",
                Optional.of(content),
                LetterState.WAITING,
                Instant.EPOCH,
                Instant.EPOCH,
                "DI4C",
                List.of());
        return paper.html(letter, content, Optional.of("http://127.0.0.1:8080/letters/unsubscribe/token"));
    }
}
