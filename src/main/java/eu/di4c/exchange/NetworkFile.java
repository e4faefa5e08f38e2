package eu.di4c.exchange;

import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Dependency;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.Programme;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one file says of one network. Identifiers inside are fresh and mean nothing outside; things are found
 * again by their codes.
 */
record NetworkFile(
        Programme programme,
        Network network,
        List<Gate> gates,
        List<City> cities,
        List<Organisation> organisations,
        List<Partner> partners,
        List<Dispute> disputes,
        List<PartnerMoney> money,
        Calendar calendar) {

    /** The form that this program reads and writes; the number goes up when old files could be misread. */
    static final String FORMAT = "di4c-network/1";

    /** Items with the dates they have now, what waits for what, and the acts that brought it there. */
    record Calendar(List<CalendarItem> items, List<Dependency> dependencies, List<Act> acts) {
        static final Calendar NONE = new Calendar(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** The rates of a partner and what it has for each phase. */
    record PartnerMoney(Slug partner, List<PartnerRate> rates, List<Amount> phases) {}

    /** What a partner has for one phase. */
    record Amount(int phase, String currency, Optional<Money> total, Optional<Published> published, String source) {}
}
