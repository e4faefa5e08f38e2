package eu.di4c;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import java.util.Set;

/**
 * A text that stands nowhere but in one thing that is not public.
 *
 * @param text the text
 * @param of the thing, in words
 * @param scope to which the thing belongs
 * @param opens whoever may do one of these there may read it; nobody when empty
 */
record Canary(String text, String of, Scope scope, Set<Action> opens) {

    boolean isClosedTo(Actor reader) {
        return opens.stream().noneMatch(action -> reader.may(action, scope));
    }

    @Override
    public String toString() {
        return of + " of " + scope;
    }
}
