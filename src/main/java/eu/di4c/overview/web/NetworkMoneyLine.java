package eu.di4c.overview.web;

import eu.di4c.budget.PhaseMoney;
import eu.di4c.site.Words;

/** What a network has for a phase, in one sentence that never hides what is not stated. */
final class NetworkMoneyLine {

    private NetworkMoneyLine() {}

    static String of(PhaseMoney money, Words words) {
        var total = money.total();
        if (total.known().isEmpty()) {
            return words.of("overview.money.none");
        }
        String known = words.wholeMoney(total.known().get());
        return total.complete() ? known : words.of("overview.money.partly", known, total.notStated(), total.all());
    }
}
