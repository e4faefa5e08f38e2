package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Slug;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of programmes and their rules. */
@Repository
class ProgrammeStore {

    private static final String PROGRAMME =
            "select id, slug, name, fund, funding_period, runs, last_eligible_date, source from network.programme ";

    private final JdbcClient database;
    private final PlaceStore places;

    ProgrammeStore(JdbcClient database, PlaceStore places) {
        this.database = database;
        this.places = places;
    }

    Optional<Programme> programme(Slug slug) {
        return withRules(database.sql(PROGRAMME + "where slug = :slug")
                        .param("slug", slug.text())
                        .query((row, _) -> plain(row))
                        .list())
                .stream()
                .findFirst();
    }

    List<Programme> programmes(String after, int most) {
        return withRules(database.sql(PROGRAMME + "where slug > :after order by slug limit :most")
                .param("after", after)
                .param("most", most)
                .query((row, _) -> plain(row))
                .list());
    }

    void put(Programme programme) {
        UUID id = database.sql("""
                        insert into network.programme (id, slug, name, fund, funding_period, runs, last_eligible_date, source)
                        values (:id, :slug, :name::json, :fund, :fundingPeriod, :runs, :lastEligibleDate, :source)
                        on conflict (slug) do update set name = excluded.name, fund = excluded.fund,
                            funding_period = excluded.funding_period, runs = excluded.runs,
                            last_eligible_date = excluded.last_eligible_date, source = excluded.source
                        returning id
                        """)
                .param("id", Ids.next())
                .param("slug", programme.slug().text())
                .param("name", Columns.json(programme.name()))
                .param("fund", programme.fund())
                .param("fundingPeriod", programme.fundingPeriod())
                .param("runs", NetworkJson.edtf(programme.runs()))
                .param("lastEligibleDate", NetworkJson.edtf(programme.lastEligibleDate()))
                .param("source", programme.source().orElse(null))
                .query(UUID.class)
                .single();
        database.sql("delete from network.programme_rule where programme_id = :id")
                .param("id", id)
                .update();
        for (int position = 0; position < programme.rules().size(); position++) {
            put(id, position, programme.rules().get(position));
        }
        places.know(
                Found.Kind.PROGRAMME,
                programme.slug(),
                programme.name().versions().values());
    }

    /** A programme before its rules are known. */
    private record Plain(UUID id, Programme programme) {}

    private static Plain plain(ResultSet row) throws SQLException {
        return new Plain(
                row.getObject("id", UUID.class),
                new Programme(
                        new Slug(row.getString("slug")),
                        Columns.localText(row, "name"),
                        row.getString("fund"),
                        row.getString("funding_period"),
                        NetworkJson.period(row.getString("runs")),
                        Columns.date(row, "last_eligible_date"),
                        Optional.ofNullable(row.getString("source")),
                        List.of()));
    }

    /** The rules of all of them are read at once. */
    private List<Programme> withRules(List<Plain> plain) {
        if (plain.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Programme.Rule>> rules = new HashMap<>();
        database.sql("""
                        select programme_id, kind, region_type, rate, amount, currency, count, valid, source
                        from network.programme_rule where programme_id in (:programmes) order by programme_id, position
                        """)
                .param("programmes", plain.stream().map(Plain::id).toList())
                .query((row, _) -> rules.computeIfAbsent(
                                row.getObject("programme_id", UUID.class), _ -> new ArrayList<>())
                        .add(rule(row)))
                .list();
        return plain.stream()
                .map(one -> with(one.programme(), rules.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Programme with(Programme plain, List<Programme.Rule> rules) {
        return new Programme(
                plain.slug(),
                plain.name(),
                plain.fund(),
                plain.fundingPeriod(),
                plain.runs(),
                plain.lastEligibleDate(),
                plain.source(),
                rules);
    }

    private static Programme.Rule rule(ResultSet row) throws SQLException {
        return new Programme.Rule(
                NetworkJson.constant(Programme.RuleKind.class, row.getString("kind")),
                Optional.ofNullable(row.getString("region_type"))
                        .map(word -> NetworkJson.constant(Programme.RegionType.class, word)),
                limit(row),
                NetworkJson.period(row.getString("valid")),
                row.getString("source"));
    }

    private static Programme.Limit limit(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("rate");
        BigDecimal amount = row.getBigDecimal("amount");
        if (rate != null) {
            return new Programme.Limit.Rate(new FundingRate(rate));
        }
        return amount == null
                ? new Programme.Limit.Count(row.getInt("count"))
                : new Programme.Limit.Cap(Money.of(amount, row.getString("currency")));
    }

    private void put(UUID programme, int position, Programme.Rule rule) {
        var limit = rule.limit();
        database.sql("""
                        insert into network.programme_rule
                            (id, programme_id, position, kind, region_type, rate, amount, currency, count, valid, source)
                        values (:id, :programme, :position, :kind, :region, :rate, :amount, :currency, :count, :valid, :source)
                        """)
                .param("id", Ids.next())
                .param("programme", programme)
                .param("position", position)
                .param("kind", NetworkJson.word(rule.kind()))
                .param("region", rule.region().map(NetworkJson::word).orElse(null))
                .param("rate", limit instanceof Programme.Limit.Rate(FundingRate rate) ? rate.percent() : null)
                .param("amount", limit instanceof Programme.Limit.Cap(Money amount) ? amount.figure() : null)
                .param("currency", limit instanceof Programme.Limit.Cap(Money amount) ? amount.currency() : null)
                .param("count", limit instanceof Programme.Limit.Count(int count) ? count : null)
                .param("valid", NetworkJson.edtf(rule.valid()))
                .param("source", rule.source())
                .update();
    }
}
