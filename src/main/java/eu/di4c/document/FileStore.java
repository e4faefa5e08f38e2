package eu.di4c.document;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of files, in PostgreSQL. */
@Component
class FileStore {

    private final JdbcClient database;

    FileStore(JdbcClient database) {
        this.database = database;
    }

    void add(KeptFile file) {
        database.sql("""
                        insert into document.file (id, scope, subject_kind, subject_key, name, type, size, sha256, at, by,
                            scanned_by, kept_in)
                        values (:id, :scope, :kind, :key, :name, :type, :size, :sha256, :at, :by, :scanned, :place)
                        """)
                .param("id", file.id().value())
                .param("scope", file.scope().path())
                .param("kind", file.subject().kind())
                .param("key", file.subject().key())
                .param("name", file.name())
                .param("type", file.type().ending())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .param("by", file.by())
                .param("scanned", file.scannedBy().orElse(null))
                .param("place", file.place().code())
                .update();
    }

    /** Lets one at a time add files to a scope until the transaction ends, and answers how many there are. */
    int countAlone(Scope scope) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('document.file ' || :scope, 0))")
                .param("scope", scope.path())
                .query((row, _) -> true)
                .single();
        return database.sql("select count(*) from document.file where scope = :scope")
                .param("scope", scope.path())
                .query(Integer.class)
                .single();
    }

    Optional<KeptFile> file(FileId id) {
        return database.sql("select * from document.file where id = :id")
                .param("id", id.value())
                .query(FileStore::kept)
                .optional();
    }

    /** Those of a thing, the newest first. */
    List<KeptFile> files(SubjectRef subject) {
        return database.sql("""
                        select * from document.file where subject_kind = :kind and subject_key = :key order by id desc
                        """)
                .param("kind", subject.kind())
                .param("key", subject.key())
                .query(FileStore::kept)
                .list();
    }

    /** Those that somebody brought in, known by her name. */
    List<KeptFile> by(String name) {
        return database.sql("select * from document.file where by = :name order by id")
                .param("name", name)
                .query(FileStore::kept)
                .list();
    }

    boolean delete(FileId id) {
        return database.sql("delete from document.file where id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static KeptFile kept(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                new FileId(row.getObject("id", UUID.class)),
                new Scope(row.getString("scope")),
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_key")),
                row.getString("name"),
                FileType.coded(row.getString("type")).orElseThrow(),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                Optional.ofNullable(row.getString("scanned_by")),
                KeptFile.Place.valueOf(row.getString("kept_in").toUpperCase(Locale.ROOT)));
    }
}
