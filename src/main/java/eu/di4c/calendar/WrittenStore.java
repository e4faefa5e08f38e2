package eu.di4c.calendar;

import eu.di4c.network.NetworkId;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what cells said. */
@Repository
class WrittenStore {

    private final JdbcClient database;

    WrittenStore(JdbcClient database) {
        this.database = database;
    }

    /** Adds what is not there yet; what is there stays. */
    void add(NetworkId network, String act, List<Written> written) {
        if (written.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into calendar.written (network_id, act_id, code, heading, written, understood)
                        select :network, a.id, w.code, w.heading, w.written, w.understood
                        from unnest(:codes::text[], :headings::text[], :written::text[], :understood::text[])
                             as w(code, heading, written, understood)
                        join calendar.act a on a.code = :act
                             and a.id in (select act_id from calendar.change where network_id = :network)
                        on conflict do nothing
                        """)
                .param("network", network.value())
                .param("act", act)
                .param("codes", column(written, Written::code))
                .param("headings", column(written, Written::heading))
                .param("written", column(written, Written::text))
                .param("understood", column(written, Written::understood))
                .update();
    }

    private static String[] column(List<Written> written, Function<Written, String> part) {
        return written.stream().map(part).toArray(String[]::new);
    }

    /** Code of an act → what the table that it brought in said. */
    Map<String, List<Written>> of(NetworkId network) {
        Map<String, List<Written>> written = new HashMap<>();
        database.sql("""
                        select a.code as act, w.code, w.heading, w.written, w.understood
                        from calendar.written w join calendar.act a on a.id = w.act_id
                        where w.network_id = :network order by w.code collate "C", w.heading collate "C"
                        """).param("network", network.value()).query((ResultSet row) -> {
            written.computeIfAbsent(row.getString("act"), _ -> new ArrayList<>())
                    .add(new Written(
                            row.getString("code"),
                            row.getString("heading"),
                            row.getString("written"),
                            row.getString("understood")));
        });
        return written;
    }
}
