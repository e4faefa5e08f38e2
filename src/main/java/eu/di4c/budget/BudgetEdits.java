package eu.di4c.budget;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stating the money of partners by hand: the door for one partner and one phase at a time. */
@Component
public class BudgetEdits {

    private final Budgets budgets;
    private final BudgetStore store;
    private final ApplicationEventPublisher events;

    BudgetEdits(Budgets budgets, BudgetStore store, ApplicationEventPublisher events) {
        this.budgets = budgets;
        this.store = store;
        this.events = events;
    }

    /** What an editor sees of a partner in a phase. */
    public static Mark mark(Partner partner, Optional<Allocation> stated) {
        return Mark.of(new PhaseMoney.Row(partner.id(), stated));
    }

    public static Mark mark(List<PartnerRate> rates) {
        return Mark.of(rates.toArray(Record[]::new));
    }

    /**
     * States the money of a partner for a phase, or that it is not stated; published figures that cannot be explained by
     * rounding are refused.
     *
     * @param seen the mark of what was stated as the editor saw it
     */
    @Transactional
    public Outcome<Optional<Allocation>> state(
            Actor by, Network network, Partner partner, Allocation allocation, Mark seen) {
        by.must(Action.STATE_MONEY, network.scope(partner.slug()));
        store.hold(partner.id());
        var phase = network.phase(allocation.phase()).orElseThrow();
        var now = budgets.stated(network, partner, phase);
        if (!mark(partner, now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        return switch (budgets.put(by, network, partner, allocation)) {
            case PutAllocation.Stored(var stored) -> new Outcome.Done<>(Optional.of(stored));
            case PutAllocation.Refused(var deviations) ->
                new Outcome.Refused<>(
                        deviations.stream().map(BudgetEdits::refusal).toList());
        };
    }

    private static Refusal refusal(Published.Deviation deviation) {
        return new Refusal(
                "published." + deviation.figure() + ".amount",
                "budget.form.deviation",
                List.of(deviation.published(), deviation.exact(), deviation.by()));
    }

    /** Takes back what was stated of a partner in a phase by mistake: it is not stated again. */
    @Transactional
    public Outcome<Optional<Allocation>> withdraw(Actor by, Network network, Partner partner, Phase phase, Mark seen) {
        var scope = network.scope(partner.slug());
        by.must(Action.STATE_MONEY, scope);
        store.hold(partner.id());
        var now = budgets.stated(network, partner, phase);
        if (!mark(partner, now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        now.ifPresent(stated -> {
            store.remove(partner.id(), phase.id());
            var was = Changes.between(Optional.empty(), stated).stream()
                    .map(value -> new Recorded.Change(value.field(), value.after(), Optional.empty()))
                    .toList();
            events.publishEvent(
                    Recorded.of(by, "money.withdrawn", Budgets.subject(network, partner, phase), scope, was));
        });
        return new Outcome.Done<>(Optional.empty());
    }

    /** States the EU rates of a partner anew. */
    @Transactional
    public Outcome<List<PartnerRate>> state(
            Actor by, Network network, Partner partner, List<PartnerRate> rates, Mark seen) {
        by.must(Action.STATE_MONEY, network.scope(partner.slug()));
        store.hold(partner.id());
        var now = budgets.rates(List.of(partner.id())).getOrDefault(partner.id(), List.of());
        if (!mark(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        budgets.put(by, network, partner, rates);
        return new Outcome.Done<>(List.copyOf(rates));
    }
}
