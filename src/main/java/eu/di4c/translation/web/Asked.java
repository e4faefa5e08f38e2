package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import java.util.Optional;

/**
 * Which texts somebody wants to see.
 *
 * @param state only those that stand so; empty means all
 * @param from how many of them come before the page
 */
record Asked(Shelf shelf, Language language, Optional<State> state, int from) {

    Asked in(Optional<State> other) {
        return new Asked(shelf, language, other, 0);
    }

    Asked at(int place) {
        return new Asked(shelf, language, state, place);
    }

    boolean wants(Task task) {
        return state.isEmpty() || state.get() == task.state();
    }

    String address() {
        return "/translations/content/" + language.tag() + "?in="
                + shelf.scope().path()
                + state.map(one -> "&state=" + one.code()).orElse("")
                + (from == 0 ? "" : "&from=" + from);
    }
}
