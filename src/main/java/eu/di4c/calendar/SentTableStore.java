package eu.di4c.calendar;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.network.NetworkId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tables that were sent to be tried. */
@Repository
class SentTableStore {

    private final JdbcClient database;

    SentTableStore(JdbcClient database) {
        this.database = database;
    }

    /** That somebody sent a table. */
    record Sending(
            @Personal(
                    what = Personal.Kind.DEED,
                    why = Personal.Purpose.ACCOUNT,
                    basis = LegalBasis.PUBLIC_TASK,
                    kept = Sending.KEPT,
                    columns = "calendar.sent_table.author")
            String author,

            Instant at) {

        /** How long at most it is known; the door lets it go sooner when the next one comes. */
        static final String KEPT = "P1D";
    }

    void add(UUID id, NetworkId network, SentTable table, Sending sending) {
        database.sql("""
                        insert into calendar.sent_table (id, network_id, name, language, file, author, sent)
                        values (:id, :network, :name, :language, :file, :author, :sent)
                        """)
                .param("id", id)
                .param("network", network.value())
                .param("name", table.name())
                .param("language", table.language().tag())
                .param("file", table.file())
                .param("author", sending.author())
                .param("sent", sending.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SentTable> table(UUID id, NetworkId network, Instant since) {
        return database.sql("""
                        select name, language, file from calendar.sent_table
                        where id = :id and network_id = :network and sent >= :since
                        """)
                .param("id", id)
                .param("network", network.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SentTable(
                        row.getString("name"),
                        Language.tagged(row.getString("language")).orElseThrow(),
                        row.getBytes("file")))
                .optional();
    }

    void forget(UUID id) {
        database.sql("delete from calendar.sent_table where id = :id")
                .param("id", id)
                .update();
    }

    void forgetBefore(Instant day) {
        database.sql("delete from calendar.sent_table where sent < :day")
                .param("day", day.atOffset(ZoneOffset.UTC))
                .update();
    }
}
