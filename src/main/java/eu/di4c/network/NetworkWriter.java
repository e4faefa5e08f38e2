package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written to the tables of networks, partners, gates and disputed facts; rows are found again by their slugs and codes. */
@Repository
class NetworkWriter {

    private final JdbcClient database;
    private final PlaceStore places;

    NetworkWriter(JdbcClient database, PlaceStore places) {
        this.database = database;
        this.places = places;
    }

    NetworkId put(Network network) {
        UUID id = database.sql("""
                        insert into network.network
                            (id, slug, programme_id, kind, acronym, title, names, themes, summary, aims, activities)
                        values (:id, :slug, (select id from network.programme where slug = :programme), :kind, :acronym,
                                :title::json, :names::json, :themes::json, :summary::json, :aims::json, :activities::json)
                        on conflict (slug) do update set programme_id = excluded.programme_id, kind = excluded.kind,
                            acronym = excluded.acronym, title = excluded.title, names = excluded.names,
                            themes = excluded.themes, summary = excluded.summary, aims = excluded.aims,
                            activities = excluded.activities, revision = network.network.revision + 1
                        returning id
                        """)
                .param("id", Ids.next())
                .param("slug", network.slug().text())
                .param("programme", network.programme().text())
                .param("kind", NetworkJson.word(network.kind()))
                .param("acronym", network.acronym())
                .param("title", Columns.json(network.title()))
                .param("names", NetworkJson.names(network.names()))
                .param("themes", NetworkJson.words(network.themes()))
                .param("summary", Columns.json(network.summary()))
                .param("aims", NetworkJson.texts(network.aims()))
                .param("activities", NetworkJson.texts(network.activities()))
                .query(UUID.class)
                .single();
        network.phases().forEach(phase -> put(id, phase));
        places.know(
                Found.Kind.NETWORK,
                network.slug(),
                Stream.of(
                                Stream.of(network.acronym()),
                                network.title().versions().values().stream(),
                                network.names().stream().map(Network.Name::name))
                        .flatMap(names -> names)
                        .toList());
        return new NetworkId(id);
    }

    private void put(UUID network, Phase phase) {
        database.sql("""
                        insert into network.phase (id, network_id, number, name, period, results)
                        values (:id, :network, :number, :name::json, :period, :results::json)
                        on conflict (network_id, number) do update set name = excluded.name, period = excluded.period,
                            results = excluded.results
                        """)
                .param("id", Ids.next())
                .param("network", network)
                .param("number", phase.number())
                .param("name", Columns.json(phase.name()))
                .param("period", NetworkJson.edtf(phase.period()))
                .param("results", NetworkJson.texts(phase.results()))
                .update();
    }

    int reschedule(NetworkId network, int phase, Period period) {
        return database.sql(
                        "update network.phase set period = :period where network_id = :network and number = :number")
                .param("period", NetworkJson.edtf(period))
                .param("network", network.value())
                .param("number", phase)
                .update();
    }

    void touch(NetworkId network) {
        database.sql("update network.network set revision = revision + 1 where id = :id")
                .param("id", network.value())
                .update();
    }

    void put(NetworkId network, List<Partner> partners) {
        for (int position = 0; position < partners.size(); position++) {
            put(network, position, partners.get(position));
        }
        partners.forEach(partner -> database.sql("""
                        update network.partner r set replaced_by =
                            (select s.id from network.partner s where s.network_id = r.network_id and s.slug = :successor)
                        where r.network_id = :network and r.slug = :slug
                        """)
                .param("successor", partner.replacedBy().map(Object::toString).orElse(null))
                .param("network", network.value())
                .param("slug", partner.slug().text())
                .update());
    }

    private void put(NetworkId network, int position, Partner partner) {
        database.sql("""
                        insert into network.partner
                            (id, network_id, slug, position, city_id, organisation_id, role, membership, responsible)
                        values (:id, :network, :slug, :position, (select id from network.city where slug = :city),
                                (select id from network.organisation where slug = :organisation), :role, :membership,
                                :responsible::json)
                        on conflict (network_id, slug) do update set position = excluded.position,
                            city_id = excluded.city_id, organisation_id = excluded.organisation_id, role = excluded.role,
                            membership = excluded.membership, responsible = excluded.responsible
                        """)
                .param("id", Ids.next())
                .param("network", network.value())
                .param("slug", partner.slug().text())
                .param("position", position)
                .param("city", partner.city().slug().text())
                .param("organisation", partner.organisation().slug().text())
                .param("role", NetworkJson.word(partner.role()))
                .param("membership", partner.membership().edtf())
                .param("responsible", NetworkJson.responsible(partner.responsible()))
                .update();
    }

    void put(Gate gate) {
        UUID id = database.sql("""
                        insert into network.gate
                            (id, code, programme_id, decided_by, decided_on, decision, networks_covered, source)
                        values (:id, :code, (select id from network.programme where slug = :programme), :decidedBy::json,
                                :decidedOn, :decision::json, :covered, :source)
                        on conflict (code) do update set programme_id = excluded.programme_id,
                            decided_by = excluded.decided_by, decided_on = excluded.decided_on,
                            decision = excluded.decision, networks_covered = excluded.networks_covered,
                            source = excluded.source
                        returning id
                        """)
                .param("id", Ids.next())
                .param("code", gate.code().text())
                .param("programme", gate.programme().text())
                .param("decidedBy", Columns.json(gate.decidedBy()))
                .param("decidedOn", NetworkJson.edtf(gate.decidedOn()))
                .param("decision", Columns.json(gate.decision()))
                .param("covered", gate.networksCovered().orElse(null))
                .param("source", gate.source())
                .query(UUID.class)
                .single();
        gate.opens().forEach(opening -> {
            close(id, opening);
            open(id, opening);
        });
    }

    /** Within one network a gate opens the phases that it is said to open, and no other. */
    private void close(UUID gate, Gate.Opening opening) {
        database.sql("""
                        delete from network.gate_opening o
                        using network.phase f join network.network n on n.id = f.network_id
                        where o.gate_id = :gate and f.id = o.phase_id and n.slug = :network and f.number <> :phase
                        """)
                .param("gate", gate)
                .param("network", opening.network().text())
                .param("phase", opening.phase())
                .update();
    }

    private void open(UUID gate, Gate.Opening opening) {
        database.sql("""
                        insert into network.gate_opening (gate_id, phase_id)
                        select :gate, f.id from network.phase f join network.network n on n.id = f.network_id
                        where n.slug = :network and f.number = :phase
                        on conflict do nothing
                        """)
                .param("gate", gate)
                .param("network", opening.network().text())
                .param("phase", opening.phase())
                .update();
    }

    void replaceDisputes(NetworkId network, List<Dispute> disputes) {
        database.sql("delete from network.statement where network_id = :network")
                .param("network", network.value())
                .update();
        disputes.forEach(dispute -> {
            put(network, dispute, dispute.agreed(), 0);
            for (int position = 1; position <= dispute.others().size(); position++) {
                put(network, dispute, dispute.others().get(position - 1), position);
            }
        });
    }

    private void put(NetworkId network, Dispute dispute, Dispute.Statement statement, int position) {
        database.sql("""
                        insert into network.statement
                            (id, network_id, subject_kind, subject_key, fact, value, source, agreed, position)
                        values (:id, :network, :kind, :key, :fact, :value::json, :source, :agreed, :position)
                        """)
                .param("id", Ids.next())
                .param("network", network.value())
                .param("kind", dispute.subject().kind())
                .param("key", dispute.subject().key())
                .param("fact", dispute.fact())
                .param("value", Columns.json(statement.value()))
                .param("source", statement.source())
                .param("agreed", position == 0)
                .param("position", position)
                .update();
    }
}
