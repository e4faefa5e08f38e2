package eu.di4c.budget;

import eu.di4c.calendar.MoneyAtStake;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Words;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the calendar what money a shift of a phase touches. */
@Component
class MoneyOfPhases implements MoneyAtStake {

    private final Budgets budgets;
    private final Networks networks;

    MoneyOfPhases(Budgets budgets, Networks networks) {
        this.budgets = budgets;
        this.networks = networks;
    }

    @Override
    public Map<Integer, String> of(Network network, Words words) {
        return budgets.of(network, networks.partners(network.id())).stream()
                .collect(Collectors.toMap(PhaseMoney::phase, money -> told(money.total(), words)));
    }

    private static String told(KnownSum total, Words words) {
        if (total.known().isEmpty()) {
            return words.of("budget.sum.none", total.all());
        }
        String known = words.wholeMoney(total.known().get());
        return total.complete() ? known : words.of("budget.sum.partly", known, total.notStated(), total.all());
    }
}
