package eu.di4c.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices by e-mail for somebody without an account: asked for, confirmed, told once, ended. */
class SubscriptionsTest extends SampleTest {

    private static final Pattern SECRET = Pattern.compile("/subscription/confirmation/([A-Za-z0-9_-]{43})");

    private final String address = "reader." + Ids.next() + "@test.example.org";

    @Autowired
    private Notices notices;

    @Autowired
    private Telling telling;

    @Autowired
    private JdbcClient database;

    @Test
    void nothing_is_told_before_the_address_is_confirmed_and_each_notice_once_after_it() {
        assertThat(ask("city/botosani").statusCode()).isEqualTo(303);
        var before = published();
        tell();
        assertThat(letters("notices")).isEmpty();
        String link = "/subscription/confirmation/" + secret();
        assertThat(get(link, "Accept-Language", "en").body()).contains(address, "notices of the city");
        assertThat(subscribed()).isZero();
        assertThat(somebody().post(link).headers().firstValue("Location")).contains("/subscription/begun");
        assertThat(subscribed()).isOne();
        assertThat(get(link).statusCode()).isEqualTo(410);
        var after = published();
        tell();
        tell();
        assertThat(letters("notices")).singleElement().asString().contains("/notices/" + after + "?lang=ro");
        assertThat(letters("notices").getFirst()).doesNotContain("/notices/" + before + "?");
        notices.withdraw(Actor.system(), new eu.di4c.kernel.Slug(after), "Greșit");
        tell();
        assertThat(letters("notices")).hasSize(2).last().asString().contains("Greșit");
    }

    private java.net.http.HttpResponse<String> ask(String topic) {
        return somebody()
                .post("/subscription", "address", address, "topic", topic, "language", "ro", "frequency", "at-once");
    }

    private String published() {
        var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 6, 10), Optional.empty());
        var draft = ((Done) notices.compose(Actor.system(), order)).notice();
        notices.publish(Actor.system(), draft.slug());
        return draft.slug().text();
    }

    private void tell() {
        boolean more = true;
        while (more) {
            more = telling.next();
        }
    }

    private String secret() {
        var found = SECRET.matcher(letters("subscription").getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int subscribed() {
        return database.sql("""
                        select count(*) from subscription.subscription x
                        join subscription.subscriber s on s.id = x.subscriber_id
                        where s.address = :address and x.confirmed_at is not null
                        """)
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    private List<String> letters(String kind) {
        return database.sql("select content::text from mailing.letter where address = :address and kind = :kind order by id")
                .param("address", address)
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
