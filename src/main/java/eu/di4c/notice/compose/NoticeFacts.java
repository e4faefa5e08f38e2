package eu.di4c.notice.compose;

import eu.di4c.budget.PhaseMoney;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.network.Programme;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * All that a notice of one partner can say about its network.
 *
 * @param issuer the partner that informs its public
 * @param partners all partners of the network
 * @param gates decisions that opened phases of the network
 * @param money the issuer's money, phase by phase
 * @param stages the stages of the calendar, in order
 * @param extensions decisions that made the network longer
 */
public record NoticeFacts(
        Network network,
        Programme programme,
        Partner issuer,
        List<Partner> partners,
        List<Gate> gates,
        List<PhaseMoney> money,
        List<CalendarItem> stages,
        List<Extension> extensions) {

    public NoticeFacts {
        partners = List.copyOf(partners);
        gates = List.copyOf(gates);
        money = List.copyOf(money);
        stages = List.copyOf(stages);
        extensions = List.copyOf(extensions);
    }

    /**
     * A decision that made the network longer.
     *
     * @param step by how much
     * @param endBefore when the network would have ended
     * @param endAfter when it ends now
     */
    public record Extension(
            Period step,
            Optional<LocalText> reason,
            Optional<LocalText> decidedBy,
            FuzzyDate endBefore,
            FuzzyDate endAfter) {}
}
