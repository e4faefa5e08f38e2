package eu.di4c.calendar;

import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.Meeting.Gathering;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.database.Columns;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the things of a calendar stand in rows: constants as words with hyphens, dates as EDTF. */
final class Rows {

    private Rows() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static @Nullable String edtf(FuzzyDate date) {
        return date.isKnown() ? date.edtf() : null;
    }

    static CalendarItem item(ResultSet row, List<Fact> facts) throws SQLException {
        return new CalendarItem(
                row.getString("code"),
                constant(CalendarItem.Kind.class, row.getString("kind")),
                Columns.localText(row, "title"),
                Period.parse(row.getString("period")),
                Columns.optionalText(row, "result"),
                new TreeSet<>(List.of((String[]) row.getArray("owners").getArray())),
                Optional.ofNullable(row.getObject("phase", Integer.class)),
                meeting(row),
                hold(row),
                facts);
    }

    private static Optional<Meeting> meeting(ResultSet row) throws SQLException {
        String kind = row.getString("meeting_kind");
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                constant(Meeting.Kind.class, kind),
                gathering(row, "planned"),
                row.getBoolean("actual_known") ? Optional.of(gathering(row, "actual")) : Optional.empty(),
                Columns.optionalText(row, "otherwise_because"),
                hours(row)));
    }

    private static Optional<Hours> hours(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("meets_from", LocalTime.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new Hours(
                        from,
                        Optional.ofNullable(row.getObject("meets_until", LocalTime.class)),
                        ZoneId.of(row.getString("meets_zone"))));
    }

    private static Gathering gathering(ResultSet row, String which) throws SQLException {
        return new Gathering(
                Columns.optionalText(row, which + "_place"),
                Optional.ofNullable(row.getString(which + "_mode")).map(mode -> constant(Meeting.Mode.class, mode)));
    }

    private static Hold hold(ResultSet row) throws SQLException {
        String anchor = row.getString("anchor_code");
        if (anchor != null) {
            return new Hold.RelativeTo(
                    anchor,
                    constant(Hold.End.class, row.getString("anchor_end")),
                    java.time.Period.parse(row.getString("anchor_later")));
        }
        Optional<LocalText> fixed = Columns.optionalText(row, "fixed_because");
        return fixed.isPresent() ? new Hold.Fixed(fixed.get()) : new Hold.Free();
    }

    static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                constant(Fact.Kind.class, row.getString("kind")),
                Columns.date(row, "happened"),
                Optional.ofNullable(row.getString("until")).map(FuzzyDate::parse),
                Columns.optionalText(row, "remark"),
                row.getString("author"),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
    }

    static Dependency dependency(ResultSet row, int number) throws SQLException {
        return new Dependency(
                row.getString("before"),
                row.getString("after"),
                constant(LinkKind.class, row.getString("kind")),
                new Lag(row.getInt("lag"), constant(Lag.Unit.class, row.getString("unit"))));
    }
}
