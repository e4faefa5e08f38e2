package eu.di4c.people;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys, and those that are asked for, in the database. */
@Component
class PasskeyStore {

    private static final String COLUMNS = "select id, person_id, label, made_at, last_used, public_key, sign_count,"
            + " travels, transports from people.passkey ";

    private final JdbcClient database;
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(new ObjectConverter());

    PasskeyStore(JdbcClient database) {
        this.database = database;
    }

    /** A passkey with what is needed to check its signature. */
    record Known(Passkey passkey, CredentialRecord credential) {}

    Optional<Known> known(byte[] credentialId) {
        return database.sql(COLUMNS + "where credential_id = :credential")
                .param("credential", credentialId)
                .query(this::read)
                .optional();
    }

    /** The passkeys of a person, the latest first. */
    List<Known> of(PersonId person) {
        return database.sql(COLUMNS + "where person_id = :person order by made_at desc, id")
                .param("person", person.value())
                .query(this::read)
                .list();
    }

    /** Adds a passkey; false when the device has given this one before. */
    boolean add(Known known) {
        var credential = known.credential();
        return database.sql("""
            insert into people.passkey (id, credential_id, person_id, label, public_key, sign_count,
                                        travels, transports, made_at)
            values (:id, :credential, :person, :label, :key, :count, :travels, :transports, :made)
            on conflict (credential_id) do nothing
            """)
                        .param("id", known.passkey().id())
                        .param(
                                "credential",
                                credential.getAttestedCredentialData().getCredentialId())
                        .param("person", known.passkey().person().value())
                        .param("label", known.passkey().label())
                        .param("key", keys.convert(credential.getAttestedCredentialData()))
                        .param("count", credential.getCounter())
                        .param("travels", Boolean.TRUE.equals(credential.isBackupEligible()))
                        .param("transports", transports(credential))
                        .param("made", PersonStore.at(known.passkey().made()))
                        .update()
                == 1;
    }

    private static String transports(CredentialRecord credential) {
        return Objects.requireNonNullElse(credential.getTransports(), Set.<AuthenticatorTransport>of()).stream()
                .map(AuthenticatorTransport::getValue)
                .filter(way -> way.matches("[a-z-]{2,20}"))
                .sorted()
                .limit(10)
                .collect(Collectors.joining(","));
    }

    void rename(UUID id, String label) {
        database.sql("update people.passkey set label = :label where id = :id")
                .param("id", id)
                .param("label", label)
                .update();
    }

    void used(UUID id, long count, Instant now) {
        database.sql("update people.passkey set sign_count = :count, last_used = :now where id = :id")
                .param("id", id)
                .param("count", count)
                .param("now", PersonStore.at(now))
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from people.passkey where id = :id")
                .param("id", id)
                .update();
    }

    /** Notes that a passkey is asked for, and forgets those that never answered. */
    void begin(byte[] hash, Optional<PersonId> person, byte[] challenge, Instant now, Instant expires) {
        database.sql("delete from people.ceremony where expires < :now")
                .param("now", PersonStore.at(now))
                .update();
        database.sql("""
            insert into people.ceremony (token_hash, person_id, challenge, expires)
            values (:hash, :person::uuid, :challenge, :expires)
            """)
                .param("hash", hash)
                .param("person", person.map(PersonId::toString).orElse(null))
                .param("challenge", challenge)
                .param("expires", PersonStore.at(expires))
                .update();
    }

    /** What had to be signed; answered once. */
    Optional<Challenge> end(byte[] hash, Optional<PersonId> person, Instant now) {
        return database.sql("""
            delete from people.ceremony
             where token_hash = :hash and person_id is not distinct from :person::uuid and expires > :now
            returning challenge
            """)
                .param("hash", hash)
                .param("person", person.map(PersonId::toString).orElse(null))
                .param("now", PersonStore.at(now))
                .query((row, _) -> (Challenge) new DefaultChallenge(row.getBytes("challenge")))
                .optional();
    }

    private Known read(ResultSet row, int number) throws SQLException {
        var transports = Arrays.stream(row.getString("transports").split(","))
                .filter(way -> !way.isEmpty())
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toSet());
        boolean travels = row.getBoolean("travels");
        return new Known(
                new Passkey(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("label"),
                        PersonStore.instant(row, "made_at"),
                        PersonStore.maybeInstant(row, "last_used")),
                new CredentialRecordImpl(
                        new NoneAttestationStatement(),
                        true,
                        travels,
                        travels,
                        row.getLong("sign_count"),
                        keys.convert(row.getBytes("public_key")),
                        new AuthenticationExtensionsAuthenticatorOutputs<>(),
                        null,
                        new AuthenticationExtensionsClientOutputs<>(),
                        transports));
    }
}
