package eu.di4c.exchange;

import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
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
        List<PartnerMoney> money) {

    /** The form that this program reads and writes; the number goes up when old files could be misread. */
    static final String FORMAT = "di4c-network/1";

    /** The rates of a partner and what it has for each phase. */
    record PartnerMoney(Slug partner, List<PartnerRate> rates, List<Amount> phases) {}

    /** What a partner has for one phase. */
    record Amount(int phase, String currency, Optional<Money> total, Optional<Published> published, String source) {}
}
