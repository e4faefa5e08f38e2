package eu.di4c.calendar.web;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.feed.HourWords;
import eu.di4c.calendar.feed.ItemWords;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.Sentence;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One network's calendar as pages show it: its items and phases in the reader's words. */
final class Shown {

    private final Network network;
    private final Map<String, Partner> partners;
    private final Map<String, CalendarItem> items;
    private final Words words;
    private final LocalDate today;
    private final Optional<ZoneId> zone;

    Shown(Network network, List<Partner> partners, NetworkCalendar calendar, Visit visit) {
        this.network = network;
        this.partners = partners.stream()
                .collect(Collectors.toMap(partner -> partner.slug().text(), Function.identity(), (one, _) -> one));
        items = calendar.items().stream().collect(Collectors.toMap(CalendarItem::code, Function.identity()));
        this.words = visit.words();
        this.today = visit.today();
        this.zone = visit.zone();
    }

    Words words() {
        return words;
    }

    /** Slugs of the partners. */
    Set<String> partners() {
        return partners.keySet();
    }

    String acronym() {
        return network.acronym();
    }

    Place place() {
        return NetworkPlace.of(network, words);
    }

    String home() {
        return NetworkPlace.home(network) + "/calendar";
    }

    List<Link> trail(Link... further) {
        Link calendar = Link.of(words.of("network.nav.calendar"), home());
        return NetworkPlace.trail(
                network,
                words,
                Stream.concat(Stream.of(calendar), Stream.of(further)).toArray(Link[]::new));
    }

    /** The item with this code by its title, or the code of one that is no more. */
    Phrase named(String code) {
        CalendarItem item = items.get(code);
        return item == null ? Phrase.of(code) : words.text(item.title());
    }

    /** The item with this code by its title, leading to its page; the code alone of a gate or of one that is no more. */
    Content link(String code) {
        return items.containsKey(code) ? new Link(named(code), home() + "/items/" + code) : named(code);
    }

    /** What a change is about: an item by its title, a phase by its name. */
    Phrase named(Change change) {
        return switch (change.subject()) {
            case ITEM -> named(change.code());
            case PHASE -> phase(Integer.parseInt(change.code()));
        };
    }

    Phrase phase(int number) {
        return network.phase(number)
                .map(phase -> words.text(phase.name()))
                .orElseGet(() -> Phrase.of(words.of("calendar.phase", number)));
    }

    String kind(CalendarItem item) {
        return ItemWords.kind(item, words);
    }

    /** Whose it is: the cities of its owners, or the whole network. */
    String owners(CalendarItem item) {
        return item.owners().isEmpty()
                ? words.of("calendar.owner.network")
                : words.list(item.owners().stream().map(this::city).toList());
    }

    private String city(String slug) {
        Partner partner = partners.get(slug);
        return partner == null ? slug : words.plain(partner.city().names());
    }

    /** A period in words; a single date is said once. */
    String when(Period period) {
        return period.from().equals(period.to()) ? words.date(period.to()) : words.period(period);
    }

    /** When an item is; of a meeting also from when to when, by the clocks of the place and of the reader. */
    String when(CalendarItem item) {
        return Stream.concat(Stream.of(when(item.period())), hours(item).stream())
                .collect(Collectors.joining(", "));
    }

    /** From when to when people meet; empty when nobody said. */
    Optional<String> hours(CalendarItem item) {
        return item.hours()
                .map(hours -> Stream.concat(
                                Stream.of(HourWords.of(hours, item.period(), words)),
                                zone.flatMap(mine -> HourWords.elsewhere(hours, item.period(), mine, words)).stream())
                        .collect(Collectors.joining(" · ")));
    }

    Tag state(CalendarItem item) {
        return item.latest().map(fact -> fact(fact, words)).orElseGet(() -> byDate(item));
    }

    /** What became of an item, in one or two words. */
    static Tag fact(Fact fact, Words words) {
        return switch (fact.kind()) {
            case PLANNED -> new Tag(words.of("calendar.state.planned"), Tone.PLAIN);
            case HELD -> new Tag(words.of("calendar.state.held"), Tone.GOOD);
            case DELIVERED -> new Tag(words.of("calendar.state.delivered"), Tone.GOOD);
            case ACCEPTED -> new Tag(words.of("calendar.state.accepted"), Tone.GOOD);
            case CANCELLED -> new Tag(words.of("calendar.state.cancelled"), Tone.STOPPED);
            case DELAY_GRANTED ->
                new Tag(
                        words.of(
                                "calendar.state.delayed",
                                words.date(fact.until().orElseThrow())),
                        Tone.BUSY);
        };
    }

    private Tag byDate(CalendarItem item) {
        Optional<LocalDate> begins = item.period().from().earliest();
        if (item.due().isEmpty()) {
            return new Tag(words.of("calendar.state.undated"), Tone.PLAIN);
        }
        if (item.due().get().isBefore(today)) {
            return switch (item.kind()) {
                case STAGE, MEETING -> new Tag(words.of("calendar.state.over"), Tone.PLAIN);
                case MILESTONE, DELIVERABLE, REPORTING_DEADLINE, LEGAL_TERM ->
                    new Tag(words.of("calendar.state.late"), Tone.LATE);
            };
        }
        boolean underWay = begins.isPresent() && !begins.get().isAfter(today);
        return underWay
                ? new Tag(words.of("calendar.state.underWay"), Tone.BUSY)
                : new Tag(words.of("calendar.state.ahead"), Tone.PLAIN);
    }

    /** What is to be said besides: the result asked for, how a meeting was planned and held, why nothing moves it. */
    Content remarks(CalendarItem item) {
        if (item.result().isPresent() && item.meeting().isEmpty()) {
            return words.text(item.result().get());
        }
        String meets = item.meeting()
                .map(meeting -> Stream.of(
                                Optional.of(meeting.planned())
                                        .filter(how -> !how.equals(Gathering.UNKNOWN))
                                        .map(how -> words.of("calendar.feed.meets.planned", gathering(how))),
                                meeting.actual().map(how -> words.of("calendar.feed.meets.actual", gathering(how))),
                                meeting.because().map(why -> words.of("calendar.feed.meets.because", why)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .orElse("");
        return switch (item.hold()) {
            case CalendarItem.Hold.Fixed(var because) -> held(meets, "calendar.fixed", words.text(because));
            case CalendarItem.Hold.RelativeTo to -> held(meets, "calendar.relative", named(to.code()));
            case CalendarItem.Hold.Free _ -> Phrase.of(meets);
        };
    }

    private Content held(String meets, String key, Phrase by) {
        return Sentence.of((meets + " " + words.of(key, Sentence.HERE)).strip(), by);
    }

    /** How much later something lies: 4 months; back when it is negative. */
    String length(java.time.Period later) {
        return later.isZero() ? words.of("calendar.item.hold.once") : Step.title(later, words);
    }

    /** The day of a moment, as the history counts days. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** What sort of act it is. */
    Tag kind(Act act) {
        return switch (act.kind()) {
            case BASELINE -> new Tag(words.of("calendar.act.baseline"), Tone.PLAIN);
            case SHIFT -> new Tag(words.of("calendar.act.shift"), Tone.BUSY);
            case REVERT -> new Tag(words.of("calendar.act.revert"), Tone.STOPPED);
            case EDIT -> new Tag(words.of("calendar.act.edit"), Tone.PLAIN);
        };
    }

    String gathering(Gathering how) {
        return Stream.of(
                        how.place().map((LocalText place) -> words.plain(place)),
                        how.mode().map(mode -> ItemWords.mode(mode, words)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
