package eu.di4c.translation.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Whose turn it is in a list of texts: which is the next to be translated after one. */
record Turn<T>(List<T> texts, Function<T, String> code, Predicate<T> open) {

    /** The next open one after the one with a code; from the beginning when there is none behind it, or the code is not there. */
    Optional<String> after(Optional<String> known) {
        int start = known.map(this::place)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .orElse(-1);
        return IntStream.rangeClosed(1, texts.size())
                .map(step -> (start + step) % texts.size())
                .filter(at -> at != start)
                .mapToObj(texts::get)
                .filter(open)
                .map(code)
                .findFirst();
    }

    private OptionalInt place(String known) {
        return IntStream.range(0, texts.size())
                .filter(at -> code.apply(texts.get(at)).equals(known))
                .findFirst();
    }
}
