package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.people.Holding.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles and substitutions in the database. */
@Component
class HoldingStore {

    private static final String COLUMNS = """
            holding.id, holding.person_id, holding.role, holding.scope, holding.starts, holding.ends, holding.given_by,
            holding.given_at, holding.withdrawn_by, holding.withdrawn_at, holding.reason
            """;

    private final JdbcClient database;

    HoldingStore(JdbcClient database) {
        this.database = database;
    }

    /** The roles of a person that count on a day, and those of whom she stands in for; the person stands for itself. */
    private static final String HELD = """
            select holding.role, holding.scope, null as in_place_of
              from people.holding
             where holding.person_id = %1$s and holding.withdrawn_at is null
               and holding.starts <= :day and (holding.ends is null or holding.ends >= :day)
            union all
            select holding.role, holding.scope, absent.name
              from people.substitution
              join people.person absent on absent.id = substitution.absent_id
              join people.holding on holding.person_id = absent.id
             where substitution.substitute_id = %1$s and substitution.ended_at is null
               and substitution.starts <= :day and substitution.ends >= :day
               and holding.withdrawn_at is null
               and holding.starts <= :day and (holding.ends is null or holding.ends >= :day)
            """;

    /** The same in one column of a statement about a person, a line for each role; names hold no tabs. */
    static final String HELD_IN_A_ROW = """
            (select string_agg(concat_ws(E'\\t', held.role, held.scope, held.in_place_of), E'\\n' order by held.scope, held.role)
               from (%s) held)
            """.formatted(HELD.formatted("person.id"));

    /** The roles with which somebody may act on a day: her own, and those of whom she stands in for. */
    List<Held> held(PersonId person, LocalDate day) {
        return database.sql(HELD.formatted(":person") + " order by 2, 1")
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> new Held(
                        role(row),
                        new Scope(row.getString("scope")),
                        Optional.ofNullable(row.getString("in_place_of"))))
                .list();
    }

    /** Reads {@link #HELD_IN_A_ROW}. */
    static List<Held> heldInARow(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split("\t", -1))
                        .map(parts -> new Held(
                                Role.coded(parts[0]).orElseThrow(),
                                new Scope(parts[1]),
                                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()))
                        .toList();
    }

    /** All roles that a person holds, will hold or held, the latest first. */
    List<Holding> of(PersonId person) {
        return of(List.of(person));
    }

    /** All roles that some people hold, will hold or held, the latest first. */
    List<Holding> of(Collection<PersonId> people) {
        return database.sql("select " + COLUMNS
                        + " from people.holding where person_id = any(:people) order by given_at desc, id")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(HoldingStore::holding)
                .list();
    }

    /** Roles in a scope or inside it that count or will count, of all people. */
    List<Holding> within(String scope, LocalDate day) {
        return database.sql("select " + COLUMNS + """
                         from people.holding
                        where withdrawn_at is null and (ends is null or ends >= :day)
                          and (:scope = '' or scope = :scope or scope like :scope || '/%')
                        order by scope, role, given_at
                        limit 2000
                        """)
                .param("scope", scope)
                .param("day", day)
                .query(HoldingStore::holding)
                .list();
    }

    Optional<Holding> holding(UUID id) {
        return database.sql("select " + COLUMNS + " from people.holding where id = :id for update")
                .param("id", id)
                .query(HoldingStore::holding)
                .optional();
    }

    boolean anybodyIs(Role role, LocalDate day) {
        return database.sql("""
                        select exists (select 1 from people.holding
                                         join people.person on person.id = holding.person_id
                                        where role = :role and withdrawn_at is null and left_at is null
                                          and not sample and (ends is null or ends >= :day))
                        """)
                .param("role", role.code())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Who holds one of some roles around a scope or inside it on a day, each with all she holds. */
    List<Actor.Person> around(List<String> roles, String scope, LocalDate day) {
        return database.sql("select person.id, person.name, " + HELD_IN_A_ROW + """
                        as held from people.person
                        where left_at is null and exists (select from people.holding h
                            where (h.person_id = person.id or h.person_id in (select s.absent_id from people.substitution s
                                where s.substitute_id = person.id and s.ended_at is null and s.starts <= :day and s.ends >= :day))
                              and h.withdrawn_at is null and h.starts <= :day and (h.ends is null or h.ends >= :day)
                              and h.role in (:roles) and (h.scope in ('', :scope)
                                or starts_with(:scope, h.scope || '/') or starts_with(h.scope, :scope || '/')))
                        order by person.id
                        """)
                .param("roles", roles)
                .param("scope", scope)
                .param("day", day)
                .query((row, _) -> Actor.Person.at(
                        Origin.PROGRAM,
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        heldInARow(row.getString("held"))))
                .list();
    }

    void add(Holding holding) {
        database.sql("""
                        insert into people.holding (id, person_id, role, scope, starts, ends, given_by, given_at)
                        values (:id, :person, :role, :scope, :starts, :ends, :by, :at)
                        """)
                .param("id", holding.id())
                .param("person", holding.person().value())
                .param("role", holding.role().code())
                .param("scope", holding.scope().path())
                .param("starts", holding.starts())
                .param("ends", holding.ends().orElse(null))
                .param("by", holding.givenBy())
                .param("at", PersonStore.at(holding.givenAt()))
                .update();
    }

    void withdraw(UUID id, Withdrawal withdrawal) {
        database.sql("""
                        update people.holding set withdrawn_by = :by, withdrawn_at = :at, reason = :reason
                         where id = :id and withdrawn_at is null
                        """)
                .param("id", id)
                .param("by", withdrawal.by())
                .param("at", PersonStore.at(withdrawal.at()))
                .param("reason", withdrawal.reason())
                .update();
    }

    void add(Substitution substitution) {
        database.sql("""
                        insert into people.substitution (id, absent_id, substitute_id, starts, ends, given_by, given_at)
                        values (:id, :absent, :substitute, :starts, :ends, :by, :at)
                        """)
                .param("id", substitution.id())
                .param("absent", substitution.absent().value())
                .param("substitute", substitution.substitute().value())
                .param("starts", substitution.starts())
                .param("ends", substitution.ends())
                .param("by", substitution.givenBy())
                .param("at", PersonStore.at(substitution.givenAt()))
                .update();
    }

    /** Substitutions of or by a person that count or will count. */
    List<Substitution> substitutions(PersonId person, LocalDate day) {
        return database.sql("""
                        select id, absent_id, substitute_id, starts, ends, given_by, given_at
                          from people.substitution
                         where (absent_id = :person or substitute_id = :person) and ended_at is null and ends >= :day
                         order by starts, id
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> new Substitution(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("absent_id", UUID.class)),
                        new PersonId(row.getObject("substitute_id", UUID.class)),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("given_by"),
                        PersonStore.instant(row, "given_at")))
                .list();
    }

    void end(UUID substitution, Instant at) {
        database.sql("update people.substitution set ended_at = :at where id = :id and ended_at is null")
                .param("id", substitution)
                .param("at", PersonStore.at(at))
                .update();
    }

    static Role role(ResultSet row) throws SQLException {
        return Role.coded(row.getString("role")).orElseThrow();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        var withdrawn = PersonStore.maybeInstant(row, "withdrawn_at");
        String by = row.getString("withdrawn_by");
        String reason = row.getString("reason");
        return new Holding(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                role(row),
                new Scope(row.getString("scope")),
                row.getObject("starts", LocalDate.class),
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                row.getString("given_by"),
                PersonStore.instant(row, "given_at"),
                withdrawn.map(at -> new Withdrawal(by, at, reason)));
    }
}
