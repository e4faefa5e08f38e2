package eu.di4c.network.web;

import eu.di4c.kernel.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** The same outcome, told of another thing. */
final class Outcomes {

    private Outcomes() {}

    static <T> Outcome<Optional<T>> of(Outcome<T> outcome) {
        return of(outcome, Optional::of);
    }

    static <T, U> Outcome<U> of(Outcome<T> outcome, Function<T, U> other) {
        return switch (outcome) {
            case Outcome.Done<T>(T thing) -> new Outcome.Done<>(other.apply(thing));
            case Outcome.Overtaken<T>(T now) -> new Outcome.Overtaken<>(other.apply(now));
            case Outcome.Refused<T>(var because) -> new Outcome.Refused<>(because);
        };
    }
}
