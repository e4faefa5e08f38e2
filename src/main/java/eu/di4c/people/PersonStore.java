package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.mailing.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and their passwords in the database. */
@Component
class PersonStore {

    private static final String COLUMNS =
            "person.id, person.name, person.address, person.language, person.sample, person.since, person.left_at";

    private final JdbcClient database;

    PersonStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Person> person(PersonId id) {
        return database.sql("select " + COLUMNS + " from people.person where id = :id")
                .param("id", id.value())
                .query(PersonStore::person)
                .optional();
    }

    List<Person> people(Collection<PersonId> ids) {
        return database.sql("select " + COLUMNS + " from people.person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PersonStore::person)
                .list();
    }

    Optional<Person> person(EmailAddress address) {
        return database.sql("select " + COLUMNS + " from people.person where address_key = :key")
                .param("key", address.key())
                .query(PersonStore::person)
                .optional();
    }

    /** Those whose account is open and who hold, or will hold, a role in the scope or inside it, by name. */
    List<Person> within(String scope, String after, int most) {
        return database.sql("select " + COLUMNS + """
                         from people.person
                        where left_at is null
                          and lower(name) || ' ' || id > :after
                          and exists (
                              select 1 from people.holding
                               where person_id = person.id and withdrawn_at is null
                                 and (ends is null or ends >= current_date)
                                 and (:scope = '' or scope = :scope or scope like :scope || '/%'))
                        order by lower(name) || ' ' || id
                        limit :most
                        """)
                .param("scope", scope)
                .param("after", after)
                .param("most", most)
                .query(PersonStore::person)
                .list();
    }

    List<Person> sample() {
        return database.sql(
                        "select " + COLUMNS + " from people.person where sample and left_at is null order by since, id")
                .query(PersonStore::person)
                .list();
    }

    /** Whether somebody, or an invitation that still counts, has this address. */
    boolean isTaken(EmailAddress address) {
        return database.sql("select exists (select 1 from people.person where address_key = :key)")
                .param("key", address.key())
                .query(Boolean.class)
                .single();
    }

    void add(Person person) {
        database.sql("""
                        insert into people.person (id, name, address, address_key, language, sample, since)
                        values (:id, :name, :address, :key, :language, :sample, :since)
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("address", person.address().text())
                .param("key", person.address().key())
                .param("language", person.language().tag())
                .param("sample", person.sample())
                .param("since", at(person.since()))
                .update();
    }

    void change(Person person) {
        database.sql("""
                        update people.person
                           set name = :name, address = :address, address_key = :key, language = :language, left_at = :left
                         where id = :id
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("address", person.address().text())
                .param("key", person.address().key())
                .param("language", person.language().tag())
                .param("left", person.left().map(PersonStore::at).orElse(null))
                .update();
    }

    Optional<String> passwordHash(PersonId person) {
        return database.sql("select hash from people.password where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void putPassword(PersonId person, String hash, Instant at) {
        database.sql("""
                        insert into people.password (person_id, hash, set_at) values (:person, :hash, :at)
                        on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("at", at(at))
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("address")),
                Language.tagged(row.getString("language")).orElse(Language.EN),
                row.getBoolean("sample"),
                instant(row, "since"),
                maybeInstant(row, "left_at"));
    }
}
