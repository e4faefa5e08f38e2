package eu.di4c.budget;

import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.network.Dependants;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a partner from being taken away while money is stated for it. */
@Component
class MoneyOfPartners implements Dependants {

    private final BudgetStore store;

    MoneyOfPartners(BudgetStore store) {
        this.store = store;
    }

    @Override
    public List<Refusal> of(Network network, Partner partner) {
        var ids = List.of(partner.id());
        return Dependants.some(
                "budget.hangs", store.allocations(ids).size() + store.rates(ids).size());
    }
}
