package eu.di4c.calendar;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.NetworkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of acts and of what they changed. */
@Repository
class ActStore {

    private static final String ACT = """
            select a.id, a.code, a.kind, a.reason, a.decided_by, a.decided_on, a.step, a.reverts, a.author, a.recorded
            from calendar.act a
            """;

    private final JdbcClient database;

    ActStore(JdbcClient database) {
        this.database = database;
    }

    void add(Act act, Map<Slug, NetworkId> networks) {
        database.sql("""
                        insert into calendar.act
                            (id, code, kind, reason, decided_by, decided_on, step, reverts, counts_from, author, recorded)
                        values (:id, :code, :kind, :reason::json, :decidedBy::json, :decidedOn, :step, :reverts,
                                :countsFrom, :author, :recorded)
                        """)
                .param("id", act.id())
                .param("code", act.code())
                .param("kind", Rows.word(act.kind()))
                .param("reason", Columns.json(act.reason()))
                .param("decidedBy", Columns.json(act.decidedBy()))
                .param("decidedOn", Rows.edtf(act.decidedOn()))
                .param("step", act.step().map(Object::toString).orElse(null))
                .param("reverts", act.reverts().orElse(null))
                .param("countsFrom", act.countsFrom())
                .param("author", act.by())
                .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
                .update();
        if (!act.changes().isEmpty()) {
            addChanges(act, networks);
        }
    }

    private void addChanges(Act act, Map<Slug, NetworkId> networks) {
        var changes = act.changes();
        database.sql("""
                        insert into calendar.change (network_id, act_id, subject, code, before, after)
                        select c.network, :act, c.subject, c.code, c.before, c.after
                        from unnest(:networks::uuid[], :subjects::text[], :codes::text[], :before::text[], :after::text[])
                             as c(network, subject, code, before, after)
                        """)
                .param("act", act.id())
                .param(
                        "networks",
                        changes.stream()
                                .map(change -> Objects.requireNonNull(networks.get(change.network()))
                                        .value())
                                .toArray(UUID[]::new))
                .param(
                        "subjects",
                        changes.stream()
                                .map(change -> Rows.word(change.subject()))
                                .toArray(String[]::new))
                .param("codes", changes.stream().map(Change::code).toArray(String[]::new))
                .param(
                        "before",
                        changes.stream()
                                .map(change -> change.before().map(Period::edtf).orElse(null))
                                .toArray(String[]::new))
                .param(
                        "after",
                        changes.stream()
                                .map(change -> change.after().map(Period::edtf).orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    boolean exist(NetworkId network) {
        return database.sql("select exists (select 1 from calendar.change where network_id = :network)")
                .param("network", network.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Act> act(UUID id) {
        return database.sql(ACT + "where a.id = :id")
                .param("id", id)
                .query(ActStore::read)
                .optional();
    }

    boolean isReverted(UUID act) {
        return database.sql("select exists (select 1 from calendar.act where reverts = :act)")
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    /** The acts that changed a calendar, the latest first, each without its changes. */
    List<Act> acts(NetworkId network) {
        return database.sql(ACT + """
                        where a.id in (select act_id from calendar.change where network_id = :network)
                        order by a.number desc
                        """)
                .param("network", network.value())
                .query(ActStore::read)
                .list();
    }

    /** What an act changed, for every network that is in the given map. */
    List<Change> changes(UUID act, Map<UUID, Slug> networks) {
        return database.sql("""
                        select network_id, subject, code, before, after from calendar.change
                        where act_id = :act and network_id = any(:networks) order by network_id, subject desc, after collate "C", code collate "C"
                        """)
                .param("act", act)
                .param("networks", networks.keySet().toArray(UUID[]::new))
                .query((row, number) ->
                        change(row, Objects.requireNonNull(networks.get(row.getObject("network_id", UUID.class)))))
                .list();
    }

    /** Act → all that it changed in a network. */
    Map<UUID, List<Change>> changes(NetworkId network, Slug slug) {
        Map<UUID, List<Change>> changes = new HashMap<>();
        database.sql("""
                        select act_id, subject, code, before, after from calendar.change
                        where network_id = :network order by act_id, subject desc, after collate "C", code collate "C"
                        """).param("network", network.value()).query((ResultSet row) -> {
            changes.computeIfAbsent(row.getObject("act_id", UUID.class), _ -> new ArrayList<>())
                    .add(change(row, slug));
        });
        return changes;
    }

    List<NetworkId> networks(UUID act) {
        return database.sql("select distinct network_id from calendar.change where act_id = :act")
                .param("act", act)
                .query((row, number) -> new NetworkId(row.getObject("network_id", UUID.class)))
                .list();
    }

    /** For each thing the last change that counted by a day; where none did, the first that ever was. */
    List<Change> last(NetworkId network, Slug slug, LocalDate day) {
        return latest(network, slug, "a.kind = 'baseline' or a.counts_from <= :day", "desc", day);
    }

    /** For each thing the last change that any act made. */
    List<Change> last(NetworkId network, Slug slug) {
        return latest(network, slug, "true or a.counts_from = :day", "desc", LocalDate.EPOCH);
    }

    List<Change> first(NetworkId network, Slug slug) {
        return latest(network, slug, "true or a.counts_from = :day", "asc", LocalDate.EPOCH);
    }

    private List<Change> latest(NetworkId network, Slug slug, String where, String order, LocalDate day) {
        return database.sql("""
                        select distinct on (c.subject, c.code) c.subject, c.code, c.before, c.after
                        from calendar.change c join calendar.act a on a.id = c.act_id
                        where c.network_id = :network and (%s)
                        order by c.subject, c.code, a.number %s
                        """.formatted(where, order))
                .param("network", network.value())
                .param("day", day)
                .query((row, number) -> change(row, slug))
                .list();
    }

    private static Change change(ResultSet row, Slug network) throws SQLException {
        return new Change(
                network,
                Rows.constant(Change.Subject.class, row.getString("subject")),
                row.getString("code"),
                Optional.ofNullable(row.getString("before")).map(Period::parse),
                Optional.ofNullable(row.getString("after")).map(Period::parse));
    }

    private static Act read(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getString("code"),
                Rows.constant(Act.Kind.class, row.getString("kind")),
                Columns.optionalText(row, "reason"),
                Columns.optionalText(row, "decided_by"),
                Columns.date(row, "decided_on"),
                Optional.ofNullable(row.getString("step")).map(java.time.Period::parse),
                Optional.ofNullable(row.getObject("reverts", UUID.class)),
                row.getString("author"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
