package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Precision;
import eu.di4c.site.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;

/** One item of a network as an event of a feed: of whole days, or of hours when it is a meeting that has some. */
final class FeedEvent {

    /** Line ends as iCalendar writes them, and signs that it does not allow in a text. */
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private final FeedSource source;
    private final CalendarItem item;
    private final Words words;

    FeedEvent(FeedSource source, CalendarItem item, Words words) {
        this.source = source;
        this.item = item;
        this.words = words;
    }

    VEvent over(KnownSpan span) {
        var event = new VEvent(false);
        var revision = source.revision(item);
        event.add(new Uid(item.code() + "@" + source.calendar().network() + ".di4c"));
        event.add(new DtStamp(revision.modified()));
        event.add(new Sequence(revision.changes()));
        event.add(new LastModified(revision.modified()));
        when(span).forEach(event::add);
        event.add(new Status(status()));
        event.add(new Transp(blocksTheDay() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        texts().forEach(event::add);
        if (source.reminds(item)) {
            event.add(alarm());
        }
        return event;
    }

    /** A day before a meeting that has hours; of all else on the morning of the day before the last one. */
    private VAlarm alarm() {
        boolean hours = item.hours().isPresent();
        var before = hours ? Duration.ofDays(-1) : Duration.ofHours(-39);
        var trigger = new Trigger(new ParameterList(List.of(hours ? Related.START : Related.END)), before);
        var alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(trigger);
        alarm.add(new Description(clean(item.title().in(locale()).text())));
        return alarm;
    }

    /** The days; of a meeting at known hours the moments, in UTC, so that every clock shows its own. */
    private List<Property> when(KnownSpan span) {
        Optional<Hours> hours = item.hours();
        if (hours.isEmpty()) {
            return List.of(new DtStart<>(span.first()), new DtEnd<>(span.last().plusDays(1)));
        }
        var when = new ArrayList<Property>();
        when.add(new DtStart<>(hours.get().start(item.period())));
        end(hours.get(), span).ifPresent(end -> when.add(new DtEnd<>(end)));
        return when;
    }

    /** Of several days the last is over at the latest; of one day an end that nobody said is not made up. */
    private Optional<Instant> end(Hours hours, KnownSpan span) {
        return hours.end(item.period())
                .or(() -> span.first().isBefore(span.last())
                        ? Optional.of(span.last()
                                .plusDays(1)
                                .atStartOfDay(hours.zone())
                                .toInstant())
                        : Optional.empty());
    }

    private List<Property> texts() {
        var title = item.title().in(locale());
        String description = String.join("\n", new ItemText(source, words).lines(item));
        var category = new Categories(in(locale()), new TextList(clean(ItemWords.kind(item.kind(), words))));
        var texts = new ArrayList<Property>();
        texts.add(new Summary(in(title.locale()), clean(title.text())));
        texts.add(category);
        place().ifPresent(place -> texts.add(new Location(in(place.locale()), clean(place.text()))));
        if (!description.isEmpty()) {
            texts.add(new Description(in(locale()), clean(description)));
        }
        return texts;
    }

    /** Where it was held, or is planned to be. */
    private Optional<LocalText.Version> place() {
        return item.meeting()
                .map(meeting -> meeting.actual().orElse(meeting.planned()))
                .flatMap(Gathering::place)
                .map(place -> place.in(locale()));
    }

    /** Tentative until somebody says what becomes of it, unless nothing can move it. */
    private String status() {
        return item.latest()
                .map(fact -> switch (fact.kind()) {
                    case CANCELLED -> Status.VALUE_CANCELLED;
                    case PLANNED, HELD, DELIVERED, ACCEPTED, DELAY_GRANTED -> Status.VALUE_CONFIRMED;
                })
                .orElse(
                        switch (item.hold()) {
                            case CalendarItem.Hold.Fixed _ -> Status.VALUE_CONFIRMED;
                            case CalendarItem.Hold.Free _, CalendarItem.Hold.RelativeTo _ -> Status.VALUE_TENTATIVE;
                        });
    }

    /** A meeting on days that are known takes the day; all else only stands on it. */
    private boolean blocksTheDay() {
        Optional<Meeting> meeting = item.meeting();
        return meeting.isPresent()
                && item.period().from().precision() == Precision.DAY
                && item.period().to().precision() == Precision.DAY;
    }

    private Locale locale() {
        return words.language().locale();
    }

    private static ParameterList in(Locale locale) {
        return new ParameterList(List.of(new Language(locale.toLanguageTag())));
    }

    static String clean(String text) {
        return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
