package eu.di4c.journal;

import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the journal holds about one person. */
@Repository
class DeedStore {

    private final JdbcClient database;

    DeedStore(JdbcClient database) {
        this.database = database;
    }

    /** What she did, the latest first. */
    List<Map<String, String>> by(PersonId person) {
        return told("""
                from journal.payload w join journal.entry e on e.number = w.number
                left join journal.payload y on y.number = e.number and y.part = 'why'
                where w.part = 'who' and w.person = :person::uuid order by e.number desc
                """, person);
    }

    /** What was done to her account, the latest first. */
    List<Map<String, String>> to(PersonId person) {
        return told("""
                from journal.entry e left join journal.payload y on y.number = e.number and y.part = 'why'
                where e.subject_kind = 'person' and e.subject_key = :person order by e.number desc
                """, person);
    }

    /** When she last did something; empty when nothing that she did is known as hers. */
    Optional<Instant> latestBy(PersonId person) {
        return database.sql("""
                        select e.at from journal.payload w join journal.entry e on e.number = w.number
                        where w.part = 'who' and w.person = :person order by w.number desc limit 1
                        """)
                .param("person", person.value())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private List<Map<String, String>> told(String from, PersonId person) {
        return database.sql(
                        "select e.at, e.what, e.subject_kind, e.subject_key, e.scope, e.origin, y.content::text as why "
                                + from)
                .param("person", person.toString())
                .query((row, _) -> told(row))
                .list();
    }

    private static Map<String, String> told(ResultSet row) throws SQLException {
        var told = new LinkedHashMap<String, String>();
        told.put(
                "journal.column.at",
                row.getObject("at", OffsetDateTime.class).toInstant().toString());
        told.put("journal.column.what", row.getString("what"));
        told.put("journal.column.subject", row.getString("subject_kind") + "/" + row.getString("subject_key"));
        told.put("journal.column.scope", row.getString("scope"));
        told.put("journal.column.origin", row.getString("origin"));
        Optional.ofNullable(row.getString("why"))
                .ifPresent(why -> told.put("journal.column.why", PayloadJson.why(why)));
        return told;
    }
}
