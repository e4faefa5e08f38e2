package eu.di4c.calendar;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import java.util.Collection;
import java.util.List;

/** Who may change what in calendars: all of one, or the items that belong only to partners one answers for; and who moves them. */
public final class CalendarRights {

    private CalendarRights() {}

    /** The part of the system to which the calendar of a network belongs. */
    public static Scope scope(Network network) {
        return Scope.network(network.programme(), network.slug());
    }

    /** Whether somebody may change any item. */
    public static boolean mayAll(Actor by, Network network) {
        return by.may(Action.EDIT_CALENDAR, scope(network));
    }

    public static boolean may(Actor by, Network network, CalendarItem item) {
        boolean own = !item.owners().isEmpty() && item.owners().stream().allMatch(owner -> mayFor(by, network, owner));
        return own || mayAll(by, network);
    }

    /** Whether somebody may change what belongs to a partner alone. */
    public static boolean mayFor(Actor by, Network network, String partner) {
        return Slug.fits(partner)
                && by.may(Action.EDIT_OWN_ITEMS, Scope.partner(network.programme(), network.slug(), new Slug(partner)));
    }

    /** Whether there is a partner of the network for which somebody may add items. */
    public static boolean mayAdd(Actor by, Network network, Collection<String> partners) {
        return mayAll(by, network) || partners.stream().anyMatch(partner -> mayFor(by, network, partner));
    }

    /**
     * Insists on the right to add items for some partner or for the whole network.
     *
     * @throws eu.di4c.kernel.NotAllowed when this may not be done
     */
    public static void mustAdd(Actor by, Network network, Collection<String> partners) {
        if (!mayAdd(by, network, partners)) {
            by.must(Action.EDIT_CALENDAR, scope(network));
        }
    }

    /**
     * Insists on the right to change all of some items; where there are none, on the right to change any.
     *
     * @throws eu.di4c.kernel.NotAllowed when this may not be done
     */
    public static void must(Actor by, Network network, List<CalendarItem> items) {
        if (items.isEmpty() || !items.stream().allMatch(item -> may(by, network, item))) {
            by.must(Action.EDIT_CALENDAR, scope(network));
        }
    }

    /** Whether somebody may move the calendars of some networks by one decision. */
    public static boolean mayShift(Actor by, List<Network> of) {
        return !of.isEmpty() && shifted(of).stream().allMatch(scope -> by.may(Action.SHIFT_CALENDAR, scope));
    }

    /**
     * Insists on the right to move the calendars of some networks: of one in that network, of several in their programme.
     *
     * @throws eu.di4c.kernel.NotAllowed when this may not be done
     */
    public static void mustShift(Actor by, List<Network> of) {
        var scopes = of.isEmpty() ? List.of(Scope.EVERYWHERE) : shifted(of);
        scopes.forEach(scope -> by.must(Action.SHIFT_CALENDAR, scope));
    }

    /** Whether somebody may see who has reported: whoever may in the whole network, and whoever works for one of its partners. */
    public static boolean maySeeReports(Actor by, Network network) {
        boolean inside = by instanceof Actor.Person person
                && person.within().contains(Action.SEE_REPORTS)
                && person.holds().stream()
                        .anyMatch(held -> Action.SEE_REPORTS.roles().contains(held.role())
                                && scope(network).covers(held.scope()));
        return inside || by.may(Action.SEE_REPORTS, scope(network));
    }

    /**
     * Insists on the right to see who has reported.
     *
     * @throws eu.di4c.kernel.NotAllowed when this may not be done
     */
    public static void mustSeeReports(Actor by, Network network) {
        if (!maySeeReports(by, network)) {
            by.must(Action.SEE_REPORTS, scope(network));
        }
    }

    /** Whether somebody may remind the partners of a network of their reports. */
    public static boolean mayRemind(Actor by, Network network) {
        return by.may(Action.WRITE_TO_MANY, scope(network));
    }

    private static List<Scope> shifted(List<Network> of) {
        return of.size() == 1
                ? List.of(scope(of.getFirst()))
                : of.stream()
                        .map(network -> Scope.programme(network.programme()))
                        .distinct()
                        .toList();
    }
}
