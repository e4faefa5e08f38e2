package eu.di4c.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Frequency;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.Notices;
import eu.di4c.subscription.Subscription.Asked;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An address of each test's own, and what becomes of it. */
abstract class SubscriberTest extends SampleTest {

    static final Actor BY = Actor.system();
    private static final Pattern SECRET = Pattern.compile("/subscription/confirmation/([A-Za-z0-9_-]{43})");

    final String address = "reader." + Ids.next() + "@test.example.org";
    /** A machine of its own for each test: what is asked for from one is counted. */
    final String remote = "machine " + Ids.next();

    @Autowired
    Notices notices;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    NewsRound telling;

    @Autowired
    JdbcClient database;

    /** What other tests asked for from this machine does not count here. */
    @BeforeEach
    void nobody_has_asked() {
        database.sql("delete from people.attempt").update();
    }

    static Asked wish(String address) {
        return new Asked(
                new EmailAddress(address), new Topic.OfCity(new Slug("botosani")), Language.RO, Frequency.AT_ONCE);
    }

    final HttpResponse<String> ask(String address) {
        return somebody()
                .post(
                        "/subscription",
                        "address",
                        address,
                        "topic",
                        "city/botosani",
                        "language",
                        "ro",
                        "frequency",
                        "at-once");
    }

    final void subscribe() {
        subscribe(address);
    }

    final void subscribe(String address) {
        subscriptions.ask(BY, remote, wish(address));
        assertThat(subscriptions.confirm(BY, secret(address))).isPresent();
    }

    final String published() {
        var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 6, 10), Optional.empty());
        var draft = ((Done) notices.compose(BY, order)).notice();
        notices.publish(BY, draft.slug());
        return draft.slug().text();
    }

    /** Until nothing is left to be told, here or by the job of the program. */
    final void tell() {
        boolean more = true;
        while (more) {
            telling.waiting().forEach(telling::tell);
            more = database.sql("select count(*) > 0 from subscription.news where told_at is null")
                    .query(Boolean.class)
                    .single();
        }
    }

    final String secret() {
        return secret(address);
    }

    final String secret(String address) {
        var found = SECRET.matcher(letters(address, "subscription").getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    final int holding() {
        return database.sql("""
                        select count(*) from subscription.subscription x
                        join subscription.subscriber s on s.id = x.subscriber_id
                        where s.address = :address and x.confirmed_at is not null and x.ended_at is null
                        """).param("address", address).query(Integer.class).single();
    }

    final List<String> letters(String kind) {
        return letters(address, kind);
    }

    final List<String> letters(String address, String kind) {
        return database.sql(
                        "select content::text as content from mailing.letter where lower(address) = :address and kind = :kind order by id")
                .param("address", address)
                .param("kind", kind)
                .query((row, number) -> row.getString("content"))
                .list();
    }
}
