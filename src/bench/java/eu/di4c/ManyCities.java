package eu.di4c;

import eu.di4c.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Made-up cities in a database that DI4C has laid out: each with a town hall that is a partner of a network of eight cities, with
 * one item in the calendar of the network and one published notice; thirty networks to a programme.
 */
final class ManyCities {

    private static final int CITIES_OF_NETWORK = 8;
    private static final int NETWORKS_OF_PROGRAMME = 30;

    private final DatabaseAddress address;

    ManyCities(DatabaseAddress address) {
        this.address = address;
    }

    /** Adds cities until there are so many made-up ones; the search, which has a benchmark of its own, is not told of them. */
    void fill(int many) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : TABLES) {
                statement.execute(sql.replace(":cities", "" + many)
                        .replace(":networks", "" + -Math.floorDiv(-many, CITIES_OF_NETWORK))
                        .replace(":programmes", "" + -Math.floorDiv(-many, CITIES_OF_NETWORK * NETWORKS_OF_PROGRAMME)));
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static final List<String> TABLES = List.of(
            """
            insert into network.programme (id, slug, name, fund, funding_period)
            select gen_random_uuid(), 'fictitious-programme-' || n, json_build_object('en', 'Fictitious programme ' || n), 'ERDF', '2021-2027'
            from generate_series(0, :programmes - 1) n
            on conflict do nothing""",
            """
            insert into network.network (id, slug, programme_id, kind, acronym, title, names, themes, aims, activities)
            select gen_random_uuid(), 'fictitious-network-' || n, p.id, 'action-planning', 'Network ' || n,
                json_build_object('en', 'Fictitious network ' || n, 'ro', 'Rețea fictivă ' || n), '[]', '["governance"]', '[]', '[]'
            from generate_series(0, :networks - 1) n
            join network.programme p on p.slug = 'fictitious-programme-' || n / 30
            on conflict do nothing""",
            """
            insert into network.phase (id, network_id, number, name, period, results)
            select gen_random_uuid(), id, 1, '{"en": "Phase 1", "ro": "Faza 1"}', '2026-01/2028-12', '[]'
            from network.network where slug like 'fictitious-network-%'
            on conflict do nothing""",
            """
            insert into network.city (id, slug, country, names, codes)
            select gen_random_uuid(), 'fictitious-city-' || n, 'RO', json_build_object('ro', 'Oraș fictiv ' || n), '[]'
            from generate_series(0, :cities - 1) n
            on conflict do nothing""",
            """
            insert into network.organisation (id, slug, country, legal_name, type, letterhead)
            select gen_random_uuid(), 'fictitious-town-hall-' || n, 'RO', json_build_object('ro', 'Primărie fictivă ' || n), 'municipality', null
            from generate_series(0, :cities - 1) n
            on conflict do nothing""",
            """
            insert into network.known_as (kind, slug, label, search_key)
            select 'city', 'fictitious-city-' || n, 'Oraș fictiv ' || n, 'oras fictiv ' || n from generate_series(0, :cities - 1) n
            union all
            select 'organisation', 'fictitious-town-hall-' || n, 'Primărie fictivă ' || n, 'primarie fictiva ' || n from generate_series(0, :cities - 1) n
            on conflict do nothing""",
            """
            insert into network.partner (id, network_id, slug, position, city_id, organisation_id, role, membership, responsible)
            select gen_random_uuid(), w.id, c.slug, n % 8, c.id, o.id, case n % 8 when 0 then 'lead' else 'project' end, '2026-01/2028-12', '[]'
            from generate_series(0, :cities - 1) n
            join network.network w on w.slug = 'fictitious-network-' || n / 8
            join network.city c on c.slug = 'fictitious-city-' || n
            join network.organisation o on o.slug = 'fictitious-town-hall-' || n
            on conflict do nothing""",
            """
            insert into calendar.item (id, network_id, code, kind, title, period, begins, due, owners, phase, state, modified)
            select gen_random_uuid(), w.id, 'report-' || n, 'reporting-deadline', json_build_object('en', 'Fictitious report ' || n, 'ro', 'Raport fictiv ' || n),
                '2027-03-01/2027-03-31', '2027-03-01', '2027-03-31', array['fictitious-city-' || n], 1, 'planned', now()
            from generate_series(0, :cities - 1) n
            join network.network w on w.slug = 'fictitious-network-' || n / 8
            on conflict do nothing""",
            """
            insert into notice.notice (id, slug, language, network_slug, partner_slug, organisation_slug, letterhead, title, subject, body, number, year, dated, search_key)
            select gen_random_uuid(), 'fictitious-notice-' || n, 'ro', 'fictitious-network-' || n / 8, 'fictitious-city-' || n, 'fictitious-town-hall-' || n,
                (select letterhead from notice.notice where slug = 'informare-di4c-botosani'),
                'Informare fictivă ' || n, 'Despre rețeaua fictivă ' || n / 8, 'Orașul fictiv ' || n || ' participă la rețea.', 1, 2026, '2026-01-15', 'informare fictiva ' || n
            from generate_series(0, :cities - 1) n
            on conflict do nothing""",
            """
            insert into notice.step (id, notice_id, kind, at, by)
            select gen_random_uuid(), n.id, k.kind, timestamptz '2026-01-15 10:00Z' + k.after, 'made up for measuring'
            from notice.notice n, (values ('drafted', interval '0'), ('published', interval '1 hour')) k (kind, after)
            where n.slug like 'fictitious-notice-%'
            on conflict do nothing""");
}
