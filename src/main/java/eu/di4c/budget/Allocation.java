package eu.di4c.budget;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import eu.di4c.network.PartnerId;
import java.util.List;
import java.util.Optional;

/**
 * The money of one partner for one phase.
 *
 * @param phase number of the phase
 * @param total the exact total; empty when not stated
 * @param rate the partner's EU rate in this phase; empty when not known
 * @param published the figures of a public document; empty when none are
 * @param source where the amounts are stated
 */
public record Allocation(
        PartnerId partner,
        int phase,
        String currency,
        Optional<Money> total,
        Optional<FundingRate> rate,
        Optional<Published> published,
        String source) {

    public Allocation {
        total.filter(Money::isNegative).ifPresent(amount -> {
            throw new IllegalArgumentException("a budget is zero or more, found " + amount);
        });
    }

    /** The exact shares; empty while total or rate is unknown. */
    public Optional<Shares> exact() {
        return total.flatMap(amount -> rate.map(percent -> Shares.exact(amount, percent)));
    }

    /** Published figures that are a whole unit or more away from the exact ones. */
    public List<Published.Deviation> deviations() {
        return published.flatMap(figures -> exact().map(figures::deviations)).orElse(List.of());
    }
}
