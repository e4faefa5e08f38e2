package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.KnownSum;
import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The money of a network as the API tells it, phase by phase.
 *
 * @param phases each phase of a partner is an operation of its own; nothing is summed over phases
 */
record BudgetFacts(Slug network, List<PhaseFacts> phases) {

    /** One phase: what is known of its sums, and one line for each partner. */
    record PhaseFacts(
            int phase,
            KnownSum total,
            KnownSum eu,
            KnownSum local,
            Optional<FundingRate> blendedRate,
            List<LineFacts> partners) {}

    /** What one partner has for the phase; empty where nothing is stated. */
    record LineFacts(Slug partner, Optional<AllocationFacts> stated) {}

    /**
     * What is stated of one partner in one phase.
     *
     * @param exact the shares to the cent; empty while total or rate is unknown
     * @param published the figures of a public document, in whole units as a rule
     */
    record AllocationFacts(
            int phase,
            String currency,
            Optional<Money> total,
            Optional<FundingRate> rate,
            Optional<Shares> exact,
            Optional<PublishedFacts> published,
            String source) {

        static AllocationFacts of(Allocation allocation) {
            return new AllocationFacts(
                    allocation.phase(),
                    allocation.currency(),
                    allocation.total(),
                    allocation.rate(),
                    allocation.exact(),
                    allocation.published().map(PublishedFacts::of),
                    allocation.source());
        }
    }

    /** Figures as a public document states them, and how they were made whole. */
    record PublishedFacts(Money total, Money eu, Money local, Published.Rounding rounding) {

        static PublishedFacts of(Published published) {
            var shares = published.shares();
            return new PublishedFacts(shares.total(), shares.eu(), shares.local(), published.rounding());
        }
    }

    /** The money of one partner: its rates, and what is stated for each phase. */
    record PartnerFacts(Slug network, Slug partner, List<PartnerRate> rates, List<AllocationFacts> phases) {

        static PartnerFacts of(Network network, Partner partner, List<PartnerRate> rates, List<PhaseMoney> money) {
            return new PartnerFacts(
                    network.slug(),
                    partner.slug(),
                    rates,
                    money.stream()
                            .flatMap(phase -> phase.rows().stream())
                            .flatMap(row -> row.allocation().stream())
                            .map(AllocationFacts::of)
                            .toList());
        }
    }

    static BudgetFacts of(Network network, List<Partner> partners, List<PhaseMoney> money) {
        var byId = partners.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        return new BudgetFacts(
                network.slug(),
                money.stream()
                        .map(phase -> new PhaseFacts(
                                phase.phase(),
                                phase.total(),
                                phase.eu(),
                                phase.local(),
                                phase.blendedRate(),
                                phase.rows().stream()
                                        .map(row -> line(row, byId))
                                        .toList()))
                        .toList());
    }

    private static LineFacts line(PhaseMoney.Row row, Map<PartnerId, Partner> partners) {
        return new LineFacts(
                Objects.requireNonNull(partners.get(row.partner())).slug(),
                row.allocation().map(AllocationFacts::of));
    }
}
