package eu.di4c.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * An exact amount of one currency, to the smallest coin (EUR: two decimals).
 *
 * <p>An unknown amount is an empty {@code Optional<Money>}, never zero.
 */
public record Money(org.joda.money.Money amount) implements Comparable<Money> {

    /** So much of a currency; refuses more decimals than the currency has. */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(org.joda.money.Money.of(CurrencyUnit.of(currency), amount.stripTrailingZeros()));
    }

    public static Money euro(String amount) {
        return of(new BigDecimal(amount), "EUR");
    }

    public static Money none(String currency) {
        return new Money(org.joda.money.Money.zero(CurrencyUnit.of(currency)));
    }

    public String currency() {
        return amount.getCurrencyUnit().getCode();
    }

    /** The amount with the currency's number of decimals, for example {@code 56529.25}. */
    public BigDecimal figure() {
        return amount.getAmount();
    }

    public Money plus(Money other) {
        return new Money(amount.plus(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.minus(other.amount));
    }

    public boolean isNegative() {
        return amount.isNegative();
    }

    public Money absolute() {
        return new Money(amount.abs());
    }

    /** This share of the amount, rounded half-up to the smallest coin. */
    public Money share(FundingRate rate) {
        return new Money(amount.multipliedBy(rate.fraction(), RoundingMode.HALF_UP));
    }

    /** The amount in whole currency units, the coins cut off. */
    public Money truncated() {
        return of(figure().setScale(0, RoundingMode.DOWN), currency());
    }

    /** The amount in whole currency units, half a unit rounded up. */
    public Money rounded() {
        return of(figure().setScale(0, RoundingMode.HALF_UP), currency());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return currency() + " " + figure().toPlainString();
    }
}
