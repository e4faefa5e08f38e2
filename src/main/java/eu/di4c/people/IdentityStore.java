package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts with identity providers, and who is on the way to one, in the database. */
@Component
class IdentityStore {

    private static final String COLUMNS =
            "select id, person_id, provider, issuer, subject, name, linked_at, last_used from people.identity ";

    private final JdbcClient database;

    IdentityStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Identity> identity(String issuer, String subject) {
        return database.sql(COLUMNS + "where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(IdentityStore::identity)
                .optional();
    }

    List<Identity> of(PersonId person) {
        return database.sql(COLUMNS + "where person_id = :person order by linked_at desc, id")
                .param("person", person.value())
                .query(IdentityStore::identity)
                .list();
    }

    /** Links an account; false when it is linked already. */
    boolean add(Identity identity) {
        return database.sql("""
            insert into people.identity (id, person_id, provider, issuer, subject, name, linked_at)
            values (:id, :person, :provider, :issuer, :subject, :name, :linked)
            on conflict (issuer, subject) do nothing
            """)
                        .param("id", identity.id())
                        .param("person", identity.person().value())
                        .param("provider", identity.provider())
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("name", identity.name())
                        .param("linked", PersonStore.at(identity.linked()))
                        .update()
                == 1;
    }

    void used(UUID id, Instant now) {
        database.sql("update people.identity set last_used = :now where id = :id")
                .param("id", id)
                .param("now", PersonStore.at(now))
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from people.identity where id = :id")
                .param("id", id)
                .update();
    }

    /** Notes who is on the way, and forgets those who never came back. */
    void begin(byte[] hash, Detour detour, Instant now, Instant expires) {
        database.sql("delete from people.detour where expires < :now")
                .param("now", PersonStore.at(now))
                .update();
        database.sql("""
            insert into people.detour (token_hash, provider, state, nonce, verifier, person_id, go_on, expires)
            values (:hash, :provider, :state, :nonce, :verifier, :person::uuid, :to, :expires)
            """)
                .param("hash", hash)
                .param("provider", detour.provider())
                .param("state", detour.state())
                .param("nonce", detour.nonce())
                .param("verifier", detour.verifier())
                .param("person", detour.person().map(PersonId::toString).orElse(null))
                .param("to", detour.goOn())
                .param("expires", PersonStore.at(expires))
                .update();
    }

    /** Who comes back; answered once. */
    Optional<Detour> end(byte[] hash, String provider, Instant now) {
        return database.sql("""
            delete from people.detour
             where token_hash = :hash and provider = :provider and expires > :now
            returning provider, state, nonce, verifier, person_id, go_on
            """)
                .param("hash", hash)
                .param("provider", provider)
                .param("now", PersonStore.at(now))
                .query((row, _) -> new Detour(
                        row.getString("provider"),
                        row.getString("state"),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new),
                        row.getString("go_on")))
                .optional();
    }

    private static Identity identity(ResultSet row, int number) throws SQLException {
        return new Identity(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("provider"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("name"),
                PersonStore.instant(row, "linked_at"),
                PersonStore.maybeInstant(row, "last_used"));
    }
}
