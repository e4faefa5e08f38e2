package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.Whom;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** All of one person in the tables of people. */
@Component
class PersonalStore {

    private static final List<String> OF_PERSON = List.of(
            "password",
            "one_time_code",
            "recovery_code",
            "passkey",
            "ceremony",
            "identity",
            "detour",
            "known_browser",
            "sign_in",
            "access_token",
            "kept_answer");

    private static final String HER_LINKS = "(person_id = :person or lower(address) in (:addresses))";

    /** Accounts of people who have had no role, and have not been here, since a moment. */
    private static final String IDLE = """
             from people.person
            where left_at is null and not sample and since < :before
              and not exists (
                  select 1 from people.sign_in where person_id = person.id and last_seen >= :before)
              and not exists (
                  select 1 from people.holding
                   where person_id = person.id
                     and coalesce(least(withdrawn_at, (ends + 1)::timestamptz), 'infinity') >= :before)
            """;

    private final JdbcClient database;

    PersonalStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a question finds about somebody.
     *
     * @param sql its columns are called by the keys of the messages that name them
     */
    List<Map<String, String>> things(String sql, Whom person) {
        return of(person, sql).query(PersonalStore::thing).list();
    }

    private static Map<String, String> thing(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> thing = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (row.getObject(i) != null) {
                boolean moment = columns.getColumnTypeName(i).equals("timestamptz");
                thing.put(
                        columns.getColumnLabel(i),
                        moment
                                ? row.getObject(i, OffsetDateTime.class)
                                        .toInstant()
                                        .toString()
                                : row.getString(i));
            }
        }
        return thing;
    }

    /** Removes what lets her in, what shows when she was here, all links to her, and what she reported. */
    void remove(Whom person) {
        OF_PERSON.forEach(table -> of(person, "delete from people." + table + " where person_id = :person")
                .update());
        of(person, "delete from people.offer where link_id in (select id from people.link where " + HER_LINKS + ")")
                .update();
        of(person, "delete from people.link where " + HER_LINKS).update();
        of(person, "delete from people.barrier where lower(address) in (:addresses)")
                .update();
    }

    long countIdle(Instant before) {
        return count("select count(*)" + IDLE, before);
    }

    List<PersonId> idle(Instant before, int most) {
        return database.sql("select id" + IDLE + " order by since limit :most")
                .param("before", PersonStore.at(before))
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    long countSignIns(Instant before) {
        return count("select count(*) from people.sign_in where last_seen < :before", before);
    }

    int forgetSignIns(Instant before, int most) {
        return forget("""
                delete from people.sign_in where id in (
                    select id from people.sign_in where last_seen < :before order by last_seen limit :most)
                """, before, most);
    }

    long countLinks(Instant before) {
        return count("select count(*) from people.link where made_at < :before", before);
    }

    int forgetLinks(Instant before, int most) {
        String old = "(select id from people.link where made_at < :before order by made_at, id limit :most)";
        forget("delete from people.offer where link_id in " + old, before, most);
        return forget("delete from people.link where id in " + old, before, most);
    }

    long countAnswers(Instant before) {
        return count("select count(*) from people.kept_answer where begun_at < :before", before);
    }

    int forgetAnswers(Instant before, int most) {
        return forget("""
                delete from people.kept_answer where (person_id, key_hash) in (
                    select person_id, key_hash from people.kept_answer where begun_at < :before order by begun_at limit :most)
                """, before, most);
    }

    long countBarriers(Instant before) {
        return count("select count(*) from people.barrier where at < :before", before);
    }

    int forgetBarriers(Instant before, int most) {
        return forget("""
                delete from people.barrier where id in (
                    select id from people.barrier where at < :before order by at, id limit :most)
                """, before, most);
    }

    private long count(String sql, Instant before) {
        return database.sql(sql)
                .param("before", PersonStore.at(before))
                .query(Long.class)
                .single();
    }

    private int forget(String sql, Instant before, int most) {
        return database.sql(sql)
                .param("before", PersonStore.at(before))
                .param("most", most)
                .update();
    }

    private StatementSpec of(Whom person, String sql) {
        var addresses = person.addresses().isEmpty()
                ? List.of("")
                : person.addresses().stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .toList();
        return database.sql(sql)
                .param("person", person.id().value())
                .param("addresses", addresses)
                .param("name", person.name());
    }
}
