package eu.di4c.subscription;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.people.asking.LettersAskedFor;
import eu.di4c.people.asking.Secret;
import eu.di4c.subscription.Subscription.Asked;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices by e-mail: the door by which anybody asks for them, with an account or without, and confirms that it was she. */
@Component
public class Subscriptions {

    private final SubscriptionStore store;
    private final Confirmations confirmations;
    private final LettersAskedFor asked;
    private final Clock clock;

    Subscriptions(SubscriptionStore store, Confirmations confirmations, LettersAskedFor asked, Clock clock) {
        this.store = store;
        this.confirmations = confirmations;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Sends a letter with a link that begins the subscription. Who asks is answered the same, after the same work, whether the
     * address is subscribed already or not, and also when too many such letters were asked for to it and none goes.
     *
     * @param remote the address of the machine that asks; too many letters from there are refused
     */
    @Transactional
    public Outcome<Asked> ask(Actor by, String remote, Asked wish) {
        return switch (asked.ask(by, remote, "subscription", wish.address())) {
            case TOO_OFTEN_FROM_HERE -> Outcome.refused("", "subscription.refused.often");
            case TOO_OFTEN_TO_THERE -> new Outcome.Done<>(wish);
            case GO -> {
                var secret = Secret.made();
                store.add(wish, secret.hash(), clock.instant());
                confirmations.askFor(wish, secret);
                yield new Outcome.Done<>(wish);
            }
        };
    }

    /** What was asked for with this secret, if it can still be confirmed. Looking changes nothing. */
    public Optional<Subscription> waiting(String secret) {
        return Secret.fits(secret) ? store.waiting(Secret.hash(secret), clock.instant()) : Optional.empty();
    }

    /** Begins the subscription; empty when the secret counts no more. */
    @Transactional
    public Optional<Subscription> confirm(Actor by, String secret) {
        var waiting = waiting(secret);
        if (waiting.isEmpty() || !store.confirm(waiting.get(), clock.instant())) {
            return Optional.empty();
        }
        confirmations.begin(by, waiting.get());
        return waiting;
    }
}
