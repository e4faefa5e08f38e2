package eu.di4c.exchange;

import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.Written;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.Picture;
import eu.di4c.network.Programme;
import eu.di4c.notice.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that one file says of one network. Identifiers inside are fresh and mean nothing outside; things are found
 * again by their codes.
 */
record NetworkFile(
        Programme programme,
        Network network,
        List<Gate> gates,
        List<City> cities,
        List<Picture> pictures,
        List<Organisation> organisations,
        List<Partner> partners,
        List<Dispute> disputes,
        List<PartnerMoney> money,
        Calendar calendar,
        List<Notice> notices) {

    /** The form that this program reads and writes; the number goes up when old files could be misread. */
    static final String FORMAT = "di4c-network/1";

    /** The part that the public may know: drafts of notices, and what refers to them, are left out. */
    NetworkFile published() {
        var shown = notices.stream()
                .filter(notice -> notice.published().isPresent())
                .toList();
        var codes = shown.stream().map(Notice::slug).collect(Collectors.toSet());
        var drafts = notices.stream()
                .map(Notice::slug)
                .filter(code -> !codes.contains(code))
                .toList();
        return new NetworkFile(
                programme,
                network,
                gates,
                cities,
                pictures,
                organisations,
                partners,
                disputes,
                money,
                calendar,
                shown.stream().map(notice -> withoutReferenceTo(drafts, notice)).toList());
    }

    private static Notice withoutReferenceTo(List<Slug> drafts, Notice notice) {
        return new Notice(
                notice.id(),
                notice.slug(),
                notice.language(),
                notice.issuer(),
                notice.wording(),
                notice.corrects(),
                notice.translates().filter(original -> !drafts.contains(original)),
                notice.steps(),
                notice.revision());
    }

    /** Items with the dates they have now, what waits for what, and the acts that brought it there; by their codes what tables said. */
    record Calendar(
            List<CalendarItem> items,
            List<Dependency> dependencies,
            List<Act> acts,
            Map<String, List<Written>> written) {
        static final Calendar NONE = new Calendar(List.of(), List.of(), List.of(), Map.of());

        boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** The rates of a partner and what it has for each phase. */
    record PartnerMoney(Slug partner, List<PartnerRate> rates, List<Amount> phases) {}

    /** What a partner has for one phase. */
    record Amount(int phase, String currency, Optional<Money> total, Optional<Published> published, String source) {}
}
