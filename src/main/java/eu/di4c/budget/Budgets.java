package eu.di4c.budget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import eu.di4c.budget.BudgetStore.AllocationRow;
import eu.di4c.budget.BudgetStore.RateRow;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Phase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Money of partners and networks: the door through which all others ask for it and state it. */
@Component
public class Budgets {

    private final BudgetStore store;
    private final ApplicationEventPublisher events;

    Budgets(BudgetStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /**
     * The money of a network, phase by phase, with one row for each of these partners that takes part in the phase, or that
     * has money stated for it all the same.
     */
    public List<PhaseMoney> of(Network network, List<Partner> partners) {
        var ids = partners.stream().map(Partner::id).toList();
        var rates = rates(ids);
        var stated = store.allocations(ids);
        return network.phases().stream()
                .map(phase -> new PhaseMoney(
                        phase.number(),
                        partners.stream()
                                .flatMap(partner -> row(partner, phase, allocation(partner, phase, stated, rates)))
                                .toList()))
                .toList();
    }

    /** The EU rates of partners, each list in the order in which the rates were stated. */
    public Map<PartnerId, List<PartnerRate>> rates(Collection<PartnerId> partners) {
        return store.rates(partners).stream().collect(groupingBy(RateRow::partner, mapping(RateRow::rate, toList())));
    }

    /** Replaces the EU rates of a partner, unless they are stated so already. */
    @Transactional
    public void put(Actor by, Network network, Partner partner, List<PartnerRate> rates) {
        var scope = network.scope(partner.slug());
        by.must(Action.STATE_MONEY, scope);
        var old = rates(List.of(partner.id())).getOrDefault(partner.id(), List.of());
        if (old.equals(rates)) {
            return;
        }
        store.put(partner.id(), rates);
        var subject = new SubjectRef("money", network.slug() + "/" + partner.slug());
        var changes = Changes.between(Optional.of(new Rates(old)), new Rates(rates));
        events.publishEvent(Recorded.of(by, "rates.stated", subject, scope, changes));
    }

    /** The rates of a partner, told as one. */
    private record Rates(List<PartnerRate> rates) {}

    /** States the money of a partner for a phase; published figures must agree with the exact ones to less than one unit. */
    @Transactional
    public PutAllocation put(Actor by, Network network, Partner partner, Allocation allocation) {
        by.must(Action.STATE_MONEY, network.scope(partner.slug()));
        var deviations = allocation.deviations();
        if (!deviations.isEmpty()) {
            return new PutAllocation.Refused(deviations);
        }
        var phase = network.phase(allocation.phase()).orElseThrow();
        var old = stated(network, partner, phase);
        var changes = Changes.between(old, allocation);
        if (!changes.isEmpty()) {
            store.put(new AllocationRow(
                    partner.id(),
                    phase.id(),
                    allocation.currency(),
                    allocation.total(),
                    allocation.published(),
                    allocation.source()));
            events.publishEvent(Recorded.of(
                    by, "money.stated", subject(network, partner, phase), network.scope(partner.slug()), changes));
        }
        return new PutAllocation.Stored(allocation);
    }

    /** What is stated of a partner in a phase. */
    public Optional<Allocation> stated(Network network, Partner partner, Phase phase) {
        return of(network, List.of(partner)).stream()
                .filter(money -> money.phase() == phase.number())
                .flatMap(money -> money.rows().stream())
                .flatMap(row -> row.allocation().stream())
                .findFirst();
    }

    static SubjectRef subject(Network network, Partner partner, Phase phase) {
        return new SubjectRef("money", network.slug() + "/" + partner.slug() + "/" + phase.number());
    }

    private static Stream<PhaseMoney.Row> row(Partner partner, Phase phase, Optional<Allocation> allocation) {
        return allocation.isPresent() || partner.membership().touches(phase.period())
                ? Stream.of(new PhaseMoney.Row(partner.id(), allocation))
                : Stream.empty();
    }

    private static Optional<Allocation> allocation(
            Partner partner, Phase phase, List<AllocationRow> stated, Map<PartnerId, List<PartnerRate>> rates) {
        return stated.stream()
                .filter(row -> row.partner().equals(partner.id()) && row.phase().equals(phase.id()))
                .findFirst()
                .map(row -> new Allocation(
                        row.partner(),
                        phase.number(),
                        row.currency(),
                        row.total(),
                        PartnerRate.during(phase.period(), rates.getOrDefault(partner.id(), List.of())),
                        row.published(),
                        row.source()));
    }
}
