package eu.di4c;

import eu.di4c.database.DatabaseAddress;
import eu.di4c.database.Migrations;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of all modules, laid out in a database that holds nothing else; read from the catalogue of PostgreSQL. */
final class Tables {

    private static final JdbcClient DATABASE = laidOut();

    private static final Set<String> NAMES = names();

    private Tables() {}

    private static Set<String> names() {
        var names = new HashSet<>(all());
        names.addAll(columns());
        return names;
    }

    private static JdbcClient laidOut() {
        DatabaseAddress address = TestDatabase.fresh();
        new Migrations(address).run();
        return client(address);
    }

    static JdbcClient client(DatabaseAddress address) {
        try {
            return JdbcClient.create(new SingleConnectionDataSource(
                    DriverManager.getConnection(address.url(), address.user(), address.password()), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every table as {@code schema.table}. */
    static List<String> all() {
        return found(DATABASE, "select t.name from our_tables t order by 1");
    }

    static List<String> withoutComment() {
        return withoutComment(DATABASE);
    }

    static List<String> withoutComment(JdbcClient database) {
        return found(database, """
                select t.name || ': no comment on the table' from our_tables t where obj_description(t.oid, 'pg_class') is null
                union all
                select t.name || '.' || a.attname || ': no comment on the column'
                from our_tables t join pg_attribute a on a.attrelid = t.oid
                where a.attnum > 0 and not a.attisdropped and col_description(t.oid, a.attnum) is null
                order by 1
                """);
    }

    static List<String> ofAnotherKind() {
        return found(DATABASE, """
                select t.name || '.' || a.attname || ': ' || format_type(a.atttypid, a.atttypmod)
                    || ', expected text, timestamptz or numeric'
                from our_tables t join pg_attribute a on a.attrelid = t.oid
                where a.attnum > 0 and not a.attisdropped
                and a.atttypid in ('varchar'::regtype, 'bpchar'::regtype, 'timestamp'::regtype, 'money'::regtype,
                    'real'::regtype, 'double precision'::regtype)
                order by 1
                """);
    }

    /** Every column as {@code schema.table.column}. */
    static List<String> columns() {
        return found(DATABASE, """
                select t.name || '.' || a.attname from our_tables t join pg_attribute a on a.attrelid = t.oid
                where a.attnum > 0 and not a.attisdropped order by 1
                """);
    }

    /** Whether a text names a table or a column, and so is no message. */
    static boolean names(String text) {
        return NAMES.contains(text);
    }

    /** Columns that by their name or comment hold a person, her name or an address of hers. */
    static List<String> personal() {
        return found(DATABASE, """
                select t.name || '.' || a.attname from our_tables t join pg_attribute a on a.attrelid = t.oid
                where a.attnum > 0 and not a.attisdropped
                and a.atttypid in ('text'::regtype, 'json'::regtype, 'jsonb'::regtype, 'uuid'::regtype)
                and (col_description(t.oid, a.attnum) ~* '(personal data|e-mail|telephone|^(who|whom|person|the person|name of who) |of the person|responsible persons)'
                    or a.attname ~ '(^|_)(author|by|person|contact|phone|mail|email)$|^address')
                and t.name || '.' || a.attname <> 'network.partner.replaced_by'
                order by 1
                """);
    }

    /** A foreign key: the schema it starts from, the schema it leads to, and how it reads. */
    record Key(String from, String to, String told) {}

    static List<Key> foreignKeys() {
        return DATABASE.sql(OUR_TABLES + """
                        select split_part(t.name, '.', 1), other.nspname,
                            t.name || ' ' || pg_get_constraintdef(c.oid)
                        from our_tables t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
                        join pg_class o on o.oid = c.confrelid join pg_namespace other on other.oid = o.relnamespace
                        order by 3
                        """)
                .query((row, _) -> new Key(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Foreign keys whose columns begin no index. */
    static List<String> withoutIndex() {
        return found(DATABASE, """
                select t.name || ' ' || pg_get_constraintdef(c.oid)
                from our_tables t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
                where not exists (
                    select from pg_index i where i.indrelid = t.oid
                    and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey)
                order by 1
                """);
    }

    private static final String OUR_TABLES = """
            with our_tables as (
                select c.oid, n.nspname || '.' || c.relname as name
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'flyway_schema_history'
                and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast'))
            """;

    private static List<String> found(JdbcClient database, String sql) {
        return database.sql(OUR_TABLES + sql)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
