package eu.di4c.site;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import com.ibm.icu.util.MeasureUnit;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Numbers, money and days as one language writes them. */
final class Figures {

    private static final char NO_BREAK = '\u00a0';

    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter exact;
    private final LocalizedNumberFormatter whole;
    private final LocalizedNumberFormatter rate;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    Figures(Locale locale) {
        this.number = NumberFormatter.withLocale(locale).precision(Precision.maxFraction(6));
        this.exact = NumberFormatter.withLocale(locale);
        this.whole = exact.precision(Precision.integer());
        this.rate = exact.unit(MeasureUnit.PERCENT).precision(Precision.maxFraction(4));
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.shortDay = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        this.time = DateTimeFormatter.ofLocalizedPattern("Hm").withLocale(locale);
        this.shortMonth = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
        this.month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    String number(Number figure) {
        return number.format(figure).toString();
    }

    String exactly(BigDecimal figure) {
        return number.precision(Precision.fixedFraction(Math.max(0, figure.scale())))
                .grouping(GroupingStrategy.OFF)
                .format(figure)
                .toString();
    }

    String money(Money money) {
        return exact.format(amount(money)).toString();
    }

    String figure(Money money) {
        return number.precision(
                        Precision.fixedFraction(hasCoins(money) ? money.figure().scale() : 0))
                .format(money.figure())
                .toString();
    }

    private static boolean hasCoins(Money money) {
        return money.figure().stripTrailingZeros().scale() > 0;
    }

    String wholeMoney(Money money) {
        return (hasCoins(money) ? exact : whole).format(amount(money)).toString();
    }

    String rate(FundingRate funding) {
        return rate.format(funding.percent()).toString();
    }

    String date(LocalDate date) {
        return day.format(date);
    }

    String shortDate(LocalDate date) {
        return shortDay.format(date).replace(' ', NO_BREAK);
    }

    String time(LocalTime ofDay) {
        return time.format(ofDay);
    }

    String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    String shortMonth(YearMonth yearMonth) {
        return shortMonth.format(yearMonth);
    }

    private static CurrencyAmount amount(Money money) {
        return new CurrencyAmount(money.figure(), Currency.getInstance(money.currency()));
    }
}
