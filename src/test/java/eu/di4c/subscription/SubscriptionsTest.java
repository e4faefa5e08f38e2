package eu.di4c.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for notices by e-mail: confirmed or forgotten, and nobody learns of an address or is flooded. */
class SubscriptionsTest extends SubscriberTest {

    @Autowired
    private SubscriptionsAboutPerson protection;

    @Autowired
    private Clock clock;

    @Test
    void who_asks_learns_nothing_of_an_address() {
        subscribe();
        var unknown = ask("nobody." + address);
        for (int time = 0; time < 4; time++) {
            var known = ask(address.toUpperCase(Locale.ROOT));
            assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
            assertThat(known.body()).isEqualTo(unknown.body());
            assertThat(known.headers().firstValue("Location"))
                    .isEqualTo(unknown.headers().firstValue("Location"))
                    .contains("/subscription/sent");
        }
        assertThat(letters("subscription")).as("letters of an hour").hasSize(3);
    }

    @Test
    void thirty_letters_an_hour_can_be_asked_for_from_one_network() {
        for (int letter = 0; letter < 30; letter++) {
            assertThat(subscriptions.ask(BY, remote, wish(letter + "." + address)))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(subscriptions.ask(BY, remote, wish(address))).isInstanceOf(Outcome.Refused.class);
        assertThat(letters("subscription")).isEmpty();
        assertThat(subscriptions.ask(BY, "another " + remote, wish(address))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_nobody_confirmed_is_forgotten_after_two_days_also_in_the_letter() {
        ask(address);
        var secret = secret();
        var now = clock.instant();
        protection.clear(BY, now.plus(Duration.ofHours(47)), 10_000);
        assertThat(known()).isTrue();
        protection.clear(BY, now.plus(Duration.ofHours(49)), 10_000);
        assertThat(known()).isFalse();
        assertThat(letters("subscription")).isEmpty();
        assertThat(subscriptions.confirm(BY, secret)).isEmpty();
    }

    private boolean known() {
        return database.sql("select exists (select from subscription.subscriber where address = :address)")
                .param("address", address)
                .query(Boolean.class)
                .single();
    }
}
