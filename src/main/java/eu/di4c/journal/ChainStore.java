package eu.di4c.journal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The end of the chain, where entries are added. */
@Repository
class ChainStore {

    private static final long LOCK = 0xD14C_0001L;

    private final JdbcClient database;

    ChainStore(JdbcClient database) {
        this.database = database;
    }

    /** The end of the chain, which nobody else adds to until this transaction ends. */
    HeadMark lockedHead() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
        return head();
    }

    HeadMark head() {
        return database.sql("select number, hash from journal.entry order by number desc limit 1")
                .query((row, _) -> new HeadMark(row.getLong("number"), new Hash(row.getString("hash"))))
                .optional()
                .orElse(HeadMark.EMPTY);
    }

    void add(Chained entry) {
        database.sql("""
                        insert into journal.entry (number, at, what, subject_kind, subject_key, scope, origin,
                                                   payload_hash, previous_hash, hash)
                        values (:number, :at, :what, :kind, :key, :scope, :origin, :payload, :previous, :hash)
                        """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("what", entry.what())
                .param("kind", entry.subjectKind())
                .param("key", entry.subjectKey())
                .param("scope", entry.scope())
                .param("origin", entry.origin())
                .param("payload", entry.payload().hex())
                .param("previous", entry.previous().hex())
                .param("hash", entry.hash().hex())
                .update();
        addParts(entry.number(), entry.parts());
    }

    private void addParts(long number, List<Part> parts) {
        var copy = parts.stream().findFirst().map(PayloadJson::copyOf).orElse(PayloadJson.Copy.NONE);
        database.sql("""
                        insert into journal.payload (number, part, salt, content, person, name_key, hash)
                        select :number, p.part, p.salt, p.content::json,
                               case when p.part = 'who' then :person::uuid end,
                               case when p.part = 'who' then :name end, p.hash
                        from unnest(:parts::text[], :salts::text[], :contents::text[], :hashes::text[])
                             as p (part, salt, content, hash)
                        """)
                .param("number", number)
                .param("person", copy.person().map(Object::toString).orElse(null))
                .param("name", copy.nameKey().orElse(null))
                .param("parts", array(parts.stream().map(part -> part.name().code())))
                .param("salts", array(open(parts).map(Part.Open::salt)))
                .param("contents", array(open(parts).map(Part.Open::content)))
                .param("hashes", array(parts.stream().map(part -> part.hash().hex())))
                .update();
    }

    private static Stream<Part.Open> open(List<Part> parts) {
        return parts.stream().flatMap(part -> part.open().stream());
    }

    private static String[] array(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
