package eu.di4c.exchange;

import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.network.Programme;
import java.util.List;
import java.util.stream.Stream;

/** Understands what a network file says of money: rules of the programme, rates of partners, what they have for each phase. */
final class MoneyReader {

    private static final String ONE_LIMIT = "exactly one of rate, count, and amount with its currency";

    private MoneyReader() {}

    static Programme.Rule rule(Fields in) {
        return new Programme.Rule(
                in.one("rule", Kind.word(Programme.RuleKind.class)),
                in.maybe("region", Kind.word(Programme.RegionType.class)),
                limit(in),
                in.period("valid"),
                in.one("source", Kind.TEXT));
    }

    private static Programme.Limit limit(Fields in) {
        List<String> given =
                Stream.of("rate", "count", "amount").filter(in::has).toList();
        var rate = in.maybe("rate", Kind.RATE);
        var count = in.maybe("count", Kind.COUNT);
        var currency = in.maybe("currency", Kind.CURRENCY);
        var amount = in.maybe("amount", Kind.amount(currency.orElse("EUR")));
        if (given.size() != 1) {
            in.trouble(given.isEmpty() ? "rule" : given.getLast(), "%d limits".formatted(given.size()), ONE_LIMIT);
        } else if (in.has("amount") != in.has("currency")) {
            in.trouble(
                    in.has("amount") ? "amount" : "currency",
                    in.has("amount") ? "an amount without currency" : "a currency without amount",
                    ONE_LIMIT);
        }
        return rate.<Programme.Limit>map(Programme.Limit.Rate::new)
                .or(() -> amount.map(Programme.Limit.Cap::new))
                .orElseGet(() -> new Programme.Limit.Count(count.orElse(0)));
    }

    static NetworkFile.PartnerMoney money(Fields in) {
        return new NetworkFile.PartnerMoney(
                in.one("partner", Kind.CODE),
                in.list(
                        "rates",
                        rate -> new PartnerRate(
                                rate.one("rate", Kind.RATE),
                                rate.maybe("region", Kind.word(Programme.RegionType.class)),
                                rate.period("valid"),
                                rate.one("source", Kind.TEXT))),
                in.list("phases", MoneyReader::amount));
    }

    private static NetworkFile.Amount amount(Fields in) {
        String currency = in.one("currency", Kind.CURRENCY);
        return new NetworkFile.Amount(
                in.one("phase", Kind.PHASE),
                currency,
                in.maybe("total", Kind.amount(currency)),
                in.inner("published", published -> published(published, currency)),
                in.one("source", Kind.TEXT));
    }

    private static Published published(Fields in, String currency) {
        var amount = Kind.amount(currency);
        var total = in.one("total", amount);
        var eu = in.one("eu", amount);
        var local = in.one("local", amount);
        var rounding = in.one("rounding", Kind.word(Published.Rounding.class));
        return new Published(new Shares(total, eu, local), rounding);
    }
}
