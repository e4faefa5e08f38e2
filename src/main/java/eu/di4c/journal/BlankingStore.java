package eu.di4c.journal;

import eu.di4c.kernel.PersonId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is blanked beside the entries; asked only while the chain is locked, so that a choice means the same twice. */
@Repository
class BlankingStore {

    private static final int AT_A_TIME = 500;
    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient database;

    BlankingStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which parts are blanked.
     *
     * @param where a condition on payload p and entry e
     * @param person a person of the condition
     * @param before a time of the condition
     */
    record Choice(String where, Optional<PersonId> person, Instant before, int most) {

        static Choice deedsOf(PersonId person, Instant before) {
            return new Choice(
                    "p.part = 'who' and p.person = :person::uuid and e.at < :before", Optional.of(person), before, ALL);
        }

        static Choice valuesOf(PersonId person) {
            return new Choice(
                    "p.part = 'values' and e.subject_kind = 'person' and e.subject_key = :person and e.at < :before",
                    Optional.of(person),
                    Instant.MAX,
                    ALL);
        }

        static Choice deedsBefore(Instant before, int most) {
            return new Choice(
                    "p.part = 'who' and p.name_key is not null and :person = '' and e.at < :before",
                    Optional.empty(),
                    before,
                    most);
        }
    }

    Blanking blanking(Choice choice) {
        return chosen("number, part", choice).withFetchSize(AT_A_TIME).query(rows -> {
            return Blanking.of(rows);
        });
    }

    void blank(Choice choice, long toldIn) {
        chosen("count(journal.blank(number, part, :in))", choice)
                .param("in", toldIn)
                .query((_, _) -> true)
                .single();
    }

    /** How much a choice means. */
    long count(Choice choice) {
        return chosen("count(*)", choice).query(Long.class).single();
    }

    private JdbcClient.StatementSpec chosen(String what, Choice choice) {
        return database.sql("""
                        select %s from (
                            select p.number, p.part from journal.payload p join journal.entry e on e.number = p.number
                            where p.content is not null and %s
                            order by p.number, p.part collate "C" limit :most) chosen
                        """.formatted(what, choice.where()))
                .param("person", choice.person().map(PersonId::toString).orElse(""))
                .param("before", time(choice.before()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", choice.most());
    }

    /** The end of time as PostgreSQL knows it. */
    private static OffsetDateTime time(Instant before) {
        return before.equals(Instant.MAX) ? OffsetDateTime.MAX : before.atOffset(ZoneOffset.UTC);
    }
}
