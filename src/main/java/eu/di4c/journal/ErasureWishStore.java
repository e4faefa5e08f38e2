package eu.di4c.journal;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes to be erased, in the database. */
@Repository
class ErasureWishStore {

    private final JdbcClient database;

    ErasureWishStore(JdbcClient database) {
        this.database = database;
    }

    /** Those nobody has seen to, the oldest first. */
    List<ErasureWish> open(int most) {
        return database.sql("""
                        select person, asked_at from journal.erasure_wish where ended_at is null order by id limit :most
                        """)
                .param("most", most)
                .query((row, _) -> wish(row))
                .list();
    }

    Optional<ErasureWish> open(PersonId person) {
        return database.sql(
                        "select person, asked_at from journal.erasure_wish where ended_at is null and person = :person")
                .param("person", person.value())
                .query((row, _) -> wish(row))
                .optional();
    }

    /** Whether she had not asked already. */
    boolean ask(PersonId person, Instant at) {
        return database.sql("""
                        insert into journal.erasure_wish (id, person, asked_at) values (:id, :person, :at)
                        on conflict (person) where ended_at is null do nothing
                        """)
                        .param("id", Ids.next())
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean end(PersonId person, Instant at) {
        return database.sql("""
                        update journal.erasure_wish set ended_at = greatest(asked_at, :at)
                        where person = :person and ended_at is null
                        """)
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    long countEndedBefore(Instant before) {
        return database.sql("select count(*) from journal.erasure_wish where ended_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    long removeEndedBefore(Instant before, int most) {
        return database.sql("""
                        delete from journal.erasure_wish where id in (
                            select id from journal.erasure_wish where ended_at < :before limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static ErasureWish wish(ResultSet row) throws SQLException {
        return new ErasureWish(
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
