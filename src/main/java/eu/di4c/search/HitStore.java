package eu.di4c.search;

import eu.di4c.database.Columns;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SearchKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what can be found. */
@Repository
class HitStore {

    /** So many of each way to be found are counted and ranked; who finds more needs another word. */
    static final int MOST = 500;

    /** The whole name before its beginning, before the words as they are typed, before their inflections. */
    private static final String RANKED = """
            with hit as (
                (select subject, 0 as place from search.name where key = any(:keys) limit %1$d)
                union all
                (select subject, 1 from search.name where key like :beginning order by key using ~<~ limit %1$d)
                union all
                (select subject, 2 from search.entry
                 where words @@ :words::tsquery and (:kind = '' or kind = :kind) limit %1$d))
            select entry.subject, entry.kind, best.place
            from (select subject, min(place) as place from hit group by subject) best
            join search.entry entry on entry.subject = best.subject
            where :kind = '' or entry.kind = :kind
            order by best.place,
                     case when best.place < 2 then 0 when entry.words @@ :plain::tsquery then 1 else 2 end,
                     case when best.place < 2 then 0 else -round(ts_rank(entry.words, :words::tsquery)::numeric, 2) end,
                     array_position(:order::text[], entry.kind), length(entry.title::text), entry.subject
            """.formatted(MOST);

    private static final String[] ORDER = order();

    private final JdbcClient database;

    HitStore(JdbcClient database) {
        this.database = database;
    }

    /** One thing that fits, without what is told of it. */
    record Place(String subject, FoundKind kind) {}

    /** What is told of a thing. */
    record Told(String subject, String address, LocalText title, List<LocalText> texts) {}

    List<Place> ranked(Asked asked, Optional<FoundKind> kind) {
        return database.sql(RANKED)
                .param("keys", asked.keys().toArray(String[]::new))
                .param("beginning", asked.key().key() + "%")
                .param("words", asked.wholeQuery())
                .param("plain", asked.plainQuery())
                .param("kind", kind.map(FoundKind::code).orElse(""))
                .param("order", ORDER)
                .query((row, number) -> new Place(
                        row.getString("subject"),
                        FoundKind.coded(row.getString("kind")).orElseThrow()))
                .list();
    }

    Map<String, Told> told(Collection<String> subjects) {
        Map<String, Told> told = new HashMap<>();
        database.sql("select subject, page, title, body from search.entry where subject = any(:subjects)")
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    var one = new Told(
                            row.getString("subject"),
                            row.getString("page"),
                            Columns.localText(row, "title"),
                            EntryRow.texts(row.getString("body")));
                    told.put(one.subject(), one);
                });
        return told;
    }

    /** Words that occur and are written nearly as this one. */
    List<String> near(SearchKey word) {
        return database.sql("""
                        select word from search.word where word % :word
                        order by similarity(word, :word) desc, word limit 20
                        """)
                .param("word", word.key())
                .query((row, number) -> row.getString("word"))
                .list();
    }

    private static String[] order() {
        return Arrays.stream(FoundKind.values()).map(FoundKind::code).toArray(String[]::new);
    }
}
