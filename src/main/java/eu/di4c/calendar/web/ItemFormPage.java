package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.feed.ItemWords;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.Zones;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which an item is added or corrected.
 *
 * @param isNew whether it is to be added
 * @param mayAll whether the reader may say that it belongs to the whole network
 * @param anchors what its date may be counted from; empty when there are too many to choose from a list
 * @param holds whether something of what holds its dates is filled in
 * @param hoursHint how hours are written, or what became of those that are there
 */
public record ItemFormPage(
        Phrase title,
        Place place,
        List<Link> trail,
        Form form,
        boolean isNew,
        boolean mayAll,
        Choices choices,
        List<Choice> anchors,
        boolean meets,
        boolean holds,
        String hoursHint,
        String back) {

    private static final int MOST_TO_CHOOSE_FROM = 300;

    /** What may be chosen in the fields. */
    public record Choices(
            List<Choice> kinds,
            List<Choice> meetings,
            List<Choice> modes,
            List<Choice> zones,
            List<Choice> phases,
            List<Choice> owners,
            List<Choice> ends,
            List<Choice> units) {}

    /** Whether a meeting has hours, but no day any more on which they would be. */
    private static boolean hasLostItsDay(CalendarItem item) {
        return item.hours().isEmpty() && item.meeting().flatMap(Meeting::hours).isPresent();
    }

    static ItemFormPage of(OpenCalendar open, Optional<CalendarItem> item, Form form) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        Phrase title = item.map(known -> words.text(known.title()))
                .orElseGet(() ->
                        Phrase.of(words.of("calendar.form.new", open.network().acronym())));
        String back = item.map(open::home).orElse(open.home());
        Link here = item.map(_ -> Link.of(words.of("calendar.item.correct"), back + "/details"))
                .orElseGet(() -> Link.of(words.of("calendar.form.add"), back + "/items/new"));
        return new ItemFormPage(
                title,
                shown.place(),
                item.map(known -> shown.trail(Link.of(words.plain(known.title()), back), here))
                        .orElseGet(() -> shown.trail(here)),
                form,
                item.isEmpty(),
                CalendarRights.mayAll(open.visit().by(), open.network()),
                choices(open, item, words),
                anchors(open, item, words),
                isTyped(form, "meeting") || form.chosen("kind", FormReader.code(CalendarItem.Kind.MEETING)),
                isTyped(form, "fixed") || isTyped(form, "relativeTo"),
                words.of(
                        item.filter(ItemFormPage::hasLostItsDay).isPresent()
                                ? "calendar.form.hours.lost"
                                : "calendar.form.hours.hint"),
                back);
    }

    private static boolean isTyped(Form form, String part) {
        return form.typed().keySet().stream()
                .filter(field -> field.equals(part) || field.startsWith(part + "."))
                .anyMatch(field ->
                        !form.value(field).isBlank() || form.fault(field).isPresent());
    }

    private static Choices choices(OpenCalendar open, Optional<CalendarItem> item, Words words) {
        var shown = open.shown();
        return new Choices(
                all(CalendarItem.Kind.values(), kind -> ItemWords.kind(kind, words)),
                all(Meeting.Kind.values(), kind -> ItemWords.kind(kind, words)),
                all(Meeting.Mode.values(), mode -> ItemWords.mode(mode, words)),
                zones(open, item, words),
                open.calendar().phases().keySet().stream()
                        .map(number -> new Choice(
                                String.valueOf(number), shown.phase(number).text()))
                        .toList(),
                owners(open, item, words),
                all(
                        CalendarItem.Hold.End.values(),
                        end -> words.of(
                                end == CalendarItem.Hold.End.START
                                        ? "calendar.form.end.start"
                                        : "calendar.form.end.finish")),
                List.of(
                        new Choice(ItemReader.MONTHS, words.of("calendar.form.unit.months")),
                        new Choice(ItemReader.DAYS, words.of("calendar.form.unit.days"))));
    }

    /** Places in Europe and in the countries of the partnership, and the one that is chosen already. */
    private static List<Choice> zones(OpenCalendar open, Optional<CalendarItem> item, Words words) {
        Set<ZoneId> near = open.calendar().countries().values().stream()
                .flatMap(country -> Zones.of(country).stream())
                .collect(Collectors.toSet());
        item.flatMap(CalendarItem::meeting).flatMap(Meeting::hours).ifPresent(hours -> near.add(hours.zone()));
        return Zones.all(near, words).stream()
                .map(zone -> new Choice(zone.getId(), Zones.place(zone, words)))
                .toList();
    }

    /** The partners for which the reader may speak, and those to which the item belongs already. */
    private static List<Choice> owners(OpenCalendar open, Optional<CalendarItem> item, Words words) {
        return open.partners().stream()
                .filter(partner -> CalendarRights.mayAll(open.visit().by(), open.network())
                        || CalendarRights.mayFor(
                                open.visit().by(),
                                open.network(),
                                partner.slug().text())
                        || item.filter(known ->
                                        known.owners().contains(partner.slug().text()))
                                .isPresent())
                .map(partner -> new Choice(
                        partner.slug().text(), words.plain(partner.city().names())))
                .sorted((one, other) -> words.order().compare(one.label(), other.label()))
                .toList();
    }

    private static List<Choice> anchors(OpenCalendar open, Optional<CalendarItem> item, Words words) {
        List<Choice> all = Stream.concat(
                        open.calendar().gates().keySet().stream()
                                .sorted()
                                .map(gate -> new Choice(gate, words.of("calendar.form.gate", gate))),
                        open.calendar().items().stream()
                                .filter(other -> item.filter(
                                                known -> known.code().equals(other.code()))
                                        .isEmpty())
                                .map(other -> new Choice(other.code(), words.plain(other.title()))))
                .toList();
        return all.size() > MOST_TO_CHOOSE_FROM ? List.of() : all;
    }

    private static <E extends Enum<E>> List<Choice> all(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(FormReader.code(value), label.apply(value)))
                .toList();
    }
}
