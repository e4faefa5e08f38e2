package eu.di4c.site.chart;

import eu.di4c.kernel.Money;
import java.util.Optional;

/**
 * An amount to be shown as a bar, with the part that the European Union pays.
 *
 * @param name what the amount is for, in the language of the page
 * @param total empty when nobody has stated it; it is never drawn as nothing
 * @param eu the part of the total; empty when the shares are not known
 */
public record MoneyAmount(String name, Optional<Money> total, Optional<Money> eu) {
    public MoneyAmount {
        if (total.isEmpty() && eu.isPresent()) {
            throw new IllegalArgumentException("a share of an amount that is not known, found " + eu.get());
        }
        if (total.isPresent()
                && eu.filter(part -> part.compareTo(total.get()) > 0).isPresent()) {
            throw new IllegalArgumentException("expected a share within %s, found %s".formatted(total.get(), eu.get()));
        }
    }

    public static MoneyAmount unknown(String name) {
        return new MoneyAmount(name, Optional.empty(), Optional.empty());
    }
}
