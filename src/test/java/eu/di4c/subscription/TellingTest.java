package eu.di4c.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Slug;
import eu.di4c.people.asking.Secret;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscribers are told of each notice once, until they leave by the way out. */
class TellingTest extends SubscriberTest {

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void nothing_is_told_before_the_address_is_confirmed_and_each_notice_once_after_it() {
        assertThat(ask(address).statusCode()).isEqualTo(303);
        var before = published();
        tell();
        assertThat(letters("notices")).isEmpty();
        String link = "/subscription/confirmation/" + secret();
        assertThat(get(link, "Accept-Language", "en").body()).contains(address, "notices of the city");
        assertThat(holding()).isZero();
        assertThat(somebody().post(link).headers().firstValue("Location")).contains("/subscription/begun");
        assertThat(holding()).isOne();
        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(somebody().post(link).statusCode()).isEqualTo(410);
        var after = published();
        tell();
        tell();
        assertThat(letters("notices")).singleElement().asString().contains("/notices/" + after + "?lang=ro");
        assertThat(letters("notices").getFirst()).doesNotContain("/notices/" + before + "?");
        notices.withdraw(BY, new Slug(after), "Greșit");
        tell();
        assertThat(letters("notices")).hasSize(2).last().asString().contains("Greșit");
    }

    @Test
    void the_way_out_ends_it_and_can_be_taken_back() {
        subscribe();
        published();
        tell();
        String out = "/letters/unsubscribe/" + wayOut();
        assertThat(get(out).statusCode()).isEqualTo(200);
        assertThat(holding()).as("looking changes nothing").isOne();
        assertThat(somebody()
                        .postWithoutSecret(out, "List-Unsubscribe", "One-Click")
                        .statusCode())
                .isEqualTo(200);
        assertThat(holding()).isZero();
        published();
        tell();
        assertThat(letters("notices")).hasSize(1);
        somebody().post(out, "again", "yes");
        assertThat(holding()).isOne();
        published();
        tell();
        assertThat(letters("notices")).hasSize(2);
    }

    @Test
    void who_dies_while_telling_leaves_it_to_the_next_and_nobody_is_told_twice() {
        tell();
        subscribe();
        for (int other = 0; other < 3; other++) {
            subscribe(other + "." + address);
        }
        published();
        transaction.executeWithoutResult(dying -> {
            telling.tell(telling.waiting().getFirst());
            assertThat(letters("notices")).hasSize(1);
            dying.setRollbackOnly();
        });
        telling.tell(telling.waiting().getFirst(), 1);
        tell();
        assertThat(letters("notices")).hasSize(1);
        for (int other = 0; other < 3; other++) {
            assertThat(letters(other + "." + address, "notices")).hasSize(1);
        }
    }

    /** As in the letter that was told last; the tests of letters show that each that is sent has one. */
    private String wayOut() {
        String token = Secret.made().text();
        database.sql("""
                        insert into mailing.way_out (token_hash, letter_id, at)
                        select :hash, id, now() from mailing.letter where address = :address and kind = 'notices'
                        order by id desc limit 1
                        """)
                .param("hash", HexFormat.of().formatHex(Secret.hash(token)))
                .param("address", address)
                .update();
        return token;
    }
}
