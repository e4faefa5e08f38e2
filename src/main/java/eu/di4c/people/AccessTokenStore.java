package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Access tokens in the database. */
@Component
class AccessTokenStore {

    private static final String FOUND = """
            select id, person_id, name, scope, actions, made_at, expires, last_used
              from people.access_token
             where revoked_at is null
            """;

    private final JdbcClient database;

    AccessTokenStore(JdbcClient database) {
        this.database = database;
    }

    Optional<AccessToken> token(byte[] hash) {
        return database.sql(FOUND + " and token_hash = :hash")
                .param("hash", hash)
                .query(AccessTokenStore::token)
                .optional();
    }

    List<AccessToken> of(PersonId person) {
        return database.sql(FOUND + " and person_id = :person and expires > now() order by made_at desc")
                .param("person", person.value())
                .query(AccessTokenStore::token)
                .list();
    }

    void add(AccessToken token, byte[] hash) {
        database.sql("""
                        insert into people.access_token (id, token_hash, person_id, name, scope, actions, made_at, expires)
                        values (:id, :hash, :person, :name, :scope, :actions, :made, :expires)
                        """)
                .param("id", token.id())
                .param("hash", hash)
                .param("person", token.person().value())
                .param("name", token.name())
                .param("scope", token.scope().path())
                .param(
                        "actions",
                        token.actions().stream().map(Action::code).sorted().collect(Collectors.joining(",")))
                .param("made", PersonStore.at(token.made()))
                .param("expires", PersonStore.at(token.expires()))
                .update();
    }

    void used(UUID id, Instant now) {
        database.sql("update people.access_token set last_used = :now where id = :id")
                .param("id", id)
                .param("now", PersonStore.at(now))
                .update();
    }

    void revoke(UUID id, Instant now) {
        database.sql("update people.access_token set revoked_at = :now where id = :id and revoked_at is null")
                .param("id", id)
                .param("now", PersonStore.at(now))
                .update();
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        var codes = Set.of(row.getString("actions").split(","));
        return new AccessToken(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new Scope(row.getString("scope")),
                Arrays.stream(Action.values())
                        .filter(action -> codes.contains(action.code()))
                        .collect(Collectors.toSet()),
                PersonStore.instant(row, "made_at"),
                PersonStore.instant(row, "expires"),
                PersonStore.maybeInstant(row, "last_used"));
    }
}
