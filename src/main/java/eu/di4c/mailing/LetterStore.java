package eu.di4c.mailing;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters and what was tried with them, in PostgreSQL. */
@Component
class LetterStore {

    /** A letter with what was tried; its table is called {@code l}. */
    static final String LETTER = """
            select l.*, (select json_agg(json_build_object('at', a.at, 'outcome', a.outcome, 'by', a.by, 'says', a.says)
                order by a.id) from mailing.attempt a where a.letter_id = l.id) as attempts
            from mailing.letter l
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    LetterStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(QueuedLetter letter, Optional<CircularId> circular) {
        database.sql("""
                        insert into mailing.letter (id, kind, leavable, state, at, by, person_id, name, address, language,
                            subject, content, due, settled_at, circular_id)
                        values (:id, :kind, :leavable, :state, :at, :by, :person, :name, :address, :language,
                            :subject, :content::json, :due, case when :state = 'declined' then :at::timestamptz end, :circular)
                        """)
                .param("id", letter.id().value())
                .param("kind", letter.kind())
                .param("leavable", letter.leavable())
                .param("state", letter.state().code())
                .param("at", letter.at().atOffset(ZoneOffset.UTC))
                .param("by", letter.by())
                .param("person", letter.to().person().map(PersonId::value).orElse(null))
                .param("name", letter.to().name())
                .param("address", letter.to().address().text())
                .param("language", letter.to().language().tag())
                .param("subject", letter.subject())
                .param("content", letter.content().map(json::writeValueAsString).orElse(null))
                .param("due", letter.due().atOffset(ZoneOffset.UTC))
                .param("circular", circular.map(CircularId::value).orElse(null))
                .update();
    }

    Optional<QueuedLetter> letter(LetterId id) {
        return database.sql(LETTER + "where l.id = :id")
                .param("id", id.value())
                .query(new LetterRows(json))
                .optional();
    }

    /** The newest first. */
    List<QueuedLetter> letters(OutboxSearch search) {
        return database.sql(LETTER + """
                        where (:state = '' or l.state = :state) and (:after::uuid is null or l.id < :after)
                        order by l.id desc limit :most
                        """)
                .param("state", search.state().map(LetterState::code).orElse(""))
                .param("after", search.after().map(LetterId::value).orElse(null))
                .param("most", search.most())
                .query(new LetterRows(json))
                .list();
    }

    long count(LetterState state) {
        return database.sql("select count(*) from mailing.letter where state = :state")
                .param("state", state.code())
                .query(Long.class)
                .single();
    }

    /** Takes the letters that wait for the same digest, so that no other node takes them too. */
    List<QueuedLetter> takeGathered(EmailAddress address, Instant now) {
        List<UUID> ids = database.sql("""
                        select id from mailing.letter
                        where state = 'gathered' and lower(address) = :address and due <= :now
                        order by id for update skip locked
                        """)
                .param("address", address.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ids.isEmpty()
                ? List.of()
                : database.sql(LETTER + "where l.id in (:ids) order by l.id")
                        .param("ids", ids)
                        .query(new LetterRows(json))
                        .list();
    }

    void bundle(List<QueuedLetter> letters, LetterId digest, Instant now) {
        database.sql("""
                        update mailing.letter set state = 'bundled', digest_id = :digest, settled_at = :now
                        where id in (:ids)
                        """)
                .param("digest", digest.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "ids",
                        letters.stream().map(letter -> letter.id().value()).toList())
                .update();
    }

    /** Notes what was tried with a letter and how far it is now, both or neither. */
    void note(LetterId letter, Attempt attempt, LetterState state) {
        boolean settled = state != LetterState.WAITING;
        database.sql("""
                        with noted as (insert into mailing.attempt (id, letter_id, at, outcome, by, says)
                            values (:id, :letter, :at, :outcome, :by, :says))
                        update mailing.letter set state = :state,
                            settled_at = case when :settled then :at::timestamptz end
                        where id = :letter
                        """)
                .param("id", Ids.next())
                .param("letter", letter.value())
                .param("at", attempt.at().atOffset(ZoneOffset.UTC))
                .param("outcome", attempt.outcome().code())
                .param("by", attempt.by())
                .param("says", attempt.says())
                .param("state", state.code())
                .param("settled", settled)
                .update();
    }

    /** Lets a gathered letter go alone. */
    void release(LetterId letter) {
        database.sql("update mailing.letter set state = 'waiting' where id = :id and state = 'gathered'")
                .param("id", letter.value())
                .update();
    }

    /** Takes a letter to have it tried again, if it was given up and still says something. */
    boolean isDead(LetterId letter) {
        return database.sql("""
                        select id from mailing.letter where id = :id and state = 'dead' and content is not null for update
                        """)
                .param("id", letter.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
