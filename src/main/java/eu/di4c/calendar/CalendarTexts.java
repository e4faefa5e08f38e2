package eu.di4c.calendar;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.translation.NewVersion;
import eu.di4c.translation.Translatable;
import eu.di4c.translation.Worded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be translated of the items of calendars: titles, results, places and reasons; what became of them stays as it was said. */
@Component
class CalendarTexts implements Translatable {

    private final Networks networks;
    private final CalendarStore store;
    private final Items items;

    CalendarTexts(Networks networks, CalendarStore store, Items items) {
        this.networks = networks;
        this.store = store;
        this.items = items;
    }

    @Override
    public List<Worded> things(Actor by, Scope shelf) {
        return shelf.level() != Scope.Level.NETWORK
                ? List.of()
                : shelf.network().flatMap(slug -> networks.network(slug.text())).stream()
                        .flatMap(network -> store.items(network.id()).stream()
                                .map(CalendarStore.ItemRow::item)
                                .filter(item -> may(by, network, item))
                                .map(item -> worded(network, item)))
                        .toList();
    }

    /** Whoever may translate for the network, or for each of the partners to which the item belongs. */
    static boolean may(Actor by, Network network, CalendarItem item) {
        return by.may(Action.TRANSLATE, network.scope())
                || (!item.owners().isEmpty()
                        && item.owners().stream()
                                .allMatch(owner -> by.may(Action.TRANSLATE, network.scope(new Slug(owner)))));
    }

    private static Worded worded(Network network, CalendarItem item) {
        return Worded.of(
                CalendarDeeds.subject(network.slug(), item.code()),
                item.title(),
                "/networks/" + network.slug() + "/calendar/items/" + item.code(),
                item.with(List.of()));
    }

    /** An item and its network. */
    private record Found(Network network, CalendarItem item) {}

    @Override
    public Optional<Worded> thing(Actor by, SubjectRef subject) {
        return found(subject)
                .filter(found -> may(by, found.network(), found.item()))
                .map(found -> worded(found.network(), found.item()));
    }

    private Optional<Found> found(SubjectRef subject) {
        int line = subject.key().indexOf('/');
        return !subject.kind().equals("item") || line < 0
                ? Optional.empty()
                : networks.network(network(subject))
                        .flatMap(network -> items.item(network, code(subject)).map(item -> new Found(network, item)));
    }

    @Override
    public Outcome<LocalText> put(Actor by, NewVersion version) {
        return Objects.requireNonNull(putAll(by, List.of(version)).get(version));
    }

    /** Reads the calendar of each network once. */
    @Override
    public Map<NewVersion, Outcome<LocalText>> putAll(Actor by, List<NewVersion> versions) {
        var outcomes = new LinkedHashMap<NewVersion, Outcome<LocalText>>();
        versions.stream()
                .collect(Collectors.groupingBy(
                        version -> network(version.subject()), LinkedHashMap::new, Collectors.toList()))
                .forEach((slug, of) -> outcomes.putAll(
                        items.translate(by, networks.network(slug).orElseThrow(), of)));
        return outcomes;
    }

    private static String network(SubjectRef item) {
        return item.key().substring(0, item.key().indexOf('/'));
    }

    static String code(SubjectRef item) {
        return item.key().substring(item.key().indexOf('/') + 1);
    }
}
