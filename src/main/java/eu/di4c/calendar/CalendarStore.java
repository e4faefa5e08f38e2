package eu.di4c.calendar;

import eu.di4c.network.NetworkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read from the tables of items, facts and dependencies. */
@Repository
class CalendarStore {

    private static final String ITEM = """
            select i.id, i.network_id, i.code, i.kind, i.title, i.period, i.result, i.owners, i.phase, i.meeting_kind,
                   i.planned_place, i.planned_mode, i.actual_place, i.actual_mode, i.actual_known, i.otherwise_because,
                   i.fixed_because, i.anchor_code, i.anchor_end, i.anchor_later, i.meets_from, i.meets_until, i.meets_zone,
                   i.changes, i.modified
            from calendar.item i
            """;
    private static final String DUE = """
            i.network_id = any(:networks)
            and (i.state is null or i.state in ('planned', 'delay-granted'))
            and i.due <= :to
            and (i.due >= :from or i.kind in ('milestone', 'deliverable', 'reporting-deadline', 'legal-term'))
            """;
    private static final String IN_ORDER = " order by i.begins nulls last, i.due nulls last, i.code collate \"C\"";

    private final JdbcClient database;

    CalendarStore(JdbcClient database) {
        this.database = database;
    }

    /** An item as stored. */
    record ItemRow(UUID id, NetworkId network, CalendarItem item, int changes, OffsetDateTime modified) {}

    List<ItemRow> items(NetworkId network) {
        var facts = facts("i.network_id = :network", Map.of("network", network.value()));
        return database.sql(ITEM + "where i.network_id = :network" + IN_ORDER)
                .param("network", network.value())
                .query((row, number) -> row(row, facts))
                .list();
    }

    Optional<ItemRow> item(NetworkId network, String code) {
        var named = Map.of("network", network.value(), "code", code);
        var facts = facts("i.network_id = :network and i.code = :code", named);
        return database.sql(ITEM + "where i.network_id = :network and i.code = :code")
                .params(named)
                .query((row, number) -> row(row, facts))
                .optional();
    }

    /** Whether something was said of a partner's report to an item. */
    boolean isReportedTo(NetworkId network, String code) {
        return database.sql("""
                        select exists (select 1 from calendar.partner_report r join calendar.item i on i.id = r.item_id
                                       where i.network_id = :network and i.code = :code)
                        """)
                .param("network", network.value())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** Items not done that are due in a span of days, or whose days are over and that somebody still waits for. */
    List<ItemRow> due(Collection<NetworkId> networks, LocalDate from, LocalDate to) {
        Map<String, Object> named = Map.of("networks", ids(networks), "from", from, "to", to);
        var facts = facts(DUE, named);
        return database.sql(ITEM + "where " + DUE + " order by i.due, i.code collate \"C\"")
                .params(named)
                .query((row, number) -> row(row, facts))
                .list();
    }

    /** Which items these are, in the same order, and of which network each is. */
    SequencedMap<UUID, NetworkId> dueOnes(Collection<NetworkId> networks, LocalDate from, LocalDate to) {
        SequencedMap<UUID, NetworkId> due = new LinkedHashMap<>();
        database.sql("select i.id, i.network_id from calendar.item i where " + DUE
                        + " order by i.due, i.code collate \"C\"")
                .params(Map.of("networks", ids(networks), "from", from, "to", to))
                .query((ResultSet row) -> {
                    due.put(row.getObject("id", UUID.class), new NetworkId(row.getObject("network_id", UUID.class)));
                });
        return due;
    }

    /** Items of some networks that are not done, and those that are but from which the time of others is counted. */
    List<ItemRow> open(Collection<NetworkId> networks) {
        Map<String, Object> named = Map.of("networks", ids(networks));
        String where = """
                i.network_id = any(:networks)
                and (i.state is null or i.state in ('planned', 'delay-granted')
                     or exists (select 1 from calendar.item r
                                where r.network_id = i.network_id and r.anchor_code = i.code))
                """;
        var facts = facts(where, named);
        return database.sql(ITEM + "where " + where + IN_ORDER)
                .params(named)
                .query((row, number) -> row(row, facts))
                .list();
    }

    /** Stages of some networks that a day may belong to. */
    List<ItemRow> stages(Collection<NetworkId> networks, LocalDate day) {
        Map<String, Object> named = Map.of("networks", ids(networks), "day", day);
        return database.sql(ITEM
                        + "where i.network_id = any(:networks) and i.kind = 'stage'"
                        + " and i.begins <= :day and i.due >= :day"
                        + IN_ORDER)
                .params(named)
                .query((row, number) -> row(row, Map.of()))
                .list();
    }

    /** All stages of some networks. */
    List<ItemRow> stages(Collection<NetworkId> networks) {
        return database.sql(ITEM + "where i.network_id = any(:networks) and i.kind = 'stage'" + IN_ORDER)
                .param("networks", ids(networks))
                .query((row, number) -> row(row, Map.of()))
                .list();
    }

    List<Dependency> dependencies(NetworkId network) {
        return database.sql("""
                        select b.code as before, a.code as after, d.kind, d.lag, d.unit
                        from calendar.dependency d
                        join calendar.item b on b.id = d.before_id
                        join calendar.item a on a.id = d.after_id
                        where b.network_id = :network
                        order by b.code collate "C", a.code collate "C", d.kind collate "C"
                        """)
                .param("network", network.value())
                .query(Rows::dependency)
                .list();
    }

    Map<NetworkId, List<Dependency>> dependencies(Collection<NetworkId> networks) {
        Map<NetworkId, List<Dependency>> links = new HashMap<>();
        database.sql("""
                        select b.network_id, b.code as before, a.code as after, d.kind, d.lag, d.unit
                        from calendar.dependency d
                        join calendar.item b on b.id = d.before_id
                        join calendar.item a on a.id = d.after_id
                        where b.network_id = any(:networks)
                        """).param("networks", ids(networks)).query((ResultSet row) -> {
            links.computeIfAbsent(new NetworkId(row.getObject("network_id", UUID.class)), _ -> new ArrayList<>())
                    .add(Rows.dependency(row, 0));
        });
        return links;
    }

    /** Changes of one calendar wait here for each other until their transactions end. */
    void lock(Collection<NetworkId> networks) {
        networks.stream()
                .map(network -> network.value().getLeastSignificantBits())
                .sorted()
                .forEach(key -> database.sql("select pg_advisory_xact_lock(:key)")
                        .param("key", key)
                        .query((row, number) -> true)
                        .single());
    }

    private Map<UUID, List<Fact>> facts(String where, Map<String, ?> named) {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        database.sql("""
                        select f.item_id, f.kind, f.happened, f.until, f.remark, f.author, f.recorded
                        from calendar.fact f join calendar.item i on i.id = f.item_id
                        where %s order by f.number
                        """.formatted(where)).params(named).query((ResultSet row) -> {
            facts.computeIfAbsent(row.getObject("item_id", UUID.class), _ -> new ArrayList<>())
                    .add(Rows.fact(row));
        });
        return facts;
    }

    private static ItemRow row(ResultSet row, Map<UUID, List<Fact>> facts) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ItemRow(
                id,
                new NetworkId(row.getObject("network_id", UUID.class)),
                Rows.item(row, facts.getOrDefault(id, List.of())),
                row.getInt("changes"),
                row.getObject("modified", OffsetDateTime.class));
    }

    static UUID[] ids(Collection<NetworkId> networks) {
        return networks.stream().map(NetworkId::value).toArray(UUID[]::new);
    }
}
