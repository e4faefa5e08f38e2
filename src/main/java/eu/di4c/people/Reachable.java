package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Recipient;
import eu.di4c.mailing.Recipients;
import eu.di4c.site.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever writes to many who holds which role today. */
@Component
class Reachable implements Recipients {

    private final JdbcClient database;
    private final Clock clock;
    private final ScopeWords scopes;

    Reachable(JdbcClient database, Clock clock, ScopeWords scopes) {
        this.database = database;
        this.clock = clock;
        this.scopes = scopes;
    }

    @Override
    public Map<Role, List<Recipient>> holding(Scope scope) {
        Map<Role, List<Recipient>> holding = new EnumMap<>(Role.class);
        database.sql("""
                        select distinct holding.role, person.id, person.name, person.address, person.language
                          from people.holding join people.person on person.id = holding.person_id
                         where holding.withdrawn_at is null and person.left_at is null
                           and holding.starts <= :day and (holding.ends is null or holding.ends >= :day)
                           and (:scope = '' or holding.scope = :scope or starts_with(holding.scope, :scope || '/'))
                         order by person.address, holding.role
                        """)
                .param("day", LocalDate.now(clock))
                .param("scope", scope.path())
                .query((row, _) -> Map.entry(Role.coded(row.getString("role")).orElseThrow(), recipient(row)))
                .list()
                .forEach(one -> holding.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                        .add(one.getValue()));
        return holding;
    }

    @Override
    public String place(Scope scope, Words words) {
        return words.capital(scopes.of(scope, words));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getString("name"),
                new EmailAddress(row.getString("address")),
                Language.tagged(row.getString("language")).orElseThrow(),
                Optional.of(new PersonId(row.getObject("id", UUID.class))));
    }
}
