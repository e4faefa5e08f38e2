package eu.di4c.journal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has the database can switch off its guards and change anything; the chain tells. */
class TamperingTest extends ProgramTest {

    /** Another value of a column of each type; it is as fit as the first. */
    private static final Map<String, String> OTHER = Map.of(
            "bigint", "coalesce(%s, 0) + 1000000",
            "timestamp with time zone", "%s + interval '1 microsecond'",
            "text", "coalesce(%s, '') || 'x'",
            "json", "(coalesce(%s::text, '1') || ' ')::json",
            "uuid", "gen_random_uuid()");

    private static final Scope SCOPE = new Scope("programme/tampering");

    @Autowired
    private Journal journal;

    @Autowired
    private Blanker blanker;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void any_change_of_any_column_of_any_row_is_noticed_and_named() {
        long first = journal.mark().count() + 1;
        var ana = new PersonId(Ids.next());
        deed(ana, Optional.of("Why"), List.of());
        deed(ana, Optional.empty(), List.of(new Change("a", Optional.of("1"), Optional.empty())));
        var bob = new PersonId(Ids.next());
        deed(bob, Optional.of("Why"), List.of(new Change("a", Optional.of("1"), Optional.of("2"))));
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> assertThat(blanker.deedsOf(Actor.system(), ana, Instant.MAX))
                        .isEqualTo(2));
        assertThat(journal.check(Optional.empty())).isInstanceOf(Verdict.Unbroken.class);

        var unnoticed = new ArrayList<String>();
        for (String table : List.of("entry", "payload")) {
            for (var column : columns(table)) {
                for (var row : rows(table, first)) {
                    String change = "update journal.%s set %s = %s where ctid = '%s'::tid"
                            .formatted(table, column.getKey(), other(column), row);
                    if (!noticed(change, first)) {
                        unnoticed.add(change);
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void a_row_that_is_gone_or_too_many_is_noticed() {
        long first = journal.mark().count() + 1;
        deed(new PersonId(Ids.next()), Optional.of("Why"), List.of());
        deed(new PersonId(Ids.next()), Optional.of("Why"), List.of());
        assertThat(noticed("delete from journal.entry where number = " + first, first))
                .isTrue();
        assertThat(noticed("delete from journal.payload where part = 'why' and number = " + first, first))
                .isTrue();
        assertThat(noticed(
                        "insert into journal.payload (number, part, salt, content, hash) select number, 'values', salt, content,"
                                + " hash from journal.payload where part = 'why' and number = " + first,
                        first))
                .isTrue();
        assertThat(noticed(
                        "update journal.payload set salt = null, content = null, person = null, name_key = null, blanked_in = "
                                + (first + 1) + " where part = 'who' and number = " + first,
                        first))
                .as("a blanking of which no entry tells")
                .isTrue();
    }

    @Test
    void what_is_blanked_cannot_be_read_or_guessed_any_more_and_the_chain_holds() {
        var ana = new PersonId(Ids.next());
        deed(ana, Optional.of("Why"), List.of());
        long number = journal.mark().count();
        blanker.deedsOf(Actor.system(), ana, Instant.MAX);
        var entry = journal.entry(Actor.system(), number).orElseThrow();
        assertThat(entry.who()).isEqualTo(new Who.Blanked());
        assertThat(entry.why()).contains("Why");
        assertThat(database.sql(
                                "select to_json(p)::text from journal.payload p where number = :number and part = 'who'")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .doesNotContain("Ana", ana.toString());
        assertThat(journal.check(Optional.empty())).isInstanceOf(Verdict.Unbroken.class);
        assertThat(journal.entries(Actor.system(), JournalSearch.ALL, Optional.empty(), 1))
                .singleElement()
                .extracting(Entry::what)
                .isEqualTo("journal.blanked");
    }

    /** Whether the database refuses a change although its guards sleep, or the check finds it no earlier than it is. */
    private boolean noticed(String change, long first) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            database.sql("set local session_replication_role = replica").update();
            try {
                assertThat(database.sql(change).update()).isOne();
            } catch (DataIntegrityViolationException refused) {
                return true;
            }
            return journal.check(Optional.empty()) instanceof Verdict.Broken broken && broken.number() >= first;
        }));
    }

    private static String other(Map.Entry<String, String> column) {
        boolean hex = column.getKey().endsWith("hash") || column.getKey().equals("salt");
        return hex
                ? ("translate(left(coalesce(%1$s, repeat('a', 64)), 1), '0123456789abcdef', '123456789abcdef0')"
                                + " || substr(coalesce(%1$s, repeat('a', 64)), 2)")
                        .formatted(column.getKey())
                : Objects.requireNonNull(OTHER.get(column.getValue())).formatted(column.getKey());
    }

    private List<Map.Entry<String, String>> columns(String table) {
        var columns = database.sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'journal' and table_name = :table
                        """)
                .param("table", table)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        assertThat(columns).hasSizeGreaterThan(7);
        return columns;
    }

    private List<String> rows(String table, long first) {
        return database.sql("select ctid::text from journal." + table + " where number >= :first")
                .param("first", first)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void deed(PersonId id, Optional<String> why, List<Change> changes) {
        var by = Actor.Person.at(Origin.INTERNET, id, "Ana", List.of(Held.of(Role.SECRETARIAT, SCOPE)));
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> events.publishEvent(
                        new Recorded(by, "ledger.tried", new SubjectRef("ledger", "x"), SCOPE, why, changes)));
    }
}
