package eu.di4c.translation;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of versions as they were entered. */
@Repository
class VersionStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    VersionStore(JdbcClient database) {
        this.database = database;
    }

    /** Adds versions; one of which nothing is known but that it was there only where there is no row of it yet. */
    void add(Collection<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into translation.version
                            (id, subject_kind, subject_key, field, language, words, source_language, source, by, at)
                        select v.id, v.kind, v.key, v.field, v.language, v.words, v.source_language, v.source, v.by, v.at
                        from json_to_recordset(:versions::json) as v(
                            id uuid, kind text, key text, field text, language text, words text, source_language text,
                            source text, by text, at timestamptz)
                        where v.by is not null or not exists (
                            select 1 from translation.version o
                            where o.subject_kind = v.kind and o.subject_key = v.key and o.field = v.field
                                  and o.language = v.language and o.words = v.words)
                        """)
                .param(
                        "versions",
                        JSON.writeValueAsString(
                                versions.stream().map(VersionStore::columns).toList()))
                .update();
    }

    private static Map<String, @Nullable Object> columns(Version version) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("id", Ids.next().toString());
        columns.put("kind", version.subject().kind());
        columns.put("key", version.subject().key());
        columns.put("field", version.field());
        columns.put("language", version.language());
        columns.put("words", version.words());
        columns.put("source_language", version.source().locale().toLanguageTag());
        columns.put("source", version.source().text());
        columns.put("by", version.by().orElse(null));
        columns.put("at", version.at().map(Object::toString).orElse(null));
        return columns;
    }

    /** The versions of some things in one language, or in all, the latest first. */
    List<Version> of(Collection<SubjectRef> things, Optional<String> language) {
        return database.sql("""
                        select v.* from translation.version v
                        join unnest(:kinds::text[], :keys::text[]) as t(kind, key)
                          on v.subject_kind = t.kind and v.subject_key = t.key
                        where :language::text is null or v.language = :language::text
                        order by v.id desc
                        """)
                .param("kinds", things.stream().map(SubjectRef::kind).toArray(String[]::new))
                .param("keys", things.stream().map(SubjectRef::key).toArray(String[]::new))
                .param("language", language.orElse(null))
                .query(VersionStore::version)
                .list();
    }

    /** What somebody entered, known by her name, the latest first. */
    List<Version> by(String name) {
        return database.sql("select * from translation.version where by = :name order by id desc")
                .param("name", name)
                .query(VersionStore::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_key")),
                row.getString("field"),
                row.getString("language"),
                row.getString("words"),
                new LocalText.Version(Locale.forLanguageTag(row.getString("source_language")), row.getString("source")),
                Optional.ofNullable(row.getString("by")),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
