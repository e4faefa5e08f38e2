package eu.di4c.calendar;

import eu.di4c.calendar.reporting.PartnerReport;
import eu.di4c.calendar.reporting.ReportBook;
import eu.di4c.database.Columns;
import eu.di4c.kernel.Ids;
import eu.di4c.network.NetworkId;
import eu.di4c.network.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of the reports of partners. */
@Repository
class ReportStore implements ReportBook {

    private final JdbcClient database;
    private final Clock clock;

    ReportStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void lock(NetworkId network) {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", network.value().getLeastSignificantBits())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public Map<NetworkId, List<PartnerReport>> latest(Collection<NetworkId> networks) {
        Map<NetworkId, List<PartnerReport>> told = new HashMap<>();
        database.sql("""
                        select latest.* from (
                            select distinct on (r.item_id, r.partner_id, r.kind = 'reminded')
                                   i.network_id, i.code, r.partner_id, r.kind, r.handed_in, r.remark, r.author,
                                   r.recorded, r.number
                            from calendar.partner_report r join calendar.item i on i.id = r.item_id
                            where i.network_id = any(:networks)
                            order by r.item_id, r.partner_id, r.kind = 'reminded', r.number desc
                        ) as latest order by latest.number
                        """).param("networks", CalendarStore.ids(networks)).query((ResultSet row) -> {
            var network = new NetworkId(row.getObject("network_id", UUID.class));
            told.computeIfAbsent(network, _ -> new ArrayList<>()).add(report(row));
        });
        return told;
    }

    private static PartnerReport report(ResultSet row) throws SQLException {
        return new PartnerReport(
                row.getString("code"),
                new PartnerId(row.getObject("partner_id", UUID.class)),
                Rows.constant(PartnerReport.Kind.class, row.getString("kind")),
                Columns.date(row, "handed_in"),
                Columns.optionalText(row, "remark"),
                row.getString("author"),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
    }

    @Override
    public void add(NetworkId network, PartnerReport report) {
        database.sql("""
                        insert into calendar.partner_report
                            (id, item_id, partner_id, kind, handed_in, remark, author, recorded)
                        select :id, i.id, :partner, :kind, :handedIn, :remark::json, :author, :recorded
                        from calendar.item i where i.network_id = :network and i.code = :code
                        """)
                .param("id", Ids.next())
                .param("network", network.value())
                .param("code", report.item())
                .param("partner", report.partner().value())
                .param("kind", Rows.word(report.kind()))
                .param("handedIn", Rows.edtf(report.on()))
                .param("remark", Columns.json(report.remark()))
                .param("author", report.by())
                .param("recorded", report.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int count(PartnerId partner) {
        return database.sql("select count(*) from calendar.partner_report where partner_id = :partner")
                .param("partner", partner.value())
                .query(Integer.class)
                .single();
    }
}
