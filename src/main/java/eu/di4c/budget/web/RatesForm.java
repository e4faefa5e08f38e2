package eu.di4c.budget.web;

import eu.di4c.budget.BudgetEdits;
import eu.di4c.budget.PartnerRate;
import eu.di4c.kernel.FundingRate;
import eu.di4c.network.Programme.RegionType;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Numbers;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The EU rates of a partner as a form: one row for each, with the time for which it holds. */
final class RatesForm {

    private static final String LIST = "rates";
    private static final int SOURCE = 1_000;
    private static final FundingRate NONE = new FundingRate(BigDecimal.ZERO);

    private RatesForm() {}

    static Form of(List<PartnerRate> rates, Words words) {
        var form = Form.empty().with(Form.REVISION, BudgetEdits.mark(rates).text());
        for (int row = 0; row < rates.size(); row++) {
            var rate = rates.get(row);
            String at = LIST + "." + row;
            form = form.with(at + ".rate", rate.rate().percent().toPlainString())
                    .with(at + ".region", rate.region().map(FormReader::code).orElse(""))
                    .with(at + ".valid", Filled.period(rate.valid(), words))
                    .with(at + ".source", rate.source());
        }
        return form;
    }

    static List<Fieldset> sets(Form form, Words words) {
        var ask = new Questions(field -> "budget.form." + field, words);
        var regions = Arrays.stream(RegionType.values())
                .map(region -> new Choice(FormReader.code(region), words.of(PartnerBudgetPage.key(region))))
                .toList();
        return List.of(ask.rows(
                LIST,
                form,
                row -> List.of(
                        ask.shortLineOrNot(LIST + "." + row + ".rate"),
                        ask.oneOfOrNot(LIST + "." + row + ".region", regions),
                        ask.lineOrNot(LIST + "." + row + ".valid"),
                        ask.lineOrNot(LIST + "." + row + ".source"))));
    }

    static List<PartnerRate> read(FormReader reader) {
        return Rows.of(reader, LIST).stream()
                .map(row -> rate(reader, LIST + "." + row))
                .toList();
    }

    private static PartnerRate rate(FormReader reader, String at) {
        var rate = Numbers.rate(reader, at + ".rate");
        if (reader.form().value(at + ".rate").isBlank()) {
            reader.wrong(at + ".rate", "site.form.missing");
        }
        return new PartnerRate(
                rate.orElse(NONE),
                reader.choice(at + ".region", RegionType.values()),
                reader.period(at + ".valid"),
                reader.required(at + ".source", SOURCE));
    }
}
