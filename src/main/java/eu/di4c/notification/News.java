package eu.di4c.notification;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to be told, before it is known to whom.
 *
 * @param once what names it, so that nobody is told the same twice
 * @param sentence the last words of the key of a message; its places are who did it, then the arguments
 * @param spot the address at which one sees it
 * @param needs what one must be allowed to see it, also later
 */
record News(
        Kind kind,
        String once,
        String sentence,
        List<Argument> arguments,
        String spot,
        Optional<Needs> needs,
        Actor by) {

    News {
        arguments = List.copyOf(arguments);
    }

    /** An action in a scope. */
    record Needs(Action action, Scope scope) {

        String text() {
            return text(action, scope);
        }

        /** The beginnings of all needs that somebody meets today. */
        static List<String> met(Actor.Person by) {
            var met = new ArrayList<String>();
            for (var action : List.of(Action.SEE_DRAFT_NOTICES, Action.SEE_PEOPLE)) {
                by.holds().stream()
                        .filter(held ->
                                by.within().contains(action) && action.roles().contains(held.role()))
                        .forEach(held -> met.add(text(action, held.scope())));
            }
            return met;
        }

        private static String text(Action action, Scope scope) {
            return action.code() + ":" + (scope.path().isEmpty() ? "" : scope.path() + "/");
        }
    }
}
