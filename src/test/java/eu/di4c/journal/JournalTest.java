package eu.di4c.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTest extends ProgramTest {

    private static final Scope NETWORK = new Scope("programme/ledger/network/hills");
    private static final Scope COLINA = new Scope(NETWORK.path() + "/partner/colina");
    private static final Scope MAKI = new Scope(NETWORK.path() + "/partner/maki");

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void an_entry_tells_who_did_what_when_why_from_where_and_what_changed() {
        String key = key();
        record(deed(ana(), key));
        var entry = told(key).getFirst();
        assertThat(entry.what()).isEqualTo("ledger.tried");
        assertThat(entry.subject()).isEqualTo(new SubjectRef("ledger", key));
        assertThat(entry.scope()).isEqualTo(COLINA.path());
        assertThat(entry.origin()).isEqualTo("private-network");
        assertThat(entry.why()).contains("Because “it” must be,\nsaid Șerban");
        assertThat(entry.changes())
                .containsExactly(
                        new Change("title", Optional.of("Old"), Optional.of("New 🌍 {}")),
                        new Change("number", Optional.empty(), Optional.of("7")));
        assertThat(entry.who())
                .isEqualTo(new Who.Person(
                        ((Actor.Person) ana()).id(),
                        "Ana Șerban",
                        List.of(new Who.As("partner-coordinator", COLINA.path())),
                        Optional.empty()));
    }

    @Test
    void a_substitute_is_told_as_one() {
        String key = key();
        var held = new Held(Role.PARTNER_COORDINATOR, COLINA, Optional.of("Ana Șerban"));
        record(deed(Actor.Person.at(Origin.INTERNET, new PersonId(Ids.next()), "Ion", List.of(held)), key));
        assertThat(told(key).getFirst().who()).isInstanceOfSatisfying(Who.Person.class, who -> {
            assertThat(who.inPlaceOf()).contains("Ana Șerban");
            assertThat(who.roles()).hasSize(1);
        });
    }

    @Test
    void what_is_rolled_back_leaves_no_entry() {
        String key = key();
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(deed(ana(), key));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    events.publishEvent(deed(ana(), key));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(told(key)).isEmpty();
    }

    @Test
    void only_what_a_savepoint_leaves_is_told() {
        String key = key();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(deed(ana(), key));
            Object savepoint = status.createSavepoint();
            events.publishEvent(deed(ana(), key));
            status.rollbackToSavepoint(savepoint);
        });
        assertThat(told(key)).hasSize(1);
    }

    @Test
    void deeds_of_one_transaction_are_told_in_their_order_and_nobody_else_waits_before_its_end() {
        String key = key();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            events.publishEvent(deed(ana(), key + "-1"));
            inAnotherThread(() -> {
                record(deed(ana(), key + "-0"));
                return true;
            });
            events.publishEvent(deed(ana(), key + "-2"));
        });
        assertThat(told(key).stream().map(entry -> entry.subject().key()))
                .containsExactly(key + "-2", key + "-1", key + "-0");
    }

    @Test
    void a_deed_without_a_transaction_is_told_too() {
        String key = key();
        events.publishEvent(deed(Actor.commandLine("ion"), key));
        assertThat(told(key)).singleElement().extracting(Entry::who).isEqualTo(new Who.Operator("ion"));
    }

    @Test
    void many_writers_at_once_make_one_chain_without_gaps() throws InterruptedException {
        String key = key();
        try (var writers = Executors.newFixedThreadPool(6)) {
            var work = new ArrayList<Callable<Boolean>>();
            IntStream.range(0, 60)
                    .forEach(_ -> work.add(() -> {
                        record(deed(ana(), key), deed(Actor.system(), key));
                        return true;
                    }));
            assertThat(writers.invokeAll(work))
                    .allSatisfy(done -> assertThat(done.get()).isTrue());
        }
        assertThat(told(key)).hasSize(120);
        assertThat(journal.check(Optional.empty())).isEqualTo(new Verdict.Unbroken(journal.mark()));
        assertThat(database.sql("select number from journal.entry order by 1")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, journal.mark().count())
                                .boxed()
                                .toList());
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        record(deed(ana(), key()));
        for (String change : List.of(
                "update journal.entry set what = 'a.b'",
                "delete from journal.entry",
                "truncate journal.entry cascade",
                "delete from journal.payload",
                "update journal.payload set content = '1' where part = 'why'",
                "update journal.payload set hash = repeat('0', 64)")) {
            assertThatThrownBy(() -> database.sql(change).update()).as(change).hasMessageContaining("only added to");
        }
    }

    @Test
    void a_tail_that_was_cut_off_is_noticed_by_a_mark_that_was_kept() {
        record(deed(ana(), key()), deed(ana(), key()));
        var kept = journal.mark();
        tampered(() -> {
            database.sql("delete from journal.payload where number = :last")
                    .param("last", kept.count())
                    .update();
            database.sql("delete from journal.entry where number = :last")
                    .param("last", kept.count())
                    .update();
            assertThat(journal.check(Optional.empty())).isInstanceOf(Verdict.Unbroken.class);
            assertThat(journal.check(Optional.of(kept)))
                    .isEqualTo(new Verdict.Broken(kept.count(), Verdict.Damage.NOT_AS_MARKED));
        });
        assertThat(journal.check(Optional.of(kept))).isInstanceOf(Verdict.Unbroken.class);
        assertThat(di4c("check", "--journal-mark", kept.toString()).code()).isZero();
        assertThat(di4c("check", "--journal-mark", kept.count() + "-" + "a".repeat(64))
                        .out())
                .contains("journal: broken at entry " + kept.count() + ": it is not the one that the mark names");
        assertThat(di4c("check", "--journal-mark", "five").code()).isEqualTo(2);
    }

    @Test
    void those_who_may_not_see_a_scope_see_no_entry_of_it() {
        String key = key();
        record(
                deed(ana(), key, COLINA),
                deed(ana(), key, MAKI),
                deed(ana(), key, NETWORK),
                deed(ana(), key, new Scope(NETWORK.path() + "-and-valleys")),
                deed(ana(), key, Scope.EVERYWHERE));
        assertThat(seen(key, Role.PARTNER_COORDINATOR, COLINA)).containsExactly(COLINA.path());
        assertThat(seen(key, Role.LEAD_COORDINATOR, NETWORK))
                .containsExactly(NETWORK.path(), MAKI.path(), COLINA.path());
        assertThat(seen(key, Role.PARTNER_FINANCE, COLINA)).isEmpty();
        assertThat(seen(key, Role.ADMINISTRATOR, Scope.EVERYWHERE)).hasSize(5);
        long number = told(key).getFirst().number();
        assertThat(journal.entry(somebody(Role.LEAD_COORDINATOR, NETWORK), number))
                .isEmpty();
        assertThat(journal.entry(somebody(Role.ADMINISTRATOR, Scope.EVERYWHERE), number))
                .isPresent();
        assertThat(journal.scopes(somebody(Role.LEAD_COORDINATOR, NETWORK))).containsExactly(NETWORK, COLINA, MAKI);
        assertThat(journal.entries(new Actor.Anybody(Origin.INTERNET), JournalSearch.ALL, Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void each_question_of_a_search_narrows_it() {
        String key = key();
        record(deed(ana(), key, COLINA), deed(Actor.commandLine("ion"), key, MAKI));
        var at = told(key).getFirst().at();
        assertThat(found(key, "serban", Optional.empty())).hasSize(1);
        assertThat(found(key, "nobody", Optional.empty())).isEmpty();
        assertThat(found(key, "", Optional.of(MAKI))).hasSize(1);
        assertThat(search(new JournalSearch(
                        Optional.empty(), "", key, List.of(), Optional.of(at.plusSeconds(1)), Optional.empty())))
                .isEmpty();
        assertThat(search(new JournalSearch(
                        Optional.empty(), "", key, List.of(), Optional.empty(), Optional.of(at.plusSeconds(1)))))
                .hasSize(2);
        assertThat(search(new JournalSearch(
                        Optional.of(MAKI), "", "no-such", List.of("ledger.tried"), Optional.empty(), Optional.empty())))
                .isNotEmpty();
    }

    private List<Entry> found(String key, String who, Optional<Scope> within) {
        return search(new JournalSearch(within, who, key, List.of(), Optional.empty(), Optional.empty()));
    }

    private List<Entry> search(JournalSearch search) {
        return journal.entries(Actor.system(), search, Optional.empty(), 500);
    }

    private List<String> seen(String key, Role role, Scope scope) {
        var search = new JournalSearch(Optional.empty(), "", key, List.of(), Optional.empty(), Optional.empty());
        return journal.entries(somebody(role, scope), search, Optional.empty(), 50).stream()
                .map(Entry::scope)
                .toList();
    }

    /** The work on tables whose guards sleep; nothing of it stays. */
    private void tampered(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            work.run();
            status.setRollbackOnly();
        });
    }

    private void record(Recorded... deeds) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> List.of(deeds).forEach(events::publishEvent));
    }

    private List<Entry> told(String key) {
        return found(key, "", Optional.empty());
    }

    private static String key() {
        return Ids.next().toString();
    }

    private static final Actor ANA = somebody(Role.PARTNER_COORDINATOR, COLINA);

    private static Actor ana() {
        return ANA;
    }

    private static Actor somebody(Role role, Scope scope) {
        return Actor.Person.at(
                Origin.PRIVATE_NETWORK, new PersonId(Ids.next()), "Ana Șerban", List.of(Held.of(role, scope)));
    }

    private static Recorded deed(Actor by, String key) {
        return deed(by, key, COLINA);
    }

    private static Recorded deed(Actor by, String key, Scope scope) {
        return new Recorded(
                by,
                "ledger.tried",
                new SubjectRef("ledger", key),
                scope,
                Optional.of("Because “it” must be,\nsaid Șerban"),
                List.of(
                        new Change("title", Optional.of("Old"), Optional.of("New 🌍 {}")),
                        new Change("number", Optional.empty(), Optional.of("7"))));
    }

    private static void inAnotherThread(Callable<Boolean> work) {
        try (var other = Executors.newSingleThreadExecutor()) {
            assertThat(other.submit(work).get()).isTrue();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
