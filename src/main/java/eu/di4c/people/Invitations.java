package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles offered by letter: the door through which people are invited. */
@Component
public class Invitations {

    private final LinkStore store;
    private final Letterbox letters;
    private final Deeds deeds;
    private final Clock clock;

    Invitations(LinkStore store, Letterbox letters, Deeds deeds, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** An invitation that has not been answered. */
    public record Pending(UUID id, Invitation invitation, String by, Instant expires) {}

    /** Invitations to a scope or inside it that have not been answered. */
    public List<Pending> pending(Actor by, Scope scope) {
        by.must(Action.SEE_PEOPLE, scope);
        return store.open(scope.path(), clock.instant()).stream()
                .map(sent -> new Pending(
                        sent.link().id(),
                        sent.invitation(),
                        sent.link().madeBy(),
                        sent.link().expires()))
                .toList();
    }

    /** Offers somebody a role by a letter in her language. */
    @Transactional
    public Outcome<Invitation> invite(Actor by, Invitation invitation) {
        by.must(Action.GIVE_ROLES, invitation.scope());
        var refusal = Roles.refusal(by, invitation.role(), invitation.scope());
        if (refusal.isPresent()) {
            return Outcome.refused("role", refusal.get());
        }
        var link = letters.invite(by, invitation);
        store.offer(link.id(), invitation);
        deeds.ofInvitation(by, "people.invited", link.id(), invitation);
        return new Outcome.Done<>(invitation);
    }

    /** Takes an invitation back; false when it was answered, or is none that one may take back. */
    @Transactional
    public boolean withdrawInvitation(Actor by, UUID id) {
        var sent = store.invitation(id)
                .filter(found -> by.may(Action.GIVE_ROLES, found.invitation().scope()));
        sent.filter(found -> store.withdraw(id, clock.instant()))
                .ifPresent(found -> deeds.ofInvitation(by, "people.invitationWithdrawn", id, found.invitation()));
        return sent.isPresent();
    }
}
