package eu.di4c.subscription;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.Letter.Button;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.people.asking.Secret;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Words;
import eu.di4c.subscription.Subscription.Asked;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes to addresses: whether they want to be subscribed, and of notices. */
@Component
class SubscriptionLetters {

    private final Letters letters;
    private final PublicAddress address;
    private final TopicWords topics;

    SubscriptionLetters(Letters letters, PublicAddress address, TopicWords topics) {
        this.letters = letters;
        this.address = address;
        this.topics = topics;
    }

    /** Asks whether a subscription was meant; the same letter in any case, so that it tells nothing either. */
    void confirm(Asked wish, Secret secret) {
        var words = Words.in(wish.language());
        var button = new Button(
                words.of("subscription.letter.confirm.button"),
                address.of("/subscription/confirmation/" + secret.text() + "?lang="
                        + wish.language().tag()));
        var content = Content.of(
                words.of("subscription.letter.greeting"),
                List.of(
                        words.of("subscription.letter.confirm.text", topics.name(wish.topic(), words)),
                        words.of("subscription.letter.confirm.term", Subscription.COUNTS.toHours()),
                        words.of("subscription.letter.confirm.ignore")),
                Optional.of(button),
                "");
        letters.queue(
                Actor.system(),
                new Letter(
                        KindsOfLetters.CONFIRMATION,
                        Recipient.unknown("", wish.address(), wish.language()),
                        words.of("subscription.letter.confirm.subject"),
                        content));
    }

    /** Tells a subscriber what became of a notice. */
    void tell(ToTell news, Addressee to) {
        var words = Words.in(to.language());
        var page = new Button(
                words.of("subscription.letter.button"),
                address.of("/notices/" + news.shown(to.language()).slug() + "?lang="
                        + to.language().tag()));
        var content = Content.of(
                words.of("subscription.letter.greeting"),
                news.paragraphs(words),
                Optional.of(page),
                words.of("subscription.letter.because", topics.name(to.topic(), words)));
        letters.queue(
                Actor.system(),
                new Letter(
                        KindsOfLetters.NOTICES,
                        Recipient.unknown("", to.address(), to.language()),
                        news.subject(words),
                        content));
    }
}
