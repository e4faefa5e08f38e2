package eu.di4c.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.people.asking.Secret;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program that lost an answer asks again, and nothing is done twice. */
class KeptAnswersTest extends ProgramTest {

    private final String key = Ids.next().toString();

    private Someone admin;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void somebody_may_write() {
        admin = as("Retrying administrator", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
    }

    @Test
    void the_same_write_sent_again_is_answered_again_and_not_done_again() {
        String name = "Retried " + key;
        var first = add(name);
        var again = add(name);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(cities(name)).isOne();
    }

    @Test
    void a_key_stands_for_one_request() {
        add("Retried " + key);
        var other = add("Another " + key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("another key");
        assertThat(cities("Another " + key)).isZero();
    }

    @Test
    void a_key_stands_for_one_person() {
        add("Retried " + key);
        var colleague = as("Another administrator", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        assertThat(add(colleague, "Retried too " + key).statusCode()).isEqualTo(201);
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        assertThat(admin.api("POST", "/api/v1/cities", "{}", "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(422);
        assertThat(add("Retried " + key).statusCode()).isEqualTo(201);
    }

    @Test
    void of_many_that_come_at_once_one_is_done() throws Exception {
        String name = "At once " + key;
        var together = new CyclicBarrier(6);
        Callable<HttpResponse<String>> one = () -> {
            var hand = somebody().with("signed-in", admin.value("signed-in"));
            hand.get("/sign-in");
            together.await();
            return add(hand, name);
        };
        var answers = new ArrayList<HttpResponse<String>>();
        try (var hands = Executors.newFixedThreadPool(6)) {
            for (var answer : hands.invokeAll(Collections.nCopies(6, one))) {
                answers.add(answer.get());
            }
        }
        assertThat(cities(name)).isOne();
        assertThat(answers).extracting(HttpResponse::statusCode).contains(201).isSubsetOf(List.of(201, 409));
    }

    @Test
    void what_is_begun_is_waited_for_and_what_was_lost_is_said_to_be() {
        begun("1 minute");
        var busy = add("Retried " + key);
        assertThat(busy.statusCode()).isEqualTo(409);
        assertThat(busy.headers().firstValue("Retry-After")).isPresent();
        database.sql("delete from people.kept_answer where key_hash = :key")
                .param("key", Secret.hash(key))
                .update();
        begun("1 hour");
        var lost = add("Retried " + key);
        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(lost.body()).contains("not known whether it was done");
        assertThat(cities("Retried " + key)).isZero();
    }

    @Test
    void after_a_day_a_key_is_new() {
        begun("25 hours");
        assertThat(add("Retried " + key).statusCode()).isEqualTo(201);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        var refused = admin.api("POST", "/api/v1/cities", "{}", "Idempotency-Key", "two words");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("1 to 255 visible ASCII");
    }

    private HttpResponse<String> add(String name) {
        return add(admin, name);
    }

    private HttpResponse<String> add(Someone who, String name) {
        return who.api(
                "POST",
                "/api/v1/cities",
                "{\"country\": \"RO\", \"names\": {\"en\": \"" + name + "\"}}",
                "Idempotency-Key",
                key);
    }

    private int cities(String name) {
        return database.sql("select count(*) from network.city where names::text like :name")
                .param("name", "%" + name + "%")
                .query(Integer.class)
                .single();
    }

    /** As if a node had begun to do something with the key some time ago. */
    private void begun(String ago) {
        database.sql("""
                        insert into people.kept_answer (person_id, key_hash, begun_at)
                        select person_id, :key, now() - :ago::interval from people.sign_in where token_hash = :secret
                        """)
                .param("key", Secret.hash(key))
                .param("ago", ago)
                .param("secret", Secret.hash(admin.value("signed-in")))
                .update();
    }
}
