package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read from the tables of networks, partners, gates and disputed facts. */
@Repository
class NetworkStore {

    private static final String NETWORK = """
            select n.id, n.slug, p.slug as programme, n.kind, n.acronym, n.title, n.names, n.themes, n.summary, n.aims,
                   n.activities, n.revision,
                   coalesce((select json_agg(json_build_object('id', f.id, 'number', f.number, 'name', f.name,
                                                               'period', f.period, 'results', f.results)
                                             order by f.number)
                             from network.phase f where f.network_id = n.id), '[]') as phases
            from network.network n join network.programme p on p.id = n.programme_id
            """;
    private static final String PARTNER = """
            select r.id, r.slug, r.role, r.membership, s.slug as replaced_by, r.responsible, r.network_id, w.slug as network,
                   w.acronym, g.slug as programme, c.slug as city_slug, c.country, c.names, c.codes, c.latitude, c.longitude, c.help, c.accent, c.crest, c.crest_alt,
                   o.slug as organisation_slug, o.country as organisation_country, o.legal_name, o.type, o.fiscal_code,
                   o.letterhead
            from network.partner r
            join network.network w on w.id = r.network_id
            join network.programme g on g.id = w.programme_id
            join network.city c on c.id = r.city_id
            join network.organisation o on o.id = r.organisation_id
            left join network.partner s on s.id = r.replaced_by
            """;

    private static final String GATE = """
            select g.code, p.slug as programme, g.decided_by, g.decided_on, g.decision, g.networks_covered,
                   g.source, string_agg(n.slug || ' ' || f.number, ',' order by n.slug, f.number) as opens
            from network.gate g
            join network.programme p on p.id = g.programme_id
            join network.gate_opening o on o.gate_id = g.id
            join network.phase f on f.id = o.phase_id
            join network.network n on n.id = f.network_id
            """;
    private static final String OF_EACH_GATE =
            " group by g.id, p.slug order by g.decided_on collate \"C\" nulls last, g.code collate \"C\"";

    private final JdbcClient database;

    NetworkStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Network> network(Slug slug) {
        return database.sql(NETWORK + "where n.slug = :slug")
                .param("slug", slug.text())
                .query(NetworkStore::network)
                .optional();
    }

    Optional<Network> network(NetworkId id) {
        return database.sql(NETWORK + "where n.id = :id")
                .param("id", id.value())
                .query(NetworkStore::network)
                .optional();
    }

    /** Networks whose slug comes after the given one, in order of their slugs. */
    List<Network> networks(String after, int most) {
        return database.sql(NETWORK + "where n.slug > :after order by n.slug limit :most")
                .param("after", after)
                .param("most", most)
                .query(NetworkStore::network)
                .list();
    }

    List<Network> networks(Collection<Slug> programmes, Collection<Slug> slugs, boolean everywhere, int most) {
        String among = everywhere ? "" : """
                where n.id in (select w.id from network.network w where w.slug = any(:slugs)
                               union select w.id from network.network w
                                     join network.programme q on q.id = w.programme_id where q.slug = any(:programmes))
                """;
        return database.sql(NETWORK + among + "order by n.slug limit :most")
                .param("programmes", texts(programmes))
                .param("slugs", texts(slugs))
                .param("most", most)
                .query(NetworkStore::network)
                .list();
    }

    private static String[] texts(Collection<Slug> slugs) {
        return slugs.stream().map(Slug::text).toArray(String[]::new);
    }

    List<Network> networksOf(Slug programme, int most) {
        return database.sql(NETWORK + "where p.slug = :programme order by n.slug limit :most")
                .param("programme", programme.text())
                .param("most", most)
                .query(NetworkStore::network)
                .list();
    }

    List<Partner> partners(NetworkId network) {
        return database.sql(PARTNER + "where r.network_id = :network order by r.position, r.slug collate \"C\"")
                .param("network", network.value())
                .query(NetworkStore::partner)
                .list();
    }

    Map<NetworkId, List<Partner>> partners(Collection<NetworkId> networks) {
        Map<NetworkId, List<Partner>> partners = new HashMap<>();
        database.sql(PARTNER + "where r.network_id = any(:networks) order by r.position, r.slug collate \"C\"")
                .param("networks", networks.stream().map(NetworkId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    partners.computeIfAbsent(
                                    new NetworkId(row.getObject("network_id", UUID.class)), _ -> new ArrayList<>())
                            .add(partner(row, 0));
                });
        return partners;
    }

    List<Membership> memberships(Slug organisation) {
        return database.sql(PARTNER + "where o.slug = :slug order by w.slug, r.position, r.slug")
                .param("slug", organisation.text())
                .query(NetworkStore::membership)
                .list();
    }

    List<Membership> memberships(Collection<Slug> cities) {
        return database.sql(PARTNER + "where c.slug = any(:cities) order by w.slug, r.position, r.slug")
                .param("cities", texts(cities))
                .query(NetworkStore::membership)
                .list();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new Slug(row.getString("programme")),
                new Slug(row.getString("network")),
                row.getString("acronym"),
                partner(row, number));
    }

    List<Gate> gates(NetworkId network) {
        return database.sql(GATE + "where n.id = :network" + OF_EACH_GATE)
                .param("network", network.value())
                .query(NetworkStore::gate)
                .list();
    }

    /** The decisions that opened phases of some networks, each with those that it opened. */
    List<Gate> gates(Collection<NetworkId> networks) {
        return database.sql(GATE + "where n.id = any(:networks)" + OF_EACH_GATE)
                .param("networks", networks.stream().map(NetworkId::value).toArray(UUID[]::new))
                .query(NetworkStore::gate)
                .list();
    }

    /** Every decision of a programme, with all that it opens. */
    List<Gate> gatesOf(Slug programme) {
        return database.sql(GATE + "where p.slug = :programme" + OF_EACH_GATE)
                .param("programme", programme.text())
                .query(NetworkStore::gate)
                .list();
    }

    /** One decision with all that it opens. */
    Optional<Gate> gate(Slug code) {
        return database.sql(GATE + "where g.code = :code" + OF_EACH_GATE)
                .param("code", code.text())
                .query(NetworkStore::gate)
                .optional();
    }

    List<Dispute> disputes(NetworkId network) {
        return DisputeRows.read(database.sql("""
                        select subject_kind, subject_key, fact, value, source, agreed
                        from network.statement
                        where network_id = :network
                        order by subject_kind collate "C", subject_key collate "C", fact collate "C", position
                        """)
                .param("network", network.value())
                .query(DisputeRows::row)
                .list());
    }

    private static Network network(ResultSet row, int number) throws SQLException {
        return new Network(
                new NetworkId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                new Slug(row.getString("programme")),
                NetworkJson.constant(Network.Kind.class, row.getString("kind")),
                row.getString("acronym"),
                Columns.localText(row, "title"),
                NetworkJson.names(row.getString("names")),
                NetworkJson.words(row.getString("themes")),
                Columns.optionalText(row, "summary"),
                NetworkJson.texts(row.getString("aims")),
                NetworkJson.texts(row.getString("activities")),
                NetworkJson.phases(row.getString("phases")),
                row.getLong("revision"));
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                new PartnerId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                NetworkJson.constant(Partner.Role.class, row.getString("role")),
                PlaceStore.city(row, "city_slug"),
                new Organisation(
                        new Slug(row.getString("organisation_slug")),
                        row.getString("organisation_country"),
                        Columns.localText(row, "legal_name"),
                        NetworkJson.constant(Organisation.Type.class, row.getString("type")),
                        Optional.ofNullable(row.getString("fiscal_code")),
                        NetworkJson.letterhead(row.getString("letterhead"))),
                NetworkJson.period(row.getString("membership")),
                Optional.ofNullable(row.getString("replaced_by")).map(Slug::new),
                NetworkJson.responsible(row.getString("responsible")));
    }

    private static Gate gate(ResultSet row, int number) throws SQLException {
        return new Gate(
                new Slug(row.getString("code")),
                new Slug(row.getString("programme")),
                Columns.localText(row, "decided_by"),
                Columns.date(row, "decided_on"),
                Columns.localText(row, "decision"),
                Optional.ofNullable(row.getObject("networks_covered", Integer.class)),
                row.getString("source"),
                List.of(row.getString("opens").split(",")).stream()
                        .map(opening -> opening.split(" "))
                        .map(parts -> new Gate.Opening(new Slug(parts[0]), Integer.parseInt(parts[1])))
                        .toList());
    }
}
