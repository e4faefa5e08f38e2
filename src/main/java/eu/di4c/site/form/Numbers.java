package eu.di4c.site.form;

import eu.di4c.kernel.FundingRate;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers out of a form, with a point or a comma before their decimals. */
public final class Numbers {

    private Numbers() {}

    /** A number from one to another, both included. */
    public static Optional<BigDecimal> decimal(FormReader reader, String field, int least, int most) {
        var text = reader.text(field, Questions.LINE);
        var number = text.filter(typed -> typed.matches("[-−]?\\d{1,12}(?:[.,]\\d{1,20})?"))
                .map(typed -> new BigDecimal(typed.replace(',', '.').replace('−', '-')))
                .filter(found -> found.compareTo(BigDecimal.valueOf(least)) >= 0
                        && found.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (text.isPresent() && number.isEmpty()) {
            reader.wrong(field, "site.form.number", text.get(), least, most);
        }
        return number;
    }

    public static Optional<Integer> whole(FormReader reader, String field, int least, int most) {
        var text = reader.text(field, Questions.LINE);
        var number = text.filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(found -> found >= least && found <= most);
        if (text.isPresent() && number.isEmpty()) {
            reader.wrong(field, "site.form.number", text.get(), least, most);
        }
        return number;
    }

    /** A rate in per cent; the sign of per cent may stand behind it. */
    public static Optional<FundingRate> rate(FormReader reader, String field) {
        var text = reader.text(field, Questions.LINE);
        var rate = text.map(typed -> typed.replaceAll("[\\s\u00a0\u202f]*%$", ""))
                .filter(typed -> typed.matches("\\d{1,3}(?:[.,]\\d{1,6})?"))
                .map(typed -> new BigDecimal(typed.replace(',', '.')))
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(FundingRate::new);
        if (text.isPresent() && rate.isEmpty()) {
            reader.wrong(field, "site.form.number", text.get(), 0, 100);
        }
        return rate;
    }
}
