package eu.di4c.notification;

import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses of own calendars; only the hash of each is known. */
@Component
class OwnCalendarStore {

    private final JdbcClient database;

    OwnCalendarStore(JdbcClient database) {
        this.database = database;
    }

    /** In the place of the one she had. */
    void put(PersonId person, byte[] hash, Instant now) {
        database.sql("""
                        insert into notification.own_calendar (person_id, token_hash, at) values (:person, :hash, :now)
                        on conflict (person_id) do update set token_hash = excluded.token_hash, at = excluded.at
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OwnCalendar> of(PersonId person) {
        return database.sql("select person_id, at from notification.own_calendar where person_id = :person")
                .param("person", person.value())
                .query(OwnCalendarStore::calendar)
                .optional();
    }

    Optional<OwnCalendar> at(byte[] hash) {
        return database.sql("select person_id, at from notification.own_calendar where token_hash = :hash")
                .param("hash", hash)
                .query(OwnCalendarStore::calendar)
                .optional();
    }

    /** False when she has none. */
    boolean end(PersonId person) {
        return database.sql("delete from notification.own_calendar where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static OwnCalendar calendar(ResultSet row, int number) throws SQLException {
        return new OwnCalendar(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
