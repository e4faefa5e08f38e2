package eu.di4c.network.web;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Programme;
import java.util.List;
import java.util.Optional;

/** A programme as the API tells it. */
record ProgrammeFacts(
        Slug code,
        LocalText name,
        String fund,
        String fundingPeriod,
        Period runs,
        FuzzyDate lastEligibleDate,
        Optional<String> source,
        List<RuleFacts> rules) {

    /** A rule of a programme; one of rate, amount and count is there. */
    record RuleFacts(
            Programme.RuleKind rule,
            Optional<Programme.RegionType> region,
            Optional<FundingRate> rate,
            Optional<Money> amount,
            Optional<Integer> count,
            Period valid,
            String source) {

        static RuleFacts of(Programme.Rule rule) {
            var limit = rule.limit();
            return new RuleFacts(
                    rule.kind(),
                    rule.region(),
                    limit instanceof Programme.Limit.Rate(var rate) ? Optional.of(rate) : Optional.empty(),
                    limit instanceof Programme.Limit.Cap(var amount) ? Optional.of(amount) : Optional.empty(),
                    limit instanceof Programme.Limit.Count(int count) ? Optional.of(count) : Optional.empty(),
                    rule.valid(),
                    rule.source());
        }
    }

    static ProgrammeFacts of(Programme programme) {
        return new ProgrammeFacts(
                programme.slug(),
                programme.name(),
                programme.fund(),
                programme.fundingPeriod(),
                programme.runs(),
                programme.lastEligibleDate(),
                programme.source(),
                programme.rules().stream().map(RuleFacts::of).toList());
    }
}
