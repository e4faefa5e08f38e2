package eu.di4c.people;

import eu.di4c.kernel.Ids;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Barriers.Report;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reported barriers in PostgreSQL; {@link PersonalStore} forgets them. */
@Component
class BarrierStore {

    private final JdbcClient database;

    BarrierStore(JdbcClient database) {
        this.database = database;
    }

    void add(Report report, Instant at) {
        database.sql("""
                        insert into people.barrier (id, page, trouble, address, at)
                        values (:id, :page, :trouble, :address, :at)
                        """)
                .param("id", Ids.next())
                .param("page", report.page())
                .param("trouble", report.trouble())
                .param("address", report.answer().map(EmailAddress::text).orElse(null))
                .param("at", PersonStore.at(at))
                .update();
    }
}
