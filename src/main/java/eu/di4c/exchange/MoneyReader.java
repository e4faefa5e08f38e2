package eu.di4c.exchange;

import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.kernel.Money;
import eu.di4c.network.Programme;
import java.util.Currency;

/** Understands what a network file says of money: rules of the programme, rates of partners, what they have for each phase. */
final class MoneyReader {

    private MoneyReader() {}

    static Programme.Rule rule(Fields in) {
        return new Programme.Rule(
                in.constant("rule", Programme.RuleKind.class),
                in.optionalConstant("region", Programme.RegionType.class),
                limit(in),
                in.period("valid"),
                in.text("source"));
    }

    private static Programme.Limit limit(Fields in) {
        if (in.has("rate")) {
            return new Programme.Limit.Rate(in.rate("rate"));
        }
        if (in.has("count")) {
            return new Programme.Limit.Count(in.count("count"));
        }
        return new Programme.Limit.Cap(required(in, "amount", currency(in)));
    }

    static NetworkFile.PartnerMoney money(Fields in) {
        return new NetworkFile.PartnerMoney(
                in.slug("partner"),
                in.list(
                        "rates",
                        rate -> new PartnerRate(
                                rate.rate("rate"),
                                rate.optionalConstant("region", Programme.RegionType.class),
                                rate.period("valid"),
                                rate.text("source"))),
                in.list("phases", MoneyReader::amount));
    }

    private static NetworkFile.Amount amount(Fields in) {
        String currency = currency(in);
        return new NetworkFile.Amount(
                in.count("phase"),
                currency,
                in.amount("total", currency),
                in.inner("published", published -> published(published, currency)),
                in.text("source"));
    }

    private static Published published(Fields in, String currency) {
        return new Published(
                new Shares(
                        required(in, "total", currency), required(in, "eu", currency), required(in, "local", currency)),
                in.constant("rounding", Published.Rounding.class));
    }

    private static Money required(Fields in, String key, String currency) {
        var amount = in.amount(key, currency);
        if (!in.has(key)) {
            in.trouble(key, "nothing", "an amount of zero or more in " + currency);
        }
        return amount.orElseThrow(Fields.Incomplete::new);
    }

    private static String currency(Fields in) {
        return in.required(
                "currency",
                "an ISO 4217 currency, for example EUR",
                text -> Currency.getInstance(text).getCurrencyCode());
    }
}
