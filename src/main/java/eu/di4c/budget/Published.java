package eu.di4c.budget;

import eu.di4c.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures as a public document states them, in whole currency units, kept beside the exact ones.
 *
 * @param shares total, EU share and local share as published; they add up
 * @param rounding how whole units were made of the exact shares
 */
public record Published(Shares shares, Rounding rounding) {

    /** How published figures were made whole. */
    public enum Rounding {
        /** Published to the cent. */
        EXACT,
        /** The local share lost its cents, the EU share is the total less the local share (as DI4C published). */
        LOCAL_SHARE_CUT,
        /** The EU share lost its cents, the local share is the total less the EU share. */
        EU_SHARE_CUT,
        /** Both shares were rounded, half a unit up. */
        HALF_UP
    }

    /** A published figure that is a whole unit or more away from the exact one. */
    public record Deviation(String figure, Money published, Money exact) {
        /** How far the published figure is off, always positive. */
        public Money by() {
            return published.minus(exact).absolute();
        }
    }

    /** The figures that cannot be explained by rounding, because they differ from the exact ones by a unit or more. */
    public List<Deviation> deviations(Shares exact) {
        var deviations = new ArrayList<Deviation>();
        compare("total", shares.total(), exact.total(), deviations);
        compare("eu", shares.eu(), exact.eu(), deviations);
        compare("local", shares.local(), exact.local(), deviations);
        return List.copyOf(deviations);
    }

    private static void compare(String figure, Money published, Money exact, List<Deviation> deviations) {
        var deviation = new Deviation(figure, published, exact);
        if (deviation.by().figure().compareTo(BigDecimal.ONE) >= 0) {
            deviations.add(deviation);
        }
    }
}
