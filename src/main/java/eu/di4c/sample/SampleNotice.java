package eu.di4c.sample;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Composes the notice of Botoșani from the sample network, in Romanian and in English, and publishes both.
 *
 * <p>The original bears no date; it speaks after the decision of 7 May 2020, so the sample looks from that day.
 */
@Component
class SampleNotice {

    private static final LocalDate DECISION = LocalDate.of(2020, 5, 7);
    private static final String NETWORK = "di4c";
    private static final String PARTNER = "botosani";

    private final Networks networks;
    private final Notices notices;

    SampleNotice(Networks networks, Notices notices) {
        this.networks = networks;
        this.notices = notices;
    }

    void publish() {
        if (notices.all(1).isEmpty() && networks.network(NETWORK).isPresent()) {
            var romanian = published(Language.RO, Optional.empty());
            published(Language.EN, Optional.of(romanian.slug()));
        }
    }

    private Notice published(Language language, Optional<Slug> translates) {
        var order = new ComposeNotice(NETWORK, PARTNER, language, DECISION, translates);
        var draft = done(notices.compose(Actor.system(), order));
        return done(notices.publish(Actor.system(), draft.slug()));
    }

    private static Notice done(NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Done done -> done.notice();
            case NoticeAnswer.Refused refused ->
                throw new IllegalStateException("The sample notice cannot be made: " + refused.because());
        };
    }
}
