package eu.di4c.mailing;

import eu.di4c.kernel.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that were subscribed to letters: the door for modules whose letters go to people without an account. */
@Component
public class SubscribedAddresses {

    private final WishStore wishes;
    private final ProtectionStore protection;
    private final Clock clock;

    SubscribedAddresses(WishStore wishes, ProtectionStore protection, Clock clock) {
        this.wishes = wishes;
        this.protection = protection;
        this.clock = clock;
    }

    /** Who has proved that an address is hers says how often she wants letters of a kind; what she said before counts no more. */
    @Transactional
    public void wish(Actor by, EmailAddress address, LetterKind kind, Frequency frequency) {
        wishes.put(address, kind.code(), frequency, clock.instant());
    }

    /** Forgets an address in letters of these kinds, and what it said about them; those that wait are not sent any more. */
    @Transactional
    public void forget(Actor by, EmailAddress address, List<LetterKind> kinds) {
        protection.forget(address, kinds.stream().map(LetterKind::code).toList(), clock.instant());
    }
}
