package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.Arrays;
import java.util.List;

/**
 * The forms in which somebody says for what an item waits, and that it waits for something no longer.
 *
 * @param others the items to choose from; empty when there are too many for a list
 */
public record LinkFormPage(
        Phrase title,
        Place place,
        List<Link> trail,
        Form form,
        List<Waits> waits,
        List<Choice> others,
        List<Choice> kinds,
        List<Choice> units,
        String back) {

    private static final int MOST_TO_CHOOSE_FROM = 300;

    /** Something for which the item waits. */
    public record Waits(String before, String kind, String told) {}

    static LinkFormPage of(OpenCalendar open, CalendarItem item, Form form) {
        Words words = open.visit().words();
        Shown shown = open.shown();
        return new LinkFormPage(
                words.text(item.title()),
                shown.place(),
                shown.trail(
                        Link.of(words.plain(item.title()), open.home(item)),
                        Link.of(words.of("calendar.item.link"), open.visit().path())),
                form,
                open.calendar().dependencies().stream()
                        .filter(link -> link.after().equals(item.code()))
                        .map(link -> waits(link, shown, words))
                        .toList(),
                others(open, item, words),
                Arrays.stream(LinkKind.values())
                        .map(kind -> new Choice(FormReader.code(kind), LinkWords.kind(kind, words)))
                        .toList(),
                Arrays.stream(Lag.Unit.values())
                        .map(unit -> new Choice(FormReader.code(unit), LinkWords.unit(unit, words)))
                        .toList(),
                open.home(item));
    }

    private static List<Choice> others(OpenCalendar open, CalendarItem item, Words words) {
        var all = open.calendar().items();
        return all.size() > MOST_TO_CHOOSE_FROM
                ? List.of()
                : all.stream()
                        .filter(other -> !other.code().equals(item.code()))
                        .map(other -> new Choice(other.code(), words.plain(other.title())))
                        .toList();
    }

    private static Waits waits(Dependency link, Shown shown, Words words) {
        return new Waits(link.before(), FormReader.code(link.kind()), LinkWords.waitsFor(link, shown, words));
    }
}
