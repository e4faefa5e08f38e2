package eu.di4c.search;

import eu.di4c.Di4c;
import eu.di4c.Figures;
import eu.di4c.TestDatabase;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a question takes among a million things. */
public final class SearchFigures {

    private static final int WRITTEN = 20_000;
    private static final int COPIES = 50;
    private static final int AT_ONCE = 1_000;
    private static final int VOCABULARY = 40_000;
    private static final int WARM = 100;
    private static final int MEASURED = 200;
    private static final String[] SYLLABLES =
            "ba de fi go lu mar nes pro rin sta tev ul vor za chi ent oli qua".split(" ");

    private final Random random = new Random(25);
    private final List<String> words =
            IntStream.range(0, VOCABULARY).mapToObj(_ -> word()).toList();
    private final List<SearchEntry> entries =
            IntStream.range(0, WRITTEN).mapToObj(this::entry).toList();
    private final JdbcClient database;
    private final IndexStore store;
    private final Search search;

    private SearchFigures(ApplicationContext program) {
        database = program.getBean(JdbcClient.class);
        store = program.getBean(IndexStore.class);
        search = program.getBean(Search.class);
    }

    public static Figures measure() {
        var address = TestDatabase.fresh();
        try (var program = new SpringApplicationBuilder(Di4c.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.lazy-initialization=true",
                        "--di4c.database.url=" + address.url(),
                        "--di4c.database.user=" + address.user(),
                        "--di4c.database.password=" + address.password())) {
            var measuring = new SearchFigures(program);
            measuring.fill();
            return new Figures("The search", """
                    Questions through the door, by one reader, among %,d made-up things on a real PostgreSQL: %,d written in nine
                    languages of %,d made-up words, the first of them in every third thing and the last in few, each %d times under
                    other names. Milliseconds of elapsed time, %d questions after %d. Goal: 30 ms at the median.
                    """.formatted(WRITTEN * COPIES, WRITTEN, VOCABULARY, COPIES, MEASURED, WARM), List.of(
                            "what is typed", "median", "95 %", "worst", "found nothing"), measuring.rows());
        }
    }

    private List<List<String>> rows() {
        return List.of(
                row("a whole name", () -> some().title().original().text()),
                row("a beginning", () -> some().title().original().text().substring(0, 7)),
                row("two words of a text", () -> twoOf(some().texts().getFirst().original().text())),
                row("a rare word", () -> words.get(VOCABULARY / 2 + random.nextInt(VOCABULARY / 2))),
                row("a word in every tenth thing", () -> words.get(1 + random.nextInt(20))),
                row("a typing error", () -> mistyped(words.get(200 + random.nextInt(2_000)))),
                row("all of these in turn", this::any));
    }

    private String any() {
        return switch (random.nextInt(6)) {
            case 0 -> some().title().original().text();
            case 1 -> some().title().original().text().substring(0, 7);
            case 2 -> twoOf(some().texts().getFirst().original().text());
            case 3 -> words.get(VOCABULARY / 2 + random.nextInt(VOCABULARY / 2));
            case 4 -> words.get(1 + random.nextInt(20));
            default -> mistyped(words.get(200 + random.nextInt(2_000)));
        };
    }

    private List<String> row(String what, Supplier<String> typed) {
        List<Double> took = new ArrayList<>();
        int nothing = 0;
        for (int run = 0; run < WARM + MEASURED; run++) {
            var question = new Question(
                    new Actor.Anybody(Origin.INTERNET), typed.get(), Language.EN, Optional.empty(), 50);
            long begun = System.nanoTime();
            var hits = search.find(question);
            if (run >= WARM) {
                took.add((System.nanoTime() - begun) / 1e6);
                nothing += hits.hits().isEmpty() ? 1 : 0;
            }
        }
        took.sort(Double::compare);
        return List.of(
                what,
                "%.1f".formatted(took.get(MEASURED / 2)),
                "%.1f".formatted(took.get(MEASURED * 95 / 100)),
                "%.1f".formatted(took.getLast()),
                "%d".formatted(nothing));
    }

    /** The first of every thing goes the usual way; copies are made in the database, and the indexes at the end. */
    private void fill() {
        for (int from = 0; from < WRITTEN; from += AT_ONCE) {
            store.learn(store.replace(
                    new SubjectRef("bench", String.valueOf(from)),
                    entries.subList(from, from + AT_ONCE).stream()
                            .map(EntryRow::of)
                            .toList()));
        }
        var indexes = database.sql("""
                        select indexname, indexdef from pg_indexes
                        where schemaname = 'search' and tablename in ('entry', 'name') and indexname not like '%pkey'
                        """)
                .query((row, number) -> List.of(row.getString("indexname"), row.getString("indexdef")))
                .list();
        indexes.forEach(index -> database.sql("drop index search." + index.getFirst()).update());
        database.sql("""
                        insert into search.entry (subject, kind, page, title, body, words, mark)
                        select subject || '-' || copy, kind, page, title, body, words, mark
                        from search.entry, generate_series(2, :copies) copy
                        """).param("copies", COPIES).update();
        database.sql("""
                        insert into search.name (subject, label, key)
                        select subject || '-' || copy, label || ' ' || copy, key || ' ' || copy
                        from search.name, generate_series(2, :copies) copy
                        """).param("copies", COPIES).update();
        indexes.forEach(index -> database.sql(index.getLast()).update());
        Stream.of("entry", "name", "word").forEach(table -> database.sql("vacuum analyze search." + table).update());
    }

    private SearchEntry entry(int number) {
        var languages = List.of(Language.values());
        var language = languages.get(number % languages.size()).tag();
        var kind = number % 10 == 0 ? FoundKind.CITY : number % 3 == 0 ? FoundKind.NOTICE : FoundKind.ITEM;
        return new SearchEntry(
                new SubjectRef("bench", number / AT_ONCE * AT_ONCE + "/" + number),
                kind,
                "/bench/" + number,
                LocalText.of(language, some(3)),
                List.of(),
                List.of(LocalText.of(language, some(14))));
    }

    private SearchEntry some() {
        return entries.get(random.nextInt(WRITTEN));
    }

    private String some(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> words.get((int) (VOCABULARY * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return IntStream.rangeClosed(0, 2 + random.nextInt(3))
                .mapToObj(_ -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }

    private String twoOf(String text) {
        var parts = text.split(" ", -1);
        int at = random.nextInt(parts.length - 1);
        return parts[at] + " " + parts[at + 1];
    }

    private String mistyped(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.substring(at + 1);
    }
}
