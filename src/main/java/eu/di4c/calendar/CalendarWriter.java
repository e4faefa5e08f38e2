package eu.di4c.calendar;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Period;
import eu.di4c.network.NetworkId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written to the tables of items, facts and dependencies. */
@Repository
class CalendarWriter {

    private final JdbcClient database;
    private final Clock clock;

    CalendarWriter(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The moment of writing, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Adds items, or changes those with the same codes, in one statement; their facts are written apart. */
    void put(NetworkId network, List<CalendarItem> items) {
        if (items.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into calendar.item
                            (id, network_id, code, kind, title, period, begins, due, result, owners, phase, meeting_kind,
                             planned_place, planned_mode, actual_place, actual_mode, actual_known, otherwise_because,
                             fixed_because, anchor_code, anchor_end, anchor_later, meets_from, meets_until, meets_zone,
                             modified)
                        select i.id, :network, i.code, i.kind, i.title, i.period, i.begins, i.due, i.result, i.owners, i.phase,
                               i.meeting_kind, i.planned_place, i.planned_mode, i.actual_place, i.actual_mode, i.actual_known,
                               i.otherwise_because, i.fixed_because, i.anchor_code, i.anchor_end, i.anchor_later,
                               i.meets_from, i.meets_until, i.meets_zone, :now
                        from json_to_recordset(:items::json) as i(
                            id uuid, code text, kind text, title json, period text, begins date, due date, result json,
                            owners text[], phase integer, meeting_kind text, planned_place json, planned_mode text,
                            actual_place json, actual_mode text, actual_known boolean, otherwise_because json,
                            fixed_because json, anchor_code text, anchor_end text, anchor_later text,
                            meets_from time, meets_until time, meets_zone text)
                        on conflict (network_id, code) do update set kind = excluded.kind, title = excluded.title,
                            period = excluded.period, begins = excluded.begins, due = excluded.due,
                            result = excluded.result, owners = excluded.owners, phase = excluded.phase,
                            meeting_kind = excluded.meeting_kind, planned_place = excluded.planned_place,
                            planned_mode = excluded.planned_mode, actual_place = excluded.actual_place,
                            actual_mode = excluded.actual_mode, actual_known = excluded.actual_known,
                            otherwise_because = excluded.otherwise_because, fixed_because = excluded.fixed_because,
                            anchor_code = excluded.anchor_code, anchor_end = excluded.anchor_end,
                            anchor_later = excluded.anchor_later, meets_from = excluded.meets_from,
                            meets_until = excluded.meets_until, meets_zone = excluded.meets_zone,
                            modified = excluded.modified, changes = calendar.item.changes + 1
                        """)
                .param("network", network.value())
                .param("items", ItemJson.of(items))
                .param("now", now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives many items other dates in one statement. */
    void move(NetworkId network, List<CalendarItem> moved) {
        if (moved.isEmpty()) {
            return;
        }
        database.sql("""
                        update calendar.item i
                        set period = m.period, begins = m.begins, due = m.due, modified = :now, changes = i.changes + 1
                        from unnest(:codes::text[], :periods::text[], :begins::date[], :due::date[])
                             as m(code, period, begins, due)
                        where i.network_id = :network and i.code = m.code
                        """)
                .param("network", network.value())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("codes", moved.stream().map(CalendarItem::code).toArray(String[]::new))
                .param(
                        "periods",
                        moved.stream().map(item -> item.period().edtf()).toArray(String[]::new))
                .param(
                        "begins",
                        moved.stream().map(item -> text(begins(item.period()))).toArray(String[]::new))
                .param(
                        "due",
                        moved.stream()
                                .map(item -> text(item.due().orElse(null)))
                                .toArray(String[]::new))
                .update();
    }

    void add(NetworkId network, CalendarItem item, Fact fact) {
        database.sql("""
                        insert into calendar.fact (id, item_id, kind, happened, until, remark, author, recorded)
                        select :id, i.id, :kind, :happened, :until, :remark::json, :author, :recorded
                        from calendar.item i where i.network_id = :network and i.code = :code
                        """)
                .param("id", Ids.next())
                .param("network", network.value())
                .param("code", item.code())
                .param("kind", Rows.word(fact.kind()))
                .param("happened", Rows.edtf(fact.on()))
                .param("until", fact.until().map(Rows::edtf).orElse(null))
                .param("remark", Columns.json(fact.remark()))
                .param("author", fact.by())
                .param("recorded", fact.recorded().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        update calendar.item set state = :state, due = :due, changes = changes + 1, modified = :now
                        where network_id = :network and code = :code
                        """)
                .param("network", network.value())
                .param("code", item.code())
                .param("state", Rows.word(fact.kind()))
                .param("due", item.due().orElse(null))
                .param("now", fact.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    void putDependencies(NetworkId network, List<Dependency> links) {
        if (links.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into calendar.dependency (before_id, after_id, kind, lag, unit)
                        select b.id, a.id, d.kind, d.lag, d.unit
                        from unnest(:before::text[], :after::text[], :kinds::text[], :lags::integer[], :units::text[])
                             as d(before, after, kind, lag, unit)
                        join calendar.item b on b.network_id = :network and b.code = d.before
                        join calendar.item a on a.network_id = :network and a.code = d.after
                        on conflict (before_id, after_id, kind) do update set lag = excluded.lag, unit = excluded.unit
                        """)
                .param("network", network.value())
                .param("before", links.stream().map(Dependency::before).toArray(String[]::new))
                .param("after", links.stream().map(Dependency::after).toArray(String[]::new))
                .param(
                        "kinds",
                        links.stream().map(link -> Rows.word(link.kind())).toArray(String[]::new))
                .param("lags", links.stream().map(link -> link.lag().amount()).toArray(Integer[]::new))
                .param(
                        "units",
                        links.stream().map(link -> Rows.word(link.lag().unit())).toArray(String[]::new))
                .update();
    }

    void removeDependency(NetworkId network, Dependency link) {
        database.sql("""
                        delete from calendar.dependency d using calendar.item b, calendar.item a
                        where b.id = d.before_id and a.id = d.after_id and d.kind = :kind
                              and b.network_id = :network and b.code = :before
                              and a.network_id = :network and a.code = :after
                        """)
                .param("network", network.value())
                .param("kind", Rows.word(link.kind()))
                .param("before", link.before())
                .param("after", link.after())
                .update();
    }

    /** Takes out an item of which nothing became and on which nothing hangs. */
    void remove(NetworkId network, String code) {
        database.sql("delete from calendar.item where network_id = :network and code = :code")
                .param("network", network.value())
                .param("code", code)
                .update();
    }

    private static @Nullable LocalDate begins(Period period) {
        return period.from().earliest().orElse(null);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
