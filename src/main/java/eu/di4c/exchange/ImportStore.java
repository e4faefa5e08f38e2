package eu.di4c.exchange;

import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The tables of imports and their runs. */
@Repository
class ImportStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String IMPORT = """
            select i.id, i.at, i.name, i.size, i.content is not null as kept,
                   r.id as run_id, r.kind, r.at as asked, r.beat, r.part, r.ended, r.outcome, r.findings
            from exchange.import i
            join lateral (select * from exchange.run r where r.import_id = i.id order by r.id desc limit 1) r on true
            """;

    private final JdbcClient database;

    ImportStore(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    void add(PersonId person, Import handedIn, String digest, byte[] content) {
        database.sql("""
                        insert into exchange.import (id, person, at, name, size, digest, content)
                        values (:id, :person, :at, :name, :size, :digest, :content)
                        """)
                .param("id", handedIn.id().value())
                .param("person", person.value())
                .param("at", time(handedIn.at()))
                .param("name", handedIn.name())
                .param("size", handedIn.size())
                .param("digest", digest)
                .param("content", content)
                .update();
        add(handedIn.id(), handedIn.run());
    }

    void add(ImportId id, ImportRun run) {
        database.sql("""
                        insert into exchange.run (id, import_id, kind, at, beat) values (:id, :import, :kind, :at, :at)
                        """)
                .param("id", run.id())
                .param("import", id.value())
                .param("kind", word(run.kind()))
                .param("at", time(run.at()))
                .update();
    }

    Optional<Import> mine(PersonId person, ImportId id) {
        return database.sql(IMPORT + "where i.person = :person and i.id = :id")
                .param("person", person.value())
                .param("id", id.value())
                .query(ImportStore::read)
                .optional();
    }

    /** Some of somebody, the latest first: those before one of them, or from the beginning. */
    List<Import> mine(PersonId person, Optional<ImportId> before, int most) {
        return database.sql(IMPORT + """
                        where i.person = :person and (:before::uuid is null or i.id < :before::uuid)
                        order by i.id desc limit :most
                        """)
                .param("person", person.value())
                .param("before", before.map(ImportId::value).orElse(null))
                .param("most", most)
                .query(ImportStore::read)
                .list();
    }

    /** Until the end of the transaction nobody else begins a run of this file. */
    void hold(ImportId id) {
        database.sql("select id from exchange.import where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    Optional<byte[]> content(ImportId id) {
        return database.sql("select content from exchange.import where id = :id and content is not null")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** The node that does a run is alive, and is at this part of it. */
    void beat(UUID run, Optional<ImportPart> part, Instant at) {
        database.sql("update exchange.run set beat = :at, part = :part where id = :id and ended is null")
                .param("id", run)
                .param("at", time(at))
                .param("part", part.map(ImportStore::word).orElse(null))
                .update();
    }

    /** Ends a run, unless it has ended; says whether it did. */
    boolean end(UUID run, ImportRun.Ended ended) {
        return database.sql("""
                        update exchange.run set ended = :at, outcome = :outcome, findings = :findings::json
                        where id = :id and ended is null
                        """)
                        .param("id", run)
                        .param("at", time(ended.at()))
                        .param("outcome", word(ended.outcome()))
                        .param("findings", JSON.writeValueAsString(ended.findings()))
                        .update()
                == 1;
    }

    boolean hasEnded(UUID run) {
        return database.sql("select ended is not null as ended from exchange.run where id = :id")
                .param("id", run)
                .query((row, number) -> row.getBoolean("ended"))
                .optional()
                .orElse(true);
    }

    /** Drops the bytes of a file; what was found stays. */
    void drop(ImportId id) {
        database.sql("update exchange.import set content = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Drops the bytes of files that nobody stored since then. */
    void dropBefore(Instant then) {
        database.sql("update exchange.import set content = null where content is not null and at < :then")
                .param("then", time(then))
                .update();
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        var run = new ImportRun(
                row.getObject("run_id", UUID.class),
                ImportRun.Kind.valueOf(constant(row.getString("kind"))),
                instant(row, "asked"),
                instant(row, "beat"),
                Optional.ofNullable(row.getString("part")).map(part -> ImportPart.valueOf(constant(part))),
                ended(row));
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                instant(row, "at"),
                row.getString("name"),
                row.getInt("size"),
                row.getBoolean("kept"),
                run);
    }

    private static Optional<ImportRun.Ended> ended(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new ImportRun.Ended(
                        instant(row, "ended"),
                        ImportRun.Outcome.valueOf(constant(outcome)),
                        JSON.readValue(row.getString("findings"), ImportFindings.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
