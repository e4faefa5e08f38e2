package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:from|join|into|update|table|truncate|only)\\s+([a-z_]+)\\.([a-z_]+)");

    /** Foreign keys that nobody follows backwards, each with the reason. */
    private static final Map<String, String> NEVER_SEARCHED = Map.of(
            "network.partner FOREIGN KEY (replaced_by) REFERENCES network.partner(id)",
            "partners stay when they leave, and a network's partners are read together");

    @Test
    void every_table_and_column_says_what_it_holds() {
        assertThat(Tables.all()).contains("network.network", "calendar.item", "budget.allocation", "notice.notice");
        assertThat(Tables.withoutComment()).isEmpty();
    }

    @Test
    void a_table_without_a_comment_is_noticed() {
        var database = Tables.client(TestDatabase.fresh());
        database.sql("create schema bad").update();
        database.sql("create table bad.thing (id uuid primary key)").update();
        assertThat(Tables.withoutComment(database))
                .containsExactly("bad.thing.id: no comment on the column", "bad.thing: no comment on the table");
    }

    @Test
    void columns_are_of_the_kinds_that_last() {
        assertThat(Tables.ofAnotherKind()).isEmpty();
    }

    @Test
    void every_table_belongs_to_a_module_by_its_schema() {
        assertThat(Tables.all().stream()
                        .filter(table -> !Modules.names().contains(table.replaceAll("\\..*", "")))
                        .map(table -> table + ": its schema is no module"))
                .isEmpty();
    }

    @Test
    void foreign_keys_follow_the_arrows_between_modules() {
        assertThat(Tables.foreignKeys())
                .anyMatch(key -> key.from().equals("budget") && key.to().equals("network"));
        assertThat(Tables.foreignKeys().stream()
                        .filter(key -> !key.from().equals(key.to())
                                && !Modules.arrows(key.from()).contains(key.to()))
                        .map(key -> key.told() + ", but " + key.from() + " may use only " + Modules.arrows(key.from())))
                .isEmpty();
    }

    @Test
    void what_a_foreign_key_leads_to_is_found_again_without_reading_all() {
        assertThat(Tables.withoutIndex())
                .as("foreign keys whose columns begin no index")
                .containsExactlyInAnyOrderElementsOf(NEVER_SEARCHED.keySet());
    }

    @Test
    void a_module_names_only_its_own_tables() {
        var wrong = new ArrayList<String>();
        Source.program().forEach(source -> wrong.addAll(foreign(source, Tables.all())));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_statement_on_the_table_of_another_module_is_noticed() {
        var source = new Source(
                Path.of("src/main/java/eu/di4c/budget/X.java"),
                "class X { String sql = \"\"\"\n    select 1 from budget.rate\n    join network.partner p on true\"\"\"; }");
        assertThat(foreign(source, List.of("budget.rate", "network.partner")))
                .singleElement()
                .asString()
                .contains("budget/X.java:", "network.partner");
    }

    /** Tables of other modules, or of none, that the SQL of a source names. */
    private static List<String> foreign(Source source, List<String> tables) {
        var wrong = new ArrayList<String>();
        TEXT.matcher(source.text())
                .results()
                .forEach(text -> NAMED.matcher(text.group())
                        .results()
                        .filter(named -> tables.contains(named.group(1) + "." + named.group(2))
                                || Modules.names().contains(named.group(1)))
                        .filter(named -> !named.group(1).equals(source.module()))
                        .forEach(named -> wrong.add("%s: names %s.%s, but only tables of %s are its own"
                                .formatted(
                                        source.at(text.start() + named.start()),
                                        named.group(1),
                                        named.group(2),
                                        source.module()))));
        return wrong;
    }
}
