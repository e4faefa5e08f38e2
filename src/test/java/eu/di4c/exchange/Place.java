package eu.di4c.exchange;

import eu.di4c.Di4c;
import eu.di4c.TestDatabase;
import eu.di4c.commandline.Doors;
import eu.di4c.commandline.Terminal;
import eu.di4c.database.DatabaseAddress;
import eu.di4c.kernel.Actor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole DI4C without pages on a database of its own, that can be emptied and whose tables can be looked at. */
final class Place {

    /** Where networks come from, and another system to which they move. */
    static final Place HERE = new Place();

    static final Place ELSEWHERE = new Place();

    static final Actor ANA = Actor.commandLine("ana");

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema in ('network', 'calendar', 'budget', 'notice') and table_type = 'BASE TABLE'
              and table_name not like 'flyway%' and table_name <> 'sent_table' order by 1
            """;

    private final ConfigurableApplicationContext program;
    private final JdbcClient database;

    private Place() {
        DatabaseAddress address = TestDatabase.fresh();
        program = new SpringApplicationBuilder(Di4c.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "di4c.database.url", address.url(),
                        "di4c.database.user", address.user(),
                        "di4c.database.password", address.password(),
                        "spring.main.lazy-initialization", "true"))
                .run();
        database = program.getBean(JdbcClient.class);
    }

    /** What a command printed and answered. */
    record Answer(int code, String out, String err) {}

    <T> T door(Class<T> door) {
        return program.getBean(door);
    }

    Place emptied() {
        database.sql("truncate " + String.join(", ", tables()) + " cascade").update();
        return this;
    }

    ImportReport take(String file) {
        return door(NetworkFiles.class).importFile(ANA, file.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport tryOut(byte[] file) {
        return door(NetworkFiles.class).tryFile(ANA, file);
    }

    Export whole(String network) {
        return door(NetworkFiles.class).whole(network).orElseThrow();
    }

    /** Types a command as an operator would. */
    Answer di4c(String... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Terminal(new PrintWriter(out), new PrintWriter(err)).run(new Doors(program), typed);
        return new Answer(code, out.toString(), err.toString());
    }

    /** Table → its rows as JSON, sorted, all columns as stored. */
    Map<String, List<String>> dump() {
        return dump("select to_jsonb(t)::text from %s t order by 1");
    }

    /**
     * Table → its rows as JSON with every identifier put into words, and without what counts changes of this system: what a
     * file must carry to another system.
     */
    Map<String, List<String>> meaning() {
        return dump("select (to_jsonb(t) - array['id', 'revision', 'changes', 'modified'])::text from %s t");
    }

    private Map<String, List<String>> dump(String rows) {
        Map<String, List<String>> dump = new TreeMap<>();
        Map<String, String> names = rows.contains(" - array") ? names() : Map.of();
        for (String table : tables()) {
            dump.put(
                    table,
                    database.sql(rows.formatted(table)).query((row, number) -> row.getString(1)).list().stream()
                            .map(row -> named(row, table, names))
                            .sorted()
                            .toList());
        }
        return dump;
    }

    private static String named(String row, String table, Map<String, String> names) {
        if (names.isEmpty()) {
            return row;
        }
        String words = row;
        for (Map.Entry<String, String> name : names.entrySet()) {
            words = words.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"");
        }
        boolean counted = table.equals("calendar.act") || table.equals("calendar.fact");
        return counted ? words.replaceAll("\"number\": \\d+", "\"number\": 0") : words;
    }

    private Map<String, String> names() {
        return database.sql("""
                        select id::text, 'programme ' || slug as name from network.programme
                        union all select id::text, 'network ' || slug from network.network
                        union all select id::text, 'phase ' || number from network.phase
                        union all select id::text, 'gate ' || code from network.gate
                        union all select id::text, 'city ' || slug from network.city
                        union all select id::text, 'organisation ' || slug from network.organisation
                        union all select id::text, 'partner ' || slug from network.partner
                        union all select id::text, 'item ' || code from calendar.item
                        union all select id::text, 'act ' || code from calendar.act
                        union all select id::text, 'notice ' || slug from notice.notice
                        """).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> tables() {
        return database.sql(TABLES).query((row, number) -> row.getString(1)).list();
    }
}
