package eu.di4c.budget;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.network.PartnerId;
import eu.di4c.network.PhaseId;
import eu.di4c.network.Programme.RegionType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of rates and allocations. */
@Repository
class BudgetStore {

    /** A rate with the partner it belongs to. */
    record RateRow(PartnerId partner, PartnerRate rate) {}

    /** An allocation as stored: without the rate, which belongs to the partner. */
    record AllocationRow(
            PartnerId partner,
            PhaseId phase,
            String currency,
            Optional<Money> total,
            Optional<Published> published,
            String source) {}

    private final JdbcClient database;

    BudgetStore(JdbcClient database) {
        this.database = database;
    }

    List<RateRow> rates(Collection<PartnerId> partners) {
        return database.sql("""
                        select partner_id, rate, region_type, valid, source from budget.rate
                        where partner_id = any(:partners) order by partner_id, position
                        """)
                .param("partners", ids(partners))
                .query((row, number) -> new RateRow(
                        new PartnerId(row.getObject("partner_id", UUID.class)),
                        new PartnerRate(
                                new FundingRate(row.getBigDecimal("rate")),
                                Optional.ofNullable(row.getString("region_type"))
                                        .map(word -> RegionType.valueOf(constant(word))),
                                row.getString("valid") == null ? Period.UNKNOWN : Period.parse(row.getString("valid")),
                                row.getString("source"))))
                .list();
    }

    List<AllocationRow> allocations(Collection<PartnerId> partners) {
        return database.sql("""
                        select partner_id, phase_id, currency, total, published_total, published_eu, published_local,
                               rounding, source
                        from budget.allocation where partner_id = any(:partners)
                        """)
                .param("partners", ids(partners))
                .query(BudgetStore::allocation)
                .list();
    }

    void put(PartnerId partner, List<PartnerRate> rates) {
        database.sql("delete from budget.rate where partner_id = :partner")
                .param("partner", partner.value())
                .update();
        for (int position = 0; position < rates.size(); position++) {
            var rate = rates.get(position);
            database.sql("""
                            insert into budget.rate (id, partner_id, position, rate, region_type, valid, source)
                            values (:id, :partner, :position, :rate, :region, :valid, :source)
                            """)
                    .param("id", Ids.next())
                    .param("partner", partner.value())
                    .param("position", position)
                    .param("rate", rate.rate().percent())
                    .param("region", rate.region().map(BudgetStore::word).orElse(null))
                    .param(
                            "valid",
                            rate.valid().equals(Period.UNKNOWN)
                                    ? null
                                    : rate.valid().edtf())
                    .param("source", rate.source())
                    .update();
        }
    }

    void put(AllocationRow allocation) {
        var published = allocation.published();
        database.sql("""
                        insert into budget.allocation (id, partner_id, phase_id, currency, total, published_total,
                                                       published_eu, published_local, rounding, source)
                        values (:id, :partner, :phase, :currency, :total, :publishedTotal, :publishedEu, :publishedLocal,
                                :rounding, :source)
                        on conflict (partner_id, phase_id) do update set currency = excluded.currency,
                            total = excluded.total, published_total = excluded.published_total,
                            published_eu = excluded.published_eu, published_local = excluded.published_local,
                            rounding = excluded.rounding, source = excluded.source
                        """)
                .param("id", Ids.next())
                .param("partner", allocation.partner().value())
                .param("phase", allocation.phase().value())
                .param("currency", allocation.currency())
                .param("total", allocation.total().map(Money::figure).orElse(null))
                .param(
                        "publishedTotal",
                        published.map(p -> p.shares().total().figure()).orElse(null))
                .param(
                        "publishedEu",
                        published.map(p -> p.shares().eu().figure()).orElse(null))
                .param(
                        "publishedLocal",
                        published.map(p -> p.shares().local().figure()).orElse(null))
                .param("rounding", published.map(p -> word(p.rounding())).orElse(null))
                .param("source", allocation.source())
                .update();
    }

    void remove(PartnerId partner, PhaseId phase) {
        database.sql("delete from budget.allocation where partner_id = :partner and phase_id = :phase")
                .param("partner", partner.value())
                .param("phase", phase.value())
                .update();
    }

    /** Holds back everybody else who states the money of a partner, until the end of the transaction. */
    void hold(PartnerId partner) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('budget ' || :partner, 0))")
                .param("partner", partner.value().toString())
                .query((row, number) -> true)
                .single();
    }

    private static AllocationRow allocation(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        String rounding = row.getString("rounding");
        return new AllocationRow(
                new PartnerId(row.getObject("partner_id", UUID.class)),
                new PhaseId(row.getObject("phase_id", UUID.class)),
                currency,
                Optional.ofNullable(row.getBigDecimal("total")).map(total -> Money.of(total, currency)),
                rounding == null ? Optional.empty() : Optional.of(published(row, currency, rounding)),
                row.getString("source"));
    }

    private static Published published(ResultSet row, String currency, String rounding) throws SQLException {
        BigDecimal total = row.getBigDecimal("published_total");
        return new Published(
                new Shares(
                        Money.of(total, currency),
                        Money.of(row.getBigDecimal("published_eu"), currency),
                        Money.of(row.getBigDecimal("published_local"), currency)),
                Published.Rounding.valueOf(constant(rounding)));
    }

    private static UUID[] ids(Collection<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).toArray(UUID[]::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
