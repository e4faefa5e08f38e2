package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Meeting;
import eu.di4c.calendar.feed.ItemWords;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import eu.di4c.site.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The words of kinds, modes, states and ends that a table may use, in any spoken language, and those it is written with. */
final class ItemVocabulary {

    /** What a row is: a kind, and of a meeting which sort of meeting. */
    record What(CalendarItem.Kind kind, Optional<Meeting.Kind> meeting) {}

    private static final Map<SearchKey, What> KINDS = known(kinds(), ItemVocabulary::word);
    private static final Map<SearchKey, Meeting.Mode> MODES = known(List.of(Meeting.Mode.values()), ItemWords::mode);
    private static final Map<SearchKey, Fact.Kind> STATES = known(List.of(Fact.Kind.values()), ItemVocabulary::word);
    private static final Map<SearchKey, Hold.End> ENDS = known(List.of(Hold.End.values()), ItemVocabulary::word);

    private ItemVocabulary() {}

    private static List<What> kinds() {
        var things = Arrays.stream(CalendarItem.Kind.values())
                .map(kind -> kind == CalendarItem.Kind.MEETING
                        ? new What(kind, Optional.of(Meeting.Kind.OTHER))
                        : new What(kind, Optional.empty()))
                .toList();
        var meetings = Arrays.stream(Meeting.Kind.values())
                .map(kind -> new What(CalendarItem.Kind.MEETING, Optional.of(kind)))
                .toList();
        return java.util.stream.Stream.concat(things.stream(), meetings.stream())
                .toList();
    }

    private static <T> Map<SearchKey, T> known(List<T> things, BiFunction<T, Words, String> word) {
        Map<SearchKey, T> known = new HashMap<>();
        for (Language language : Language.values()) {
            things.forEach(thing -> known.putIfAbsent(SearchKey.of(word.apply(thing, Words.in(language))), thing));
        }
        return known;
    }

    static Optional<What> kind(String cell) {
        return Optional.ofNullable(KINDS.get(SearchKey.of(cell)));
    }

    static Optional<Meeting.Mode> mode(String cell) {
        return Optional.ofNullable(MODES.get(SearchKey.of(cell)));
    }

    static Optional<Fact.Kind> state(String cell) {
        return Optional.ofNullable(STATES.get(SearchKey.of(cell)));
    }

    static Optional<Hold.End> end(String cell) {
        return Optional.ofNullable(ENDS.get(SearchKey.of(cell)));
    }

    static String word(What what, Words words) {
        return what.meeting()
                .map(kind -> ItemWords.kind(kind, words))
                .orElseGet(() -> ItemWords.kind(what.kind(), words));
    }

    static String word(Fact.Kind kind, Words words) {
        return StateWords.of(kind, words);
    }

    static String word(Hold.End end, Words words) {
        return words.of("calendar.table.end." + word(end));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Some of the words that would be understood, for a message. */
    static String kinds(Words words) {
        return words.list(Arrays.stream(CalendarItem.Kind.values())
                .map(kind -> ItemWords.kind(kind, words))
                .toList());
    }

    static String modes(Words words) {
        return words.list(Arrays.stream(Meeting.Mode.values())
                .map(mode -> ItemWords.mode(mode, words))
                .toList());
    }

    static String states(Words words) {
        return words.list(
                Arrays.stream(Fact.Kind.values()).map(kind -> word(kind, words)).toList());
    }
}
