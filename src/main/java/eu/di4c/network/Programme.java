package eu.di4c.network;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A funding programme under which networks run, with its rules as dated data.
 *
 * @param fund the fund that pays, for example {@code ERDF}
 * @param fundingPeriod EU funding period, for example {@code 2014-2020}; it decides emblem and statement
 * @param runs from when to when the programme runs; may be unknown
 * @param lastEligibleDate last day on which a cost is eligible; may be unknown
 */
public record Programme(
        Slug slug,
        LocalText name,
        String fund,
        String fundingPeriod,
        Period runs,
        FuzzyDate lastEligibleDate,
        Optional<String> source,
        List<Rule> rules) {

    public Programme {
        if (!fundingPeriod.matches("\\d{4}-\\d{4}")) {
            throw new IllegalArgumentException(
                    "expected a funding period like 2014-2020, found '%s'".formatted(fundingPeriod));
        }
        rules = List.copyOf(rules);
    }

    /** How developed a region is; it decides the EU rate. */
    public enum RegionType {
        LESS_DEVELOPED,
        TRANSITION,
        MORE_DEVELOPED
    }

    /** What a rule sets or limits. */
    public enum RuleKind {
        EU_RATE,
        NETWORK_CAP,
        PHASE_CAP,
        PILOT_CAP,
        PARTNERS_MINIMUM,
        PARTNERS_MAXIMUM
    }

    /** What a rule says: a rate, an amount or a number. */
    public sealed interface Limit {
        record Rate(FundingRate rate) implements Limit {}

        record Cap(Money amount) implements Limit {}

        record Count(int count) implements Limit {}
    }

    /**
     * One rule of a programme.
     *
     * @param region the type of region it holds for; empty when it holds for all
     * @param valid when it holds; may be unknown
     * @param source where it is written
     */
    public record Rule(RuleKind kind, Optional<RegionType> region, Limit limit, Period valid, String source) {}
}
