package eu.di4c.budget;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Period;
import eu.di4c.network.Programme.RegionType;
import java.util.List;
import java.util.Optional;

/**
 * The EU rate of a partner for a time.
 *
 * @param region the type of region from which the rate comes, where known
 * @param valid when it holds; an unknown period holds always
 * @param source where it is stated
 */
public record PartnerRate(FundingRate rate, Optional<RegionType> region, Period valid, String source) {

    /** The one rate that holds in a period; empty when none does, or when two different ones could. */
    public static Optional<FundingRate> during(Period period, List<PartnerRate> rates) {
        var holding = rates.stream()
                .filter(rate -> rate.valid().touches(period))
                .map(PartnerRate::rate)
                .distinct()
                .toList();
        return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
    }
}
