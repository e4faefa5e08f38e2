package eu.di4c.translation;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of what was said of messages of the interface. */
@Repository
class PhrasingStore {

    /** How far what was said has come; another answer means that somebody on some node has said something. */
    static final String LATEST = "select coalesce(max(number), 0) from translation.phrasing";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    PhrasingStore(JdbcClient database) {
        this.database = database;
    }

    /** Lets one speak after the other, until the transaction ends. */
    void hold() {
        database.sql("lock table translation.phrasing in share row exclusive mode")
                .update();
    }

    /** Adds what was said, in this order. */
    void add(Collection<Phrasing> said) {
        database.sql("""
                        insert into translation.phrasing (id, key, language, words, program, english, by, at)
                        select p.id, p.key, p.language, p.words, p.program, p.english, p.by, p.at
                        from json_to_recordset(:said::json) as p(
                            id uuid, key text, language text, words text, program text, english text, by text,
                            at timestamptz)
                        """)
                .param(
                        "said",
                        JSON.writeValueAsString(
                                said.stream().map(PhrasingStore::columns).toList()))
                .update();
    }

    private static Map<String, @Nullable Object> columns(Phrasing said) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("id", Ids.next().toString());
        columns.put("key", said.key());
        columns.put("language", said.language().tag());
        columns.put("words", said.words().orElse(null));
        columns.put("program", said.program());
        columns.put("english", said.english());
        columns.put("by", said.by());
        columns.put("at", said.at().toString());
        return columns;
    }

    /** What was said last of each message in some languages that this version of the program speaks. */
    List<Phrasing> latest(Collection<Language> languages) {
        return database.sql("""
                        select distinct on (language, key) * from translation.phrasing where language = any(:languages)
                        order by language, key, number desc
                        """)
                .param(
                        "languages",
                        languages.stream().map(Language::tag).distinct().toArray(String[]::new))
                .query(PhrasingStore::phrasing)
                .list();
    }

    /** What somebody said, known by her name, the latest first. */
    List<Phrasing> by(String name) {
        return database.sql("select * from translation.phrasing where by = :name order by number desc")
                .param("name", name)
                .query(PhrasingStore::phrasing)
                .list();
    }

    private static Phrasing phrasing(ResultSet row, int number) throws SQLException {
        return new Phrasing(
                row.getString("key"),
                Language.tagged(row.getString("language")).orElseThrow(),
                Optional.ofNullable(row.getString("words")),
                row.getString("program"),
                row.getString("english"),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
