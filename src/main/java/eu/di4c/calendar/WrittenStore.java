package eu.di4c.calendar;

import eu.di4c.network.NetworkId;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    void add(NetworkId network, UUID act, List<Written> written) {
        if (written.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into calendar.written (network_id, act_id, code, heading, written, understood)
                        select :network, :act, w.code, w.heading, w.written, w.understood
                        from unnest(:codes::text[], :headings::text[], :written::text[], :understood::text[])
                             as w(code, heading, written, understood)
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

    /** Act → what the table that it brought in said. */
    Map<UUID, List<Written>> of(NetworkId network) {
        Map<UUID, List<Written>> written = new HashMap<>();
        database.sql("""
                        select act_id, code, heading, written, understood from calendar.written
                        where network_id = :network order by act_id, code, heading
                        """).param("network", network.value()).query((ResultSet row) -> {
            written.computeIfAbsent(row.getObject("act_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Written(
                            row.getString("code"),
                            row.getString("heading"),
                            row.getString("written"),
                            row.getString("understood")));
        });
        return written;
    }
}
