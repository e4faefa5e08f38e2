package eu.di4c.people;

import eu.di4c.kernel.Ids;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts at what must not be tried too often, on all nodes together: wrong passwords, letters asked for. */
@Component
class Attempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How often something may be tried.
     *
     * @param what names the thing and for whom it is counted; only its hash is kept
     */
    record Limit(String what, int times, Duration within) {}

    /** Whether one more attempt is too many. */
    boolean exceeded(Limit limit) {
        return database.sql("select count(*) from people.attempt where counted_under = :key and at > :since")
                        .param("key", key(limit))
                        .param("since", PersonStore.at(clock.instant().minus(limit.within())))
                        .query(Integer.class)
                        .single()
                >= limit.times();
    }

    /** Counts an attempt, whatever becomes of the transaction around it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(Limit limit) {
        add(limit);
    }

    private void add(Limit limit) {
        database.sql("insert into people.attempt (id, counted_under, at) values (:id, :key, :at)")
                .param("id", Ids.next())
                .param("key", key(limit))
                .param("at", PersonStore.at(clock.instant()))
                .update();
    }

    /**
     * Counts an attempt in the transaction of what is tried, unless it is one too many. Those who try at the same moment come
     * one after the other.
     *
     * @return whether it may be made
     */
    @Transactional
    public boolean may(Limit limit) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", key(limit))
                .query(String.class)
                .list();
        boolean may = !exceeded(limit);
        if (may) {
            add(limit);
        }
        return may;
    }

    /** Forgets the attempts that were counted for somebody, as when she succeeds. */
    void forget(Limit limit) {
        database.sql("delete from people.attempt where counted_under = :key or at < :old")
                .param("key", key(limit))
                .param("old", PersonStore.at(clock.instant().minus(KEPT)))
                .update();
    }

    private static String key(Limit limit) {
        return HexFormat.of().formatHex(Secret.hash(limit.what()), 0, 16);
    }
}
