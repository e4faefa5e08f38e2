package eu.di4c.subscription;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Frequency;
import eu.di4c.subscription.Subscription.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Subscribers and their subscriptions in PostgreSQL. */
@Component
class SubscriptionStore {

    private static final String SUBSCRIPTION = """
            select x.id, x.topic, x.language, x.frequency, x.asked_at, x.confirmed_at, x.ended_at, s.address
            from subscription.subscription x join subscription.subscriber s on s.id = x.subscriber_id
            """;

    private final JdbcClient database;

    SubscriptionStore(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what was asked for until it is confirmed or its time is over. */
    void add(Asked asked, byte[] hash, Instant now) {
        database.sql("""
                        insert into subscription.subscription
                            (id, subscriber_id, topic, language, frequency, token_hash, asked_at, expires)
                        values (:id, :subscriber, :topic, :language, :frequency, :hash, :now, :expires)
                        """)
                .param("id", Ids.next())
                .param("subscriber", subscriber(asked.address(), now))
                .param("topic", asked.topic().code())
                .param("language", asked.language().tag())
                .param("frequency", asked.frequency().code())
                .param("hash", hash)
                .param("now", at(now))
                .param("expires", at(now.plus(Subscription.COUNTS)))
                .update();
    }

    /** The address, which is there from now on; until the end of the transaction nobody takes it away. */
    private UUID subscriber(EmailAddress address, Instant now) {
        return database.sql("""
                        insert into subscription.subscriber as s (id, address, at) values (:id, :address, :now)
                        on conflict (lower(address)) do update set at = s.at
                        returning id
                        """)
                .param("id", Ids.next())
                .param("address", address.text())
                .param("now", at(now))
                .query(UUID.class)
                .single();
    }

    /** What was asked for with this secret, if it can still be confirmed. */
    Optional<Subscription> waiting(byte[] hash, Instant now) {
        return database.sql(SUBSCRIPTION + """
                        where x.token_hash = :hash and x.confirmed_at is null and x.expires > :now
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .query(SubscriptionStore::subscription)
                .optional();
    }

    /**
     * Lets it hold from now on. What holds already for the same topic only gets its language and frequency, and stays as old as
     * it is, so that no news is missed. False when its time is over, or somebody was faster.
     */
    boolean confirm(Subscription waiting, Instant now) {
        if (!take(waiting, now)) {
            return false;
        }
        if (renew(waiting)) {
            database.sql("delete from subscription.subscription where id = :id")
                    .param("id", waiting.id())
                    .update();
        } else {
            database.sql("update subscription.subscription set confirmed_at = :now where id = :id")
                    .param("id", waiting.id())
                    .param("now", at(now))
                    .update();
        }
        return true;
    }

    /** Until the end of the transaction nobody else confirms anything of this address. */
    private boolean take(Subscription waiting, Instant now) {
        return database.sql("""
                        select x.id from subscription.subscriber s
                        join subscription.subscription x on x.subscriber_id = s.id
                        where x.id = :id and x.confirmed_at is null and x.expires > :now
                        for update
                        """)
                .param("id", waiting.id())
                .param("now", at(now))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private boolean renew(Subscription waiting) {
        return database.sql("""
                                update subscription.subscription old
                                set language = fresh.language, frequency = fresh.frequency
                                from subscription.subscription fresh
                                where fresh.id = :id and old.subscriber_id = fresh.subscriber_id
                                  and old.topic = fresh.topic and old.confirmed_at is not null and old.ended_at is null
                                """).param("id", waiting.id()).update() == 1;
    }

    /** Ends all that holds of an address. */
    void end(EmailAddress address, Instant now) {
        database.sql("""
                        update subscription.subscription x set ended_at = :now from subscription.subscriber s
                        where s.id = x.subscriber_id and lower(s.address) = :address
                          and x.confirmed_at is not null and x.ended_at is null
                        """).param("address", address.key()).param("now", at(now)).update();
    }

    /** Lets hold again what was ended last, as far as nothing else holds instead. */
    void resume(EmailAddress address) {
        database.sql("""
                        update subscription.subscription x set ended_at = null from subscription.subscriber s
                        where s.id = x.subscriber_id and lower(s.address) = :address
                          and x.ended_at = (select max(l.ended_at) from subscription.subscription l where l.subscriber_id = s.id)
                          and not exists (select from subscription.subscription h where h.subscriber_id = s.id
                              and h.topic = x.topic and h.confirmed_at is not null and h.ended_at is null)
                        """).param("address", address.key()).update();
    }

    /** How often letters were asked for last, with what holds now; empty when nothing holds. */
    Optional<Frequency> frequency(EmailAddress address) {
        return database.sql("""
                        select x.frequency from subscription.subscription x
                        join subscription.subscriber s on s.id = x.subscriber_id
                        where lower(s.address) = :address and x.confirmed_at is not null and x.ended_at is null
                        order by x.confirmed_at desc, x.id limit 1
                        """)
                .param("address", address.key())
                .query(String.class)
                .optional()
                .flatMap(Frequency::coded);
    }

    /** All of some addresses, the oldest first. */
    List<Subscription> of(List<String> addresses) {
        return database.sql(SUBSCRIPTION + "where lower(s.address) in (:addresses) order by x.id")
                .param("addresses", keys(addresses))
                .query(SubscriptionStore::subscription)
                .list();
    }

    /** Erases addresses with all that was ever asked for them, and answers how many things that were. */
    int erase(List<String> addresses) {
        int rows = database.sql("""
                        delete from subscription.subscription x using subscription.subscriber s
                        where s.id = x.subscriber_id and lower(s.address) in (:addresses)
                        """).param("addresses", keys(addresses)).update();
        database.sql("delete from subscription.subscriber where lower(address) in (:addresses)")
                .param("addresses", keys(addresses))
                .update();
        return rows;
    }

    private static List<String> keys(List<String> addresses) {
        return addresses.isEmpty()
                ? List.of("")
                : addresses.stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                new Asked(
                        new EmailAddress(row.getString("address")),
                        Topic.coded(row.getString("topic")).orElseThrow(),
                        Language.tagged(row.getString("language")).orElseThrow(),
                        Frequency.coded(row.getString("frequency")).orElseThrow()),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "ended_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
