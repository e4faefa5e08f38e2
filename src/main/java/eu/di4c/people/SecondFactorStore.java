package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Authenticators and recovery codes in the database. */
@Component
class SecondFactorStore {

    private final JdbcClient database;

    SecondFactorStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is known of an authenticator.
     *
     * @param secret in base 32
     */
    record Kept(
            @Personal(
                    what = Personal.Kind.CREDENTIAL,
                    why = Personal.Purpose.SECURITY,
                    basis = LegalBasis.LEGAL_OBLIGATION,
                    kept = Person.KEPT,
                    after = Personal.Event.LEFT,
                    columns = {"people.one_time_code.secret", "people.recovery_code.code_hash", "people.password.hash"})
            String secret,

            long lastStep,
            Instant since) {}

    Optional<Kept> authenticator(PersonId person) {
        return database.sql("select secret, last_step, set_at from people.one_time_code where person_id = :person")
                .param("person", person.value())
                .query((row, _) ->
                        new Kept(row.getString("secret"), row.getLong("last_step"), PersonStore.instant(row, "set_at")))
                .optional();
    }

    boolean has(PersonId person) {
        return database.sql("select exists (select 1 from people.one_time_code where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Adds an authenticator; false when she has one. */
    boolean add(PersonId person, String secret, long step, Instant at) {
        return database.sql("""
            insert into people.one_time_code (person_id, secret, last_step, set_at)
            values (:person, :secret, :step, :at) on conflict (person_id) do nothing
            """)
                        .param("person", person.value())
                        .param("secret", secret)
                        .param("step", step)
                        .param("at", PersonStore.at(at))
                        .update()
                == 1;
    }

    /** Uses the code of a half minute up; false when it, or a later one, was used before. */
    boolean use(PersonId person, long step) {
        return database.sql("update people.one_time_code set last_step = :step where person_id = :person and"
                                + " last_step < :step")
                        .param("person", person.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Removes the authenticator and all recovery codes. */
    void remove(PersonId person) {
        database.sql("delete from people.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
        database.sql("delete from people.one_time_code where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Gives somebody new recovery codes; those that she had count no more. */
    void replaceCodes(PersonId person, List<byte[]> hashes, Instant at) {
        database.sql("delete from people.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
        hashes.forEach(hash -> database.sql(
                        "insert into people.recovery_code (code_hash, person_id, made_at) values (:hash, :person, :at)")
                .param("hash", hash)
                .param("person", person.value())
                .param("at", PersonStore.at(at))
                .update());
    }

    /** Uses a recovery code up; false when it is none of hers, or was used before. */
    boolean useCode(PersonId person, byte[] hash, Instant at) {
        return database.sql("""
            update people.recovery_code set used_at = :at
             where code_hash = :hash and person_id = :person and used_at is null
            """)
                        .param("hash", hash)
                        .param("person", person.value())
                        .param("at", PersonStore.at(at))
                        .update()
                == 1;
    }

    int codesLeft(PersonId person) {
        return database.sql("select count(*) from people.recovery_code where person_id = :person and used_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
