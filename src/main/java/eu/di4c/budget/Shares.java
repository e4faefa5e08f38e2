package eu.di4c.budget;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;

/** A total and the two shares into which it falls; they always add up. */
public record Shares(Money total, Money eu, Money local) {

    public Shares {
        if (!eu.plus(local).equals(total)) {
            throw new IllegalArgumentException(
                    "the shares must add up to the total %s, found EU %s and local %s".formatted(total, eu, local));
        }
    }

    /** The exact shares: the EU share to the cent, half a cent rounded up; the local share is what is left of the total. */
    public static Shares exact(Money total, FundingRate rate) {
        Money eu = total.share(rate);
        return new Shares(total, eu, total.minus(eu));
    }
}
