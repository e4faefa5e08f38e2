package eu.di4c.journal;

import eu.di4c.journal.Agreement.Subject;
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

/** Agreements in the database. */
@Repository
class AgreementStore {

    private final JdbcClient database;

    AgreementStore(JdbcClient database) {
        this.database = database;
    }

    List<Agreement> of(PersonId person) {
        return database.sql("""
                        select person, subject, version, given_at, withdrawn_at from journal.agreement
                        where person = :person order by given_at desc, id desc
                        """)
                .param("person", person.value())
                .query((row, _) -> agreement(row))
                .list();
    }

    /** Whether it was not given already. */
    boolean give(PersonId person, Subject subject, Instant at) {
        return database.sql("""
                        insert into journal.agreement (id, person, subject, version, given_at)
                        values (:id, :person, :subject, :version, :at)
                        on conflict (person, subject) where withdrawn_at is null do nothing
                        """)
                        .param("id", Ids.next())
                        .param("person", person.value())
                        .param("subject", subject.code())
                        .param("version", subject.version())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Whether it was given and not taken back already. */
    boolean withdraw(PersonId person, Subject subject, Instant at) {
        return database.sql("""
                        update journal.agreement set withdrawn_at = greatest(given_at, :at)
                        where person = :person and subject = :subject and withdrawn_at is null
                        """)
                        .param("person", person.value())
                        .param("subject", subject.code())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void withdrawAll(PersonId person, Instant at) {
        List.of(Subject.values()).forEach(subject -> withdraw(person, subject, at));
    }

    long countWithdrawnBefore(Instant before) {
        return database.sql("select count(*) from journal.agreement where withdrawn_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    long removeWithdrawnBefore(Instant before, int most) {
        return database.sql("""
                        delete from journal.agreement where id in (
                            select id from journal.agreement where withdrawn_at < :before limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                new PersonId(row.getObject("person", UUID.class)),
                Subject.coded(row.getString("subject")).orElseThrow(),
                row.getInt("version"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
