package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.BudgetEdits;
import eu.di4c.budget.Published;
import eu.di4c.budget.Published.Rounding;
import eu.di4c.budget.Shares;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** The money of a partner for a phase as a form: the total, and what a public document says. */
final class MoneyForm {

    private static final int SOURCE = 1_000;
    private static final String PUBLISHED = "published.";

    private MoneyForm() {}

    static Form of(Partner partner, Optional<Allocation> stated, Words words) {
        var form = Form.empty()
                .with(Form.REVISION, BudgetEdits.mark(partner, stated).text());
        if (stated.isEmpty()) {
            return form.with("currency", "EUR");
        }
        var allocation = stated.get();
        var filled = form.with("currency", allocation.currency())
                .with("total.amount", Filled.money(allocation.total(), words))
                .with("source", allocation.source());
        return allocation.published().isEmpty()
                ? filled
                : of(filled, allocation.published().get(), words);
    }

    private static Form of(Form form, Published published, Words words) {
        var shares = published.shares();
        return form.with(PUBLISHED + "total.amount", Filled.money(Optional.of(shares.total()), words))
                .with(PUBLISHED + "eu.amount", Filled.money(Optional.of(shares.eu()), words))
                .with(PUBLISHED + "local.amount", Filled.money(Optional.of(shares.local()), words))
                .with(PUBLISHED + "rounding", FormReader.code(published.rounding()));
    }

    static List<Fieldset> sets(Words words) {
        var ask = new Questions(field -> "budget.form." + field, words);
        return List.of(
                ask.set("exact", ask.shortLineOrNot("total.amount"), ask.shortLine("currency")),
                ask.set(
                        "published",
                        ask.shortLineOrNot(PUBLISHED + "total.amount"),
                        ask.shortLineOrNot(PUBLISHED + "eu.amount"),
                        ask.shortLineOrNot(PUBLISHED + "local.amount"),
                        ask.oneOfOrNot(PUBLISHED + "rounding", roundings(words))),
                ask.set("where", ask.line("source")));
    }

    private static List<Choice> roundings(Words words) {
        return Arrays.stream(Rounding.values())
                .map(way -> new Choice(FormReader.code(way), words.of(MoneyTable.shortKey(way))))
                .toList();
    }

    /** What a sound form states; an empty total is not stated, and never zero. */
    static Allocation read(FormReader reader, Partner partner, Phase phase, Optional<FundingRate> rate) {
        String currency = currency(reader);
        return new Allocation(
                partner.id(),
                phase.number(),
                currency,
                amount(reader, "total.amount", currency),
                rate,
                published(reader, currency),
                reader.required("source", SOURCE));
    }

    private static String currency(FormReader reader) {
        String currency = reader.required("currency", 3);
        boolean known = CurrencyUnit.registeredCurrencies().stream()
                .anyMatch(unit -> unit.getCode().equals(currency));
        if (!known && !currency.isEmpty()) {
            reader.wrong("currency", "budget.form.currency.wrong", currency);
        }
        return known ? currency : "EUR";
    }

    private static Optional<Money> amount(FormReader reader, String field, String currency) {
        var amount = reader.money(field, currency);
        if (amount.filter(Money::isNegative).isPresent()) {
            reader.wrong(field, "site.form.negative");
            return Optional.empty();
        }
        if (amount.filter(money -> !money.currency().equals(currency)).isPresent()) {
            reader.wrong(field, "budget.form.currency.other", amount.get().currency(), currency);
            return Optional.empty();
        }
        return amount;
    }

    private static Optional<Published> published(FormReader reader, String currency) {
        int before = reader.faults().size();
        var total = amount(reader, PUBLISHED + "total.amount", currency);
        var eu = amount(reader, PUBLISHED + "eu.amount", currency);
        var local = amount(reader, PUBLISHED + "local.amount", currency);
        var rounding = reader.choice(PUBLISHED + "rounding", Rounding.values());
        long told =
                Stream.of(total, eu, local, rounding).flatMap(Optional::stream).count();
        if (told == 0 || reader.faults().size() > before) {
            return Optional.empty();
        }
        missing(reader, PUBLISHED + "total.amount", total);
        missing(reader, PUBLISHED + "eu.amount", eu);
        missing(reader, PUBLISHED + "local.amount", local);
        missing(reader, PUBLISHED + "rounding", rounding);
        if (reader.faults().size() > before) {
            return Optional.empty();
        }
        var sum = eu.orElseThrow().plus(local.orElseThrow());
        if (!sum.equals(total.orElseThrow())) {
            reader.wrong(PUBLISHED + "total.amount", "budget.form.sum", sum, total.orElseThrow());
            return Optional.empty();
        }
        var shares = new Shares(total.orElseThrow(), eu.orElseThrow(), local.orElseThrow());
        return Optional.of(new Published(shares, rounding.orElseThrow()));
    }

    private static void missing(FormReader reader, String field, Optional<?> value) {
        if (value.isEmpty()) {
            reader.wrong(field, "budget.form.published.missing");
        }
    }
}
