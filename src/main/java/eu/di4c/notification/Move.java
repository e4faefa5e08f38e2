package eu.di4c.notification;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Slug;
import java.util.Optional;
import java.util.UUID;

/**
 * That the calendar of a network was moved, to be told once that stands.
 *
 * @param act by which it was moved
 * @param sentence the last words of the key of the message that tells of it
 * @param by the person who did it, who is not told; empty when it was none
 */
record Move(Slug network, UUID act, String sentence, Optional<PersonId> by) {

    private static final String NOBODY = "-";

    static Optional<PersonId> person(Actor by) {
        return by instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
    }

    /** As the list of what is to be done names it. */
    String code() {
        return String.join(
                "/",
                network.text(),
                act.toString(),
                sentence,
                by.map(PersonId::toString).orElse(NOBODY));
    }

    static Move coded(String code) {
        String[] parts = code.split("/", 4);
        return new Move(
                new Slug(parts[0]),
                UUID.fromString(parts[1]),
                parts[2],
                Optional.of(parts[3])
                        .filter(by -> !by.equals(NOBODY))
                        .map(UUID::fromString)
                        .map(PersonId::new));
    }
}
