package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what is done with people and their roles. */
@Component("deedsOfPeople")
class Deeds {

    private final ApplicationEventPublisher events;

    Deeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    void ofPerson(Actor by, String what, PersonId person, Change... changes) {
        events.publishEvent(Recorded.of(by, what, SignIns.subject(person), Scope.EVERYWHERE, List.of(changes)));
    }

    void ofPerson(Actor by, String what, PersonId person, String why, Change... changes) {
        events.publishEvent(
                new Recorded(by, what, SignIns.subject(person), Scope.EVERYWHERE, Optional.of(why), List.of(changes)));
    }

    void ofRole(Actor by, String what, Holding held, Optional<String> why) {
        events.publishEvent(new Recorded(
                by, what, SignIns.subject(held.person()), held.scope(), why, List.of(role(held.role(), held.scope()))));
    }

    void ofInvitation(Actor by, String what, UUID id, Invitation invitation) {
        events.publishEvent(Recorded.of(
                by,
                what,
                new SubjectRef("invitation", id.toString()),
                invitation.scope(),
                List.of(role(invitation.role(), invitation.scope()))));
    }

    private static Change role(Role role, Scope scope) {
        return new Change("role", Optional.empty(), Optional.of(role.code() + ", " + scope));
    }
}
