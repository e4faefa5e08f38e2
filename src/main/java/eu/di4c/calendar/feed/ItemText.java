package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to say of an item where other programs have room for one text: a sentence or a line each. */
final class ItemText {

    private final FeedSource source;
    private final Words words;

    ItemText(FeedSource source, Words words) {
        this.source = source;
        this.words = words;
    }

    List<String> lines(CalendarItem item) {
        var lines = new ArrayList<>(KnownSpan.doubts(item.period(), words));
        item.hours().ifPresent(hours -> {
            lines.add(HourWords.of(hours, item.period(), words));
            lines.addAll(HourWords.clocks(hours, item.period(), words));
        });
        item.latest().ifPresent(fact -> lines.addAll(state(fact)));
        item.meeting().ifPresent(meeting -> lines.addAll(gatherings(meeting)));
        item.result().ifPresent(result -> lines.add(words.of("calendar.feed.result", result)));
        if (!item.owners().isEmpty()) {
            var names = item.owners().stream().map(source::name).sorted(words.order());
            lines.add(words.of("calendar.feed.owners", words.list(names.toList())));
        }
        return lines;
    }

    private List<String> state(Fact fact) {
        var lines = new ArrayList<String>();
        switch (fact.kind()) {
            case PLANNED -> {}
            case HELD -> lines.add(words.of("calendar.feed.state.held", fact.on()));
            case DELIVERED -> lines.add(words.of("calendar.feed.state.delivered", fact.on()));
            case ACCEPTED -> lines.add(words.of("calendar.feed.state.accepted", fact.on()));
            case CANCELLED -> lines.add(words.of("calendar.feed.state.cancelled", fact.on()));
            case DELAY_GRANTED ->
                lines.add(words.of("calendar.feed.state.delayed", fact.until().orElseThrow()));
        }
        fact.remark().ifPresent(remark -> lines.add(words.plain(remark)));
        return lines;
    }

    /** Both when it was held otherwise than planned, with the reason. */
    private List<String> gatherings(Meeting meeting) {
        var lines = new ArrayList<String>();
        line("calendar.feed.meets.planned", meeting.planned()).ifPresent(lines::add);
        meeting.actual()
                .flatMap(actual -> line("calendar.feed.meets.actual", actual))
                .ifPresent(lines::add);
        meeting.because().ifPresent(because -> lines.add(words.of("calendar.feed.meets.because", because)));
        return lines;
    }

    private Optional<String> line(String key, Gathering gathering) {
        String said = Stream.concat(
                        gathering.place().map(words::plain).stream(),
                        gathering.mode().map(mode -> ItemWords.mode(mode, words)).stream())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(words.of(key, said));
    }
}
