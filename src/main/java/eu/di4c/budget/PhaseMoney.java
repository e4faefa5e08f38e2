package eu.di4c.budget;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import eu.di4c.network.PartnerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The money of all partners of a network in one phase, one operation each; every sum is a result.
 *
 * @param phase number of the phase
 * @param rows one line for each partner, stated or not
 */
public record PhaseMoney(int phase, List<Row> rows) {

    /** What is known of one partner; an empty allocation is not stated. */
    public record Row(PartnerId partner, Optional<Allocation> allocation) {}

    public PhaseMoney {
        rows = List.copyOf(rows);
    }

    public KnownSum total() {
        return sum(Allocation::total);
    }

    public KnownSum eu() {
        return sum(allocation -> allocation.exact().map(Shares::eu));
    }

    public KnownSum local() {
        return sum(allocation -> allocation.exact().map(Shares::local));
    }

    /** The sums of the published figures. */
    public KnownSum published(Function<Shares, Money> figure) {
        return sum(allocation -> allocation.published().map(Published::shares).map(figure));
    }

    /** EU share per total over the partners for which both are known, to a hundredth of a per cent; empty when none is. */
    public Optional<FundingRate> blendedRate() {
        var exact = rows.stream()
                .flatMap(row -> row.allocation().flatMap(Allocation::exact).stream())
                .toList();
        var total = exact.stream().map(Shares::total).reduce(Money::plus);
        var eu = exact.stream().map(Shares::eu).reduce(Money::plus);
        return total.filter(amount -> amount.figure().signum() > 0)
                .flatMap(amount -> eu.map(share -> new FundingRate(share.figure()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(amount.figure(), 2, RoundingMode.HALF_UP))));
    }

    private KnownSum sum(Function<Allocation, Optional<Money>> amount) {
        return KnownSum.of(
                rows.stream().map(row -> row.allocation().flatMap(amount)).toList());
    }
}
