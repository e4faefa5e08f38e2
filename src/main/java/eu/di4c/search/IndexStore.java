package eu.di4c.search;

import eu.di4c.kernel.SubjectRef;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes what can be found. */
@Repository
class IndexStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A subject and all below it; "0" is what follows the slash. */
    private static final String WITHIN =
            "(subject = :within or (subject > :within || '/' and subject < :within || '0'))";

    private final JdbcClient database;

    IndexStore(JdbcClient database) {
        this.database = database;
    }

    /** Whoever renews the same things waits until this transaction ends, and reads only then. */
    void lock(Collection<String> guarded) {
        new TreeSet<>(guarded)
                .forEach(name -> database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                        .param("name", "search " + name)
                        .query((row, number) -> true)
                        .single());
    }

    /**
     * Puts these entries in the place of all within a subject; what has not changed is not written.
     *
     * @return the entries that were written
     */
    List<EntryRow> replace(SubjectRef within, List<EntryRow> now) {
        Map<String, String> there = marks(within);
        Set<String> gone = new HashSet<>(there.keySet());
        List<EntryRow> changed = new ArrayList<>();
        now.forEach(row -> {
            gone.remove(row.subject());
            if (!row.mark().equals(there.get(row.subject()))) {
                changed.add(row);
            }
        });
        remove(gone);
        if (!changed.isEmpty()) {
            put(changed);
        }
        return changed;
    }

    private Map<String, String> marks(SubjectRef within) {
        Map<String, String> marks = new HashMap<>();
        database.sql("select subject, mark from search.entry where " + WITHIN)
                .param("within", within.toString())
                .query(row -> {
                    marks.put(row.getString("subject"), row.getString("mark"));
                });
        return marks;
    }

    private void remove(Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            database.sql("delete from search.entry where subject = any(:subjects)")
                    .param("subjects", subjects.toArray(String[]::new))
                    .update();
        }
    }

    private void put(List<EntryRow> rows) {
        database.sql("""
                        insert into search.entry (subject, kind, page, title, body, words, mark)
                        select subject, kind, page, title::json, body::json, words::tsvector, mark
                        from json_to_recordset(:entries::json) as entry
                            (subject text, kind text, page text, title text, body text, words text, mark text)
                        on conflict (subject) do update set kind = excluded.kind, page = excluded.page,
                            title = excluded.title, body = excluded.body, words = excluded.words, mark = excluded.mark
                        """)
                .param(
                        "entries",
                        JSON.writeValueAsString(
                                rows.stream().map(EntryRow::columns).toList()))
                .update();
        database.sql("delete from search.name where subject = any(:subjects)")
                .param("subjects", rows.stream().map(EntryRow::subject).toArray(String[]::new))
                .update();
        database.sql("""
                        insert into search.name (subject, label, key)
                        select subject, label, key
                        from json_to_recordset(:names::json) as name (subject text, label text, key text)
                        """)
                .param(
                        "names",
                        JSON.writeValueAsString(rows.stream()
                                .flatMap(row -> row.names().stream())
                                .toList()))
                .update();
    }

    /** All at once and in the order of the letters, so that no two that learn the same words wait for each other. */
    void learn(Collection<EntryRow> rows) {
        var words = new TreeSet<String>();
        rows.forEach(row -> words.addAll(row.vocabulary()));
        if (words.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into search.word (word)
                        select learned from unnest(:words::text[]) learned
                        where not exists (select from search.word known where known.word = learned)
                        order by learned collate "C"
                        on conflict do nothing
                        """).param("words", words.toArray(String[]::new)).update();
    }

    boolean isFilled(int version) {
        return database.sql("select exists (select from search.filling where version = :version)")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    void noteFilled(int version, OffsetDateTime at) {
        database.sql("insert into search.filling (version, filled_at) values (:version, :at) on conflict do nothing")
                .param("version", version)
                .param("at", at)
                .update();
    }
}
