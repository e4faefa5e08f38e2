package eu.di4c.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Change;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.RandomCalendar;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Seed;
import eu.di4c.site.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private final Words english = Words.in(Language.EN);
    private final Words romanian = Words.in(Language.RO);
    private final FictitiousCalendar calendar = FictitiousCalendar.filled();

    @Test
    void every_dated_item_is_an_event_with_a_name_that_stays() {
        var feed = read(feed());
        assertThat(feed.<VEvent>getComponents())
                .extracting(event -> value(event, "UID"))
                .containsExactly("start@made-up.di4c", "gate@made-up.di4c", "visit@made-up.di4c");
        assertThat(feed.validate().hasErrors()).isFalse();
    }

    @Test
    void a_stage_known_to_the_month_spans_its_months_and_says_so() {
        var stage = event(feed(), "start");
        assertThat(value(stage, "DTSTART")).isEqualTo("20200501");
        assertThat(value(stage, "DTEND")).isEqualTo("20201001");
        assertThat(value(stage, "DESCRIPTION")).contains("Known to the month: May 2020 to September 2020.");
        assertThat(value(event(CalendarFeed.of("x", List.of(calendar.source()), romanian), "start"), "DESCRIPTION"))
                .contains("Se cunoaște doar luna: mai 2020");
    }

    @Test
    void an_end_that_is_not_known_is_not_made_up() {
        calendar.add("open", Kind.STAGE, "2021-03-04/", Set.of());
        var open = event(feed(), "open");
        assertThat(value(open, "DTEND")).isEqualTo("20210305");
        assertThat(value(open, "DESCRIPTION")).contains("The end is not known.");
    }

    @Test
    void items_without_date_are_counted_not_shown() {
        assertThat(feed()).contains("X-WR-CALDESC:1 item without a known date is left out.");
    }

    @Test
    void a_meeting_held_otherwise_than_planned_keeps_both_with_the_reason() {
        var description = value(event(feed(), "visit"), "DESCRIPTION");
        assertThat(description)
                .contains("Planned: Lunga, on site.", "As it was held: online.", "nobody could travel", "Of: Lunga.");
    }

    @Test
    void texts_name_their_language_and_keep_every_sign() {
        String title = "Întâlnire; „șase, șapte” \\n, linia\nnouă 🏙";
        calendar.add(
                FictitiousCalendar.item("odd", Kind.MILESTONE, LocalText.of("ro", title), "2020-06-01/2020-06-01"));
        var odd = event(feed(), "odd");
        assertThat(value(odd, "SUMMARY")).isEqualTo(title);
        assertThat(odd.getRequiredProperty("SUMMARY")
                        .getRequiredParameter("LANGUAGE")
                        .getValue())
                .isEqualTo("ro");
        assertThat(value(event(feed(), "gate"), "SUMMARY")).isEqualTo("Title, gate");
    }

    @Test
    void no_line_is_longer_than_seventy_five_octets() {
        String greek = "Ψηφιακή καινοτομία ".repeat(30) + "🏙".repeat(60);
        calendar.add(FictitiousCalendar.item("long", Kind.STAGE, LocalText.of("el", greek), "2020/2021"));
        assertThat(feed().split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(value(event(feed(), "long"), "SUMMARY")).isEqualTo(greek);
    }

    @Test
    void the_same_calendar_gives_the_same_bytes() {
        assertThat(feed())
                .isEqualTo(CalendarFeed.of(
                        "Made up", List.of(FictitiousCalendar.filled().source()), english));
    }

    @Test
    void a_shift_raises_the_sequence_and_the_time_of_the_last_change() {
        assertThat(value(event(feed(), "gate"), "SEQUENCE")).isEqualTo("1");
        assertThat(value(event(feed(), "gate"), "LAST-MODIFIED")).isEqualTo("20200507T090000Z");
        calendar.act(
                Act.Kind.SHIFT,
                Instant.parse("2021-01-02T03:04:05Z"),
                List.of(new Change(
                        FictitiousCalendar.NETWORK,
                        Change.Subject.ITEM,
                        "gate",
                        Optional.of(Period.parse("2020-10-01/2020-10-01")),
                        Period.parse("2021-01-01/2021-01-01"))));
        assertThat(value(event(feed(), "gate"), "SEQUENCE")).isEqualTo("2");
        assertThat(value(event(feed(), "gate"), "LAST-MODIFIED")).isEqualTo("20210102T030405Z");
        assertThat(value(event(feed(), "start"), "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void the_state_comes_from_what_was_said_last() {
        assertThat(value(event(feed(), "gate"), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(stateAfter(Fact.Kind.HELD)).isEqualTo("CONFIRMED");
        assertThat(stateAfter(Fact.Kind.DELAY_GRANTED)).isEqualTo("CONFIRMED");
        assertThat(value(event(feed(), "gate"), "SEQUENCE")).isEqualTo("2");
        assertThat(stateAfter(Fact.Kind.CANCELLED)).isEqualTo("CANCELLED");
        assertThat(value(event(feed(), "gate"), "LAST-MODIFIED")).isEqualTo("20201003T000000Z");
    }

    @Test
    void a_city_gets_its_own_and_what_is_everybodys_a_person_only_what_is_hers() {
        calendar.add("paper", Kind.DELIVERABLE, "2020-12-01/2020-12-01", Set.of("alba"));
        assertThat(codes(new FeedSource.Part.OfCity(Set.of("alba"))))
                .containsExactly("start@made-up.di4c", "gate@made-up.di4c", "paper@made-up.di4c");
        assertThat(codes(new FeedSource.Part.OfPerson(Set.of("lunga")))).containsExactly("visit@made-up.di4c");
    }

    @Test
    void whatever_the_calendar_the_feed_is_valid() {
        Seed.forEach(40, random -> {
            var any = RandomCalendar.of(random.nextLong(), 30);
            var source = new FeedSource(any, Map.of(), Map.of(), new FeedSource.Part.Whole());
            var feed = read(CalendarFeed.of("x", List.of(source), romanian));
            assertThat(feed.validate(true).hasErrors()).isFalse();
            long dated = any.items().stream()
                    .filter(item -> KnownSpan.of(item.period()).isPresent())
                    .count();
            assertThat(feed.<VEvent>getComponents()).hasSize((int) dated);
        });
    }

    private String stateAfter(Fact.Kind kind) {
        var gate = calendar.add("gate", Kind.MILESTONE, "2020-10-01/2020-10-01", Set.of());
        calendar.add(gate.with(List.of(FictitiousCalendar.fact(kind, "2020-10-03T00:00:00Z"))));
        return value(event(feed(), "gate"), "STATUS");
    }

    private List<String> codes(FeedSource.Part part) {
        return read(CalendarFeed.of("x", List.of(calendar.source(part)), english)).<VEvent>getComponents().stream()
                .map(event -> value(event, "UID"))
                .toList();
    }

    private String feed() {
        return CalendarFeed.of("Made up", List.of(calendar.source()), english);
    }

    private static VEvent event(String feed, String code) {
        return read(feed).<VEvent>getComponents().stream()
                .filter(event -> value(event, "UID").startsWith(code + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Calendar read(String feed) {
        try {
            return new CalendarBuilder().build(new StringReader(feed));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ParserException broken) {
            throw new AssertionError(feed, broken);
        }
    }
}
