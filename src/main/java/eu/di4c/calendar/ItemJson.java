package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Items as one JSON text, each under the names of its columns, so that thousands travel to the database at once. */
final class ItemJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ItemJson() {}

    static String of(List<CalendarItem> items) {
        return JSON.writeValueAsString(items.stream().map(ItemJson::columns).toList());
    }

    private static Map<String, @Nullable Object> columns(CalendarItem item) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", Ids.next());
        columns.put("code", item.code());
        columns.put("kind", Rows.word(item.kind()));
        columns.put("title", json(Optional.of(item.title())));
        columns.put("period", item.period().edtf());
        columns.put(
                "begins", item.period().from().earliest().map(Object::toString).orElse(null));
        columns.put("due", item.due().map(Object::toString).orElse(null));
        columns.put("result", json(item.result()));
        columns.put("owners", item.owners());
        columns.put("phase", item.phase().orElse(null));
        columns.put("actual_known", item.meeting().flatMap(Meeting::actual).isPresent());
        item.meeting().ifPresent(meeting -> put(meeting, columns));
        switch (item.hold()) {
            case Hold.Free _ -> {}
            case Hold.Fixed(var because) -> columns.put("fixed_because", json(Optional.of(because)));
            case Hold.RelativeTo(var code, var end, var later) -> {
                columns.put("anchor_code", code);
                columns.put("anchor_end", Rows.word(end));
                columns.put("anchor_later", later.toString());
            }
        }
        return columns;
    }

    private static void put(Meeting meeting, Map<String, @Nullable Object> columns) {
        Gathering actual = meeting.actual().orElse(Gathering.UNKNOWN);
        columns.put("meeting_kind", Rows.word(meeting.kind()));
        columns.put("planned_place", json(meeting.planned().place()));
        columns.put("planned_mode", meeting.planned().mode().map(Rows::word).orElse(null));
        columns.put("actual_place", json(actual.place()));
        columns.put("actual_mode", actual.mode().map(Rows::word).orElse(null));
        columns.put("otherwise_because", json(meeting.because()));
        meeting.hours().ifPresent(hours -> {
            columns.put("meets_from", hours.from().toString());
            columns.put("meets_until", hours.until().map(Object::toString).orElse(null));
            columns.put("meets_zone", hours.zone().getId());
        });
    }

    private static @Nullable Map<String, String> json(Optional<LocalText> text) {
        return text.map(words -> {
                    Map<String, String> versions = new LinkedHashMap<>();
                    words.versions().forEach((locale, version) -> versions.put(locale.toLanguageTag(), version));
                    return versions;
                })
                .orElse(null);
    }
}
