package eu.di4c.subscription;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.Frequency;
import eu.di4c.mailing.LettersLeft;
import eu.di4c.mailing.SubscribedAddresses;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears that somebody left letters by the way out in one, and ends her subscriptions; by the same page she takes that back, and
 * letters come as often again as she had asked for.
 */
@Component
class Leaving {

    private final SubscriptionStore store;
    private final SubscribedAddresses addresses;
    private final Clock clock;

    Leaving(SubscriptionStore store, SubscribedAddresses addresses, Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.clock = clock;
    }

    @EventListener
    void hear(LettersLeft left) {
        if (left.kinds().contains(KindsOfLetters.NOTICES.code())) {
            if (left.frequency() == Frequency.NEVER) {
                store.end(left.address(), clock.instant());
            } else {
                store.resume(left.address());
                store.frequency(left.address())
                        .ifPresent(frequency ->
                                addresses.wish(Actor.system(), left.address(), KindsOfLetters.NOTICES, frequency));
            }
        }
    }
}
