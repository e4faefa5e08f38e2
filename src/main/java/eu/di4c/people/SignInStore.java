package eu.di4c.people;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signed-in browsers, known browsers and attempts in the database. */
@Component
class SignInStore {

    private static final String COLUMNS = """
            sign_in.id as sign_in_id, sign_in.person_id, sign_in.method, sign_in.began, sign_in.last_seen, sign_in.ends,
            sign_in.origin, sign_in.browser, sign_in.completed_at, sign_in.second_at,
            sign_in.ended_at
            """;

    private final JdbcClient database;

    SignInStore(JdbcClient database) {
        this.database = database;
    }

    /** A signed-in browser with its person. */
    record Found(SignIn signIn, Person person) {}

    Optional<Found> signIn(byte[] hash) {
        return database.sql("select " + COLUMNS + """
                        , person.id, person.name, person.address, person.language, person.sample, person.since, person.left_at
                         from people.sign_in join people.person on person.id = sign_in.person_id
                        where sign_in.token_hash = :hash and sign_in.ended_at is null and person.left_at is null
                        """)
                .param("hash", hash)
                .query((row, number) -> new Found(signIn(row, number), PersonStore.person(row, number)))
                .optional();
    }

    /** A signed-in browser with its person and the roles with which she may act. */
    record Present(Found found, List<Held> held) {}

    /** All that a request of a signed-in reader asks of this module, in one statement. */
    Optional<Present> present(byte[] hash, LocalDate day) {
        return database.sql("select " + COLUMNS + """
                        , person.id, person.name, person.address, person.language, person.sample, person.since, person.left_at,
                        """ + HoldingStore.HELD_IN_A_ROW + """
                        as held
                         from people.sign_in join people.person on person.id = sign_in.person_id
                        where sign_in.token_hash = :hash and sign_in.ended_at is null and person.left_at is null
                        """)
                .param("hash", hash)
                .param("day", day)
                .query((row, number) -> new Present(
                        new Found(signIn(row, number), PersonStore.person(row, number)),
                        HoldingStore.heldInARow(row.getString("held"))))
                .optional();
    }

    /** Those that count, the latest first. */
    List<SignIn> of(PersonId person, Instant now) {
        return database.sql("select " + COLUMNS + """
                         from people.sign_in
                        where person_id = :person and ended_at is null and ends > :now
                        order by began desc limit 100
                        """)
                .param("person", person.value())
                .param("now", PersonStore.at(now))
                .query(SignInStore::signIn)
                .list();
    }

    void add(SignIn signIn, byte[] hash) {
        database.sql("""
                        insert into people.sign_in
                            (id, token_hash, person_id, method, began, last_seen, ends, origin, browser, completed_at, second_at)
                        values (:id, :hash, :person, :method, :began, :began, :ends, :origin, :browser, :completed, :second)
                        """)
                .param("id", signIn.id())
                .param("hash", hash)
                .param("person", signIn.person().value())
                .param("method", signIn.method().code())
                .param("began", PersonStore.at(signIn.began()))
                .param("ends", PersonStore.at(signIn.ends()))
                .param("origin", signIn.origin())
                .param("browser", signIn.browser())
                .param("completed", signIn.completed() ? PersonStore.at(signIn.began()) : null)
                .param("second", signIn.twice() ? PersonStore.at(signIn.began()) : null)
                .update();
    }

    void seen(UUID id, Instant now) {
        database.sql("update people.sign_in set last_seen = :now where id = :id")
                .param("id", id)
                .param("now", PersonStore.at(now))
                .update();
    }

    /** Notes that a second factor was given too. */
    void prove(UUID id, Instant now) {
        database.sql("""
                        update people.sign_in
                           set completed_at = coalesce(completed_at, :now), second_at = coalesce(second_at, :now)
                         where id = :id
                        """).param("id", id).param("now", PersonStore.at(now)).update();
    }

    /** Ends one of a person's sign-ins; false when it is not hers or has ended. */
    boolean end(PersonId person, UUID id, Instant now) {
        return database.sql("""
                                update people.sign_in set ended_at = :now
                                 where id = :id and person_id = :person and ended_at is null
                                """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("now", PersonStore.at(now))
                        .update()
                == 1;
    }

    /** Ends all of a person's sign-ins but one, if that one is named. */
    void endAll(PersonId person, Optional<UUID> but, Instant now) {
        database.sql("""
                        update people.sign_in set ended_at = :now
                         where person_id = :person and ended_at is null and id is distinct from :but::uuid
                        """)
                .param("person", person.value())
                .param("but", but.map(UUID::toString).orElse(null))
                .param("now", PersonStore.at(now))
                .update();
    }

    boolean isKnown(byte[] browser, PersonId person) {
        return database.sql(
                        "select exists (select 1 from people.known_browser where token_hash = :hash and person_id = :person)")
                .param("hash", browser)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void know(byte[] browser, PersonId person, Instant now) {
        database.sql("""
                        insert into people.known_browser (token_hash, person_id, since) values (:hash, :person, :now)
                        on conflict (token_hash) do update set person_id = excluded.person_id, since = excluded.since
                        """)
                .param("hash", browser)
                .param("person", person.value())
                .param("now", PersonStore.at(now))
                .update();
    }

    static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                row.getObject("sign_in_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                SignIn.Method.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
                PersonStore.instant(row, "began"),
                PersonStore.instant(row, "last_seen"),
                PersonStore.instant(row, "ends"),
                row.getString("origin"),
                row.getString("browser"),
                PersonStore.maybeInstant(row, "completed_at").isPresent(),
                PersonStore.maybeInstant(row, "second_at").isPresent(),
                PersonStore.maybeInstant(row, "ended_at"));
    }
}
