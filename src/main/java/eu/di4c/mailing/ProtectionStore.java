package eu.di4c.mailing;

import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds and erases what letters hold about a person. */
@Component
class ProtectionStore {

    /** Letters whose recipient is still known; the name of one without an account may be empty. */
    private static final String NAMED = "(name <> '' or address <> 'erased@erased.invalid')";

    private static final String HERS = "(l.person_id = :person or lower(l.address) in (:addresses))";
    private static final String ITS = "(l.person_id is null and lower(l.address) = :address and l.kind in (:kinds))";

    /** Also a digest is, when nothing else is in it. */
    private static final String ITS_LETTERS = "(" + ITS + """
             or (l.kind = 'digest' and l.person_id is null and lower(l.address) = :address
                 and not exists (select from mailing.letter b where b.digest_id = l.id and b.kind not in (:kinds))))
            """;

    /** The domain is one that never exists (RFC 2606). */
    private static final String NAMELESS = """
            person_id = null, name = '', address = 'erased@erased.invalid', subject = '—', content = null,
            state = case when state in ('waiting', 'gathered') then 'declined' else state end,
            settled_at = coalesce(settled_at, :now)
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    ProtectionStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<QueuedLetter> letters(Whom person) {
        return of(person, LetterStore.LETTER + "where " + HERS + " order by l.id")
                .query(new LetterRows(json))
                .list();
    }

    List<Wish> wishes(Whom person) {
        return of(person, """
                        select coalesce(address, person_id::text) as who, kind, frequency, at from mailing.wish
                        where person_id = :person or lower(address) in (:addresses) order by at
                        """)
                .query((row, _) -> new Wish(
                        row.getString("who"),
                        row.getString("kind"),
                        Frequency.coded(row.getString("frequency")).orElseThrow(),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many letters to many she wrote; official records know her by her name alone. */
    long circulars(Whom person) {
        return of(person, "select count(*) from mailing.circular where by = :name")
                .query(Long.class)
                .single();
    }

    int forgetWishes(Whom person) {
        return of(person, "delete from mailing.wish where person_id = :person or lower(address) in (:addresses)")
                .update();
    }

    /** Takes her name off letters; those that wait are not sent any more. */
    int makeNameless(Whom person, Instant now) {
        of(person, """
                        delete from mailing.way_out w using mailing.letter l where l.id = w.letter_id and
                        """ + HERS).update();
        of(person, """
                        update mailing.attempt a set says = '' from mailing.letter l where l.id = a.letter_id and
                        """ + HERS).update();
        return of(person, "update mailing.letter l set " + NAMELESS + "where " + HERS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes an address off the letters of some kinds that went to nobody in particular, and forgets what it said of them. */
    void forget(EmailAddress address, List<String> kinds, Instant now) {
        of(address, kinds, """
                        delete from mailing.way_out w using mailing.letter l where l.id = w.letter_id and
                        """ + ITS_LETTERS).update();
        of(address, kinds, """
                        update mailing.attempt a set says = '' from mailing.letter l where l.id = a.letter_id and
                        """ + ITS_LETTERS).update();
        of(address, kinds, "update mailing.letter l set " + NAMELESS + "where " + ITS_LETTERS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        of(address, kinds, "delete from mailing.wish l where " + ITS).update();
    }

    private StatementSpec of(EmailAddress address, List<String> kinds, String sql) {
        return database.sql(sql).param("address", address.key()).param("kinds", kinds);
    }

    long countContents(Instant before) {
        return database.sql("select count(*) from mailing.letter where content is not null and settled_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Forgets what letters said that were settled before; that they were written stays. */
    int forgetContents(Instant before, int most) {
        return database.sql("""
                        update mailing.letter set content = null where id in (select id from mailing.letter
                            where content is not null and settled_at < :before order by settled_at limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    long countNames(Instant before) {
        return database.sql("select count(*) from mailing.letter where " + NAMED + " and settled_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    int forgetNames(Instant before, Instant now, int most) {
        return database.sql("update mailing.letter set " + NAMELESS + """
                        where id in (select id from mailing.letter
                            where %s and settled_at < :before order by settled_at limit :most)
                        """.formatted(NAMED))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private StatementSpec of(Whom person, String sql) {
        var addresses = person.addresses().isEmpty()
                ? List.of("")
                : person.addresses().stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .toList();
        return database.sql(sql)
                .param("person", person.id().value())
                .param("addresses", addresses)
                .param("name", person.name());
    }
}
