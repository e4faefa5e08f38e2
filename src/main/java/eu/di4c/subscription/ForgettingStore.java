package eu.di4c.subscription;

import static eu.di4c.subscription.SubscriptionStore.at;

import eu.di4c.mailing.EmailAddress;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and erases what of subscriptions is past its term. */
@Component
class ForgettingStore {

    private static final String UNCONFIRMED = "x.confirmed_at is null and x.expires <= :before";
    private static final String ENDED = "x.ended_at <= :before";

    private final JdbcClient database;

    ForgettingStore(JdbcClient database) {
        this.database = database;
    }

    long countUnconfirmed(Instant before) {
        return count(UNCONFIRMED, before);
    }

    int forgetUnconfirmed(Instant before, int most) {
        return forget(UNCONFIRMED, before, most);
    }

    long countEnded(Instant before) {
        return count(ENDED, before);
    }

    int forgetEnded(Instant before, int most) {
        return forget(ENDED, before, most);
    }

    /** Erases the addresses for which nothing is left, and answers them. */
    List<EmailAddress> forgetAddresses(int most) {
        return database.sql("""
                        delete from subscription.subscriber where id in (
                            select s.id from subscription.subscriber s
                            where not exists (select from subscription.subscription x where x.subscriber_id = s.id)
                            order by s.id limit :most for update skip locked)
                        returning address
                        """)
                .param("most", most)
                .query((row, _) -> new EmailAddress(row.getString("address")))
                .list();
    }

    /** Who was told of what is needed only until all have been. */
    void forgetTellings(Instant before, int most) {
        database.sql("""
                        delete from subscription.telling where (news_id, subscriber_id) in (
                            select t.news_id, t.subscriber_id from subscription.telling t
                            join subscription.news n on n.id = t.news_id where n.told_at <= :before limit :most)
                        """).param("before", at(before)).param("most", most).update();
    }

    private long count(String which, Instant before) {
        return database.sql("select count(*) from subscription.subscription x where " + which)
                .param("before", at(before))
                .query(Long.class)
                .single();
    }

    private int forget(String which, Instant before, int most) {
        return database.sql("""
                        delete from subscription.subscription where id in (
                            select x.id from subscription.subscription x where %s order by x.id limit :most)
                        """.formatted(which))
                .param("before", at(before))
                .param("most", most)
                .update();
    }
}
