package eu.di4c.budget;

import eu.di4c.kernel.Money;
import java.util.Collection;
import java.util.Optional;

/**
 * A sum over amounts of which some may not be stated.
 *
 * @param known the sum of the stated amounts; empty when none is stated
 * @param stated how many amounts are stated
 * @param all how many there should be
 */
public record KnownSum(Optional<Money> known, int stated, int all) {

    /** Adds what is stated and counts what is not. */
    public static KnownSum of(Collection<Optional<Money>> amounts) {
        var stated = amounts.stream().flatMap(Optional::stream).toList();
        return new KnownSum(stated.stream().reduce(Money::plus), stated.size(), amounts.size());
    }

    public int notStated() {
        return all - stated;
    }

    /** Whether every amount is stated, so that the known sum is the sum. */
    public boolean complete() {
        return stated == all && all > 0;
    }
}
