package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which texts somebody wants to see.
 *
 * @param state only those that stand so; empty means all
 * @param from how many of them come before the page
 * @param at the code of the one to be translated now
 */
record Asked(Shelf shelf, Language language, Optional<State> state, int from, Optional<String> at) {

    static Asked all(Shelf shelf, Language language) {
        return new Asked(shelf, language, Optional.empty(), 0, Optional.empty());
    }

    Asked in(Optional<State> other) {
        return new Asked(shelf, language, other, 0, Optional.empty());
    }

    Asked from(int place) {
        return new Asked(shelf, language, state, place, Optional.empty());
    }

    Asked at(Optional<String> code) {
        return new Asked(shelf, language, state, from, code);
    }

    boolean wants(Task task) {
        return state.isEmpty() || state.get() == task.state();
    }

    String address() {
        return "/translations/content/" + language.tag() + "?in="
                + shelf.scope().path()
                + state.map(one -> "&state=" + one.code()).orElse("")
                + (from == 0 ? "" : "&from=" + from)
                + at.map(code -> "&at=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
