package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Link.Purpose;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Single-use links: the door through which they are made, looked at and used up. */
@Component
public class Links {

    private final LinkStore store;
    private final HoldingStore holdings;
    private final Clock clock;

    Links(LinkStore store, HoldingStore holdings, Clock clock) {
        this.store = store;
        this.holdings = holdings;
        this.clock = clock;
    }

    /**
     * The secret of a new link with which the first administrator comes in; empty when there is one already. Earlier such
     * links count no more.
     */
    @Transactional
    public Optional<String> forFirstAdministrator(Actor by) {
        if (holdings.anybodyIs(Role.ADMINISTRATOR, LocalDate.now(clock))) {
            return Optional.empty();
        }
        store.withdrawAll(Purpose.FIRST_ADMINISTRATOR, Optional.empty(), clock.instant());
        return Optional.of(make(by, Purpose.FIRST_ADMINISTRATOR, Optional.empty(), Optional.empty())
                .secret());
    }

    /** The link with this secret, if it can still be used. */
    public Optional<Link> usable(String secret) {
        return Secret.fits(secret) ? store.usable(Secret.hash(secret), clock.instant()) : Optional.empty();
    }

    /** The role that an invitation offers. */
    public Optional<Invitation> invitation(Link link) {
        return store.invitation(link.id()).map(LinkStore.Sent::invitation);
    }

    /** A link just made, with the secret that is shown only now. */
    record Made(Link link, String secret) {}

    /** A new link for somebody; her earlier ones for the same purpose count no more. */
    Made renew(Actor by, Purpose purpose, PersonId person, EmailAddress address) {
        store.withdrawAll(purpose, Optional.of(person), clock.instant());
        return make(by, purpose, Optional.of(person), Optional.of(address));
    }

    Made make(Actor by, Purpose purpose, Optional<PersonId> person, Optional<EmailAddress> address) {
        var now = clock.instant();
        var secret = Secret.made();
        var link = new Link(Ids.next(), purpose, person, address, by.name(), now, now.plus(purpose.counts()));
        store.add(link, secret.hash());
        return new Made(link, secret.text());
    }
}
