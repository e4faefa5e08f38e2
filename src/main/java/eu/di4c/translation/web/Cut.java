package eu.di4c.translation.web;

import eu.di4c.site.Words;
import eu.di4c.site.part.Pager;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The part of a long list that one page shows.
 *
 * @param first how many come before it
 */
record Cut(int first, int all) {

    /** How many texts one page shows. */
    static final int SIZE = 25;

    /**
     * The page that was asked for, or the one with what is to be seen.
     *
     * @param wanted its place in the list; empty when nothing is
     */
    static Cut of(int all, int from, OptionalInt wanted) {
        int last = Math.max(0, all - 1) / SIZE * SIZE;
        return new Cut(wanted.isPresent() ? wanted.getAsInt() / SIZE * SIZE : Math.min(from, last), all);
    }

    /** The way to the other pages. */
    Optional<Pager> pager(Words words, IntFunction<String> address) {
        int to = Math.min(all, first + SIZE);
        return all <= SIZE
                ? Optional.empty()
                : Optional.of(new Pager(
                        words.of("translation.pager", first + 1, to, all),
                        first == 0 ? Optional.empty() : Optional.of(address.apply(Math.max(0, first - SIZE))),
                        to == all ? Optional.empty() : Optional.of(address.apply(to))));
    }
}
