package eu.di4c.subscription;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.mailing.SubscribedAddresses;
import eu.di4c.people.asking.Secret;
import eu.di4c.subscription.Subscription.Asked;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks by letter whether a subscription was meant, and tells who must know that it was. */
@Component
class Confirmations {

    private final SubscriptionLetters letters;
    private final SubscribedAddresses addresses;
    private final ApplicationEventPublisher events;

    Confirmations(SubscriptionLetters letters, SubscribedAddresses addresses, ApplicationEventPublisher events) {
        this.letters = letters;
        this.addresses = addresses;
        this.events = events;
    }

    void askFor(Asked wish, Secret secret) {
        letters.confirm(wish, secret);
    }

    /** Letters go as often as was asked for last, also when she had left them; the journal learns of what, but no address. */
    void begin(Actor by, Subscription subscription) {
        var asked = subscription.asked();
        addresses.wish(by, asked.address(), KindsOfLetters.NOTICES, asked.frequency());
        events.publishEvent(Recorded.of(
                by,
                "subscription.begun",
                new SubjectRef("subscription", subscription.id().toString()),
                Scope.EVERYWHERE,
                List.of(new Change(
                        "topic", Optional.empty(), Optional.of(asked.topic().code())))));
    }
}
