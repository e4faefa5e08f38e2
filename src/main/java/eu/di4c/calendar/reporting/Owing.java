package eu.di4c.calendar.reporting;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Partner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which partners of a network owe what an item asks for: those it names and whoever took the place of one of them, as far as
 * they take part on its day.
 */
public final class Owing {

    private Owing() {}

    /**
     * Slugs of partners; of an item of the whole network, all that take part on its day.
     *
     * @param partners all of the network, replaced ones included
     * @param today the day that counts for an item without a date
     */
    public static Set<String> partners(CalendarItem item, Collection<Partner> partners, LocalDate today) {
        var named = heirs(item.owners(), partners);
        LocalDate day = item.due().orElse(today);
        return partners.stream()
                .filter(partner ->
                        named.isEmpty() || named.contains(partner.slug().text()))
                .filter(partner -> takesPart(partner, partners, day))
                .map(partner -> partner.slug().text())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Some partners, and those whose place they took: of all these the calendar may concern them. */
    public static Set<String> withPredecessors(Set<String> own, Collection<Partner> partners) {
        return partners.stream()
                .map(partner -> partner.slug().text())
                .filter(slug -> heirs(Set.of(slug), partners).stream().anyMatch(own::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The partners named, and whoever took the place of one of them. */
    private static Set<String> heirs(Set<String> named, Collection<Partner> partners) {
        var all = new HashSet<>(named);
        boolean grown = true;
        while (grown) {
            grown = all.addAll(partners.stream()
                    .filter(partner -> all.contains(partner.slug().text()))
                    .flatMap(partner -> partner.replacedBy().stream())
                    .map(Slug::text)
                    .collect(Collectors.toSet()));
        }
        return all;
    }

    /**
     * Whether a partner took part on a day; where the month of a replacement is all that is known, it is the one that came. Who
     * surely leaves only later still takes part, also when the other was there already.
     */
    private static boolean takesPart(Partner partner, Collection<Partner> all, LocalDate day) {
        boolean followed = partner.replacedBy().stream()
                .flatMap(next -> all.stream().filter(other -> other.slug().equals(next)))
                .map(Partner::membership)
                .anyMatch(membership -> membership.from().isKnown() && membership.touches(day));
        boolean staying = partner.membership().to().relation(FuzzyDate.day(day)) == FuzzyDate.Relation.AFTER;
        return partner.membership().touches(day) && (staying || !followed);
    }
}
