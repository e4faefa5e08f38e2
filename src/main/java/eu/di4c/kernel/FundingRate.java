package eu.di4c.kernel;

import java.math.BigDecimal;

/**
 * The part of an eligible cost that a fund pays, in per cent.
 *
 * @param percent 0 to 100, for example {@code 85} or {@code 66.67}
 */
public record FundingRate(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public FundingRate {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "a funding rate lies between 0 and 100 per cent, found " + percent.toPlainString());
        }
        BigDecimal shortest = percent.stripTrailingZeros();
        percent = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    public static FundingRate percent(String percent) {
        return new FundingRate(new BigDecimal(percent));
    }

    /** The rate as a factor: 85 per cent is 0.85. */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
