package eu.di4c.overview;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.reporting.Owing;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.notice.Notices;
import eu.di4c.people.OpenWork;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a successor what is unfinished in a network: what is due in its calendar, and notices that are still drafts. */
@Component
class WorkInNetworks implements OpenWork {

    private static final int MONTHS = 3;
    private static final int MOST = 25;

    private final Networks networks;
    private final Calendars calendars;
    private final Notices notices;
    private final Clock clock;

    WorkInNetworks(Networks networks, Calendars calendars, Notices notices, Clock clock) {
        this.networks = networks;
        this.calendars = calendars;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Link> open(Scope scope, Words words) {
        return scope.network()
                .flatMap(slug -> networks.network(slug.text()))
                .map(network -> open(network, scope, words))
                .orElse(List.of());
    }

    private List<Link> open(Network network, Scope scope, Words words) {
        var links = new ArrayList<Link>();
        var today = LocalDate.now(clock);
        var partners = networks.partners(network.id());
        calendars.due(List.of(network.id()), today, today.plusMonths(MONTHS)).stream()
                .map(Calendars.Entry::item)
                .filter(item -> concerns(item, scope, partners, today))
                .limit(MOST)
                .forEach(item -> links.add(new Link(
                        words.text(item.title()), "/networks/" + network.slug() + "/calendar/items/" + item.code())));
        notices.drafts(Actor.system(), network.slug()).stream()
                .filter(draft -> scope.covers(notices.scope(draft)))
                .limit(MOST)
                .forEach(draft -> links.add(
                        Link.of(words.of("overview.open.draft", draft.wording().title()), "/notices/" + draft.slug())));
        return links;
    }

    /** A partner's people take over what is the partner's; people of the whole network all of it. */
    private static boolean concerns(CalendarItem item, Scope scope, List<Partner> partners, LocalDate today) {
        return Optional.of(scope)
                .flatMap(Scope::partner)
                .map(partner -> !item.owners().isEmpty()
                        && Owing.partners(item, partners, today).contains(partner.text()))
                .orElse(true);
    }
}
