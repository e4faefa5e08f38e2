package eu.di4c.journal;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.SubjectRef;

/** What is a person's own to ask and to decide. */
final class Own {

    private Own() {}

    /**
     * Who acts, if she is a person.
     *
     * @throws eu.di4c.kernel.NotAllowed when nobody has signed in
     */
    static PersonId person(Actor by) {
        return switch (by) {
            case Actor.Person person -> person.id();
            case Actor.Anybody nobody -> {
                nobody.must(Action.PROTECT_DATA);
                throw new IllegalStateException("nobody may do this");
            }
            case Actor.Operator _, Actor.Program _ ->
                throw new IllegalArgumentException("only a person can decide this, not " + by.name());
        };
    }

    /** A person as the subject of a deed. */
    static SubjectRef subject(PersonId person) {
        return new SubjectRef("person", person.toString());
    }
}
