package eu.di4c.journal;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries as people read them, the newest first. */
@Repository
class EntryStore {

    private static final String ENTRY = """
            select e.number, e.at, e.what, e.subject_kind, e.subject_key, e.scope, e.origin, e.previous_hash, e.hash,
                   w.content::text as who, y.content::text as why, v.content::text as values,
                   num_nonnulls(y.blanked_in, v.blanked_in) > 0 as blanked
            from journal.entry e
            left join journal.payload w on w.number = e.number and w.part = 'who'
            left join journal.payload y on y.number = e.number and y.part = 'why'
            left join journal.payload v on v.number = e.number and v.part = 'values'
            where\s""";

    private final JdbcClient database;

    EntryStore(JdbcClient database) {
        this.database = database;
    }

    /** Entries whose numbers are smaller than one. */
    List<Entry> before(long number, Conditions conditions, int most) {
        conditions.add("e.number < :before", "before", number);
        return database.sql(ENTRY + conditions.sql() + " order by e.number desc limit :most")
                .params(conditions.values())
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<Entry> entry(long number, Conditions conditions) {
        conditions.add("e.number = :number", "number", number);
        return database.sql(ENTRY + conditions.sql())
                .params(conditions.values())
                .query((row, _) -> entry(row))
                .optional();
    }

    /** The scopes to which entries belong, each once, found by leaping along the index. */
    List<Scope> scopes(Conditions conditions, int most) {
        return database.sql("""
                        with recursive found as (
                            (select scope from journal.entry order by scope limit 1)
                            union all
                            select (select n.scope from journal.entry n where n.scope > found.scope order by n.scope limit 1)
                            from found where found.scope is not null)
                        select e.scope from found e where e.scope is not null and %s order by 1 limit :most
                        """.formatted(conditions.sql()))
                .params(conditions.values())
                .param("most", most)
                .query((row, _) -> new Scope(row.getString("scope")))
                .list();
    }

    /** The deeds that were ever done, each once. */
    List<String> deeds() {
        return database.sql("""
                        with recursive found as (
                            (select what from journal.entry order by what limit 1)
                            union all
                            select (select n.what from journal.entry n where n.what > found.what order by n.what limit 1)
                            from found where found.what is not null)
                        select what from found where what is not null
                        """).query((row, _) -> row.getString("what")).list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                PayloadJson.who(Optional.ofNullable(row.getString("who"))),
                row.getString("what"),
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_key")),
                row.getString("scope"),
                row.getString("origin"),
                Optional.ofNullable(row.getString("why")).map(PayloadJson::why),
                Optional.ofNullable(row.getString("values"))
                        .map(PayloadJson::values)
                        .orElse(List.of()),
                row.getBoolean("blanked"),
                new Hash(row.getString("previous_hash")),
                new Hash(row.getString("hash")));
    }
}
