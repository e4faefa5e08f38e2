package eu.di4c.translation;

import java.util.Collection;

/** How far texts are in one language. */
public record Progress(int done, int outdated, int missing) {

    static Progress of(Collection<State> states) {
        return new Progress(count(states, State.DONE), count(states, State.OUTDATED), count(states, State.MISSING));
    }

    private static int count(Collection<State> states, State wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }

    public int all() {
        return done + outdated + missing;
    }
}
