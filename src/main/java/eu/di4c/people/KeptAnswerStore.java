package eu.di4c.people;

import eu.di4c.kernel.PersonId;
import eu.di4c.people.asking.Secret;
import eu.di4c.site.api.KeptAnswers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was answered to the programs of people, in the database; keys are kept as hashes. */
@Component
class KeptAnswerStore implements KeptAnswers {

    /** No write takes longer; who has not ended by then never will. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json;

    KeptAnswerStore(JdbcClient database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Turn turn(PersonId by, String key) {
        var now = clock.instant();
        forget(
                by,
                now.atOffset(ZoneOffset.UTC)
                        .minus(Period.parse(KeptAnswer.KEPT))
                        .toInstant());
        int first = database.sql("""
                        insert into people.kept_answer (person_id, key_hash, begun_at) values (:person, :key, :now)
                        on conflict do nothing
                        """)
                .param("person", by.value())
                .param("key", Secret.hash(key))
                .param("now", PersonStore.at(now))
                .update();
        return first == 1 ? new Turn.First() : known(by, key, now);
    }

    /** What is there; when it was freed at this very moment, the program that freed it was at work just now. */
    private Turn known(PersonId by, String key, Instant now) {
        return database.sql("""
                        select begun_at, question, status, headers, body
                          from people.kept_answer where person_id = :person and key_hash = :key
                        """)
                .param("person", by.value())
                .param("key", Secret.hash(key))
                .query((row, _) -> {
                    String question = row.getString("question");
                    if (question != null) {
                        return new Turn.Done(new Answer(
                                question,
                                row.getInt("status"),
                                headers(row.getString("headers")),
                                row.getString("body")));
                    }
                    boolean late =
                            PersonStore.instant(row, "begun_at").plus(LONGEST).isBefore(now);
                    return late ? new Turn.Lost() : new Turn.AtWork();
                })
                .optional()
                .orElseGet(Turn.AtWork::new);
    }

    private Map<String, String> headers(String text) {
        return json.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    @Override
    public void keep(PersonId by, String key, Answer answer) {
        database.sql("""
                        update people.kept_answer
                           set question = :question, status = :status, headers = :headers::jsonb, body = :body
                         where person_id = :person and key_hash = :key
                        """)
                .param("person", by.value())
                .param("key", Secret.hash(key))
                .param("question", answer.question())
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .update();
    }

    @Override
    public void free(PersonId by, String key) {
        database.sql(
                        "delete from people.kept_answer where person_id = :person and key_hash = :key and question is null")
                .param("person", by.value())
                .param("key", Secret.hash(key))
                .update();
    }

    private void forget(PersonId by, Instant before) {
        database.sql("delete from people.kept_answer where person_id = :person and begun_at < :before")
                .param("person", by.value())
                .param("before", PersonStore.at(before))
                .update();
    }
}
