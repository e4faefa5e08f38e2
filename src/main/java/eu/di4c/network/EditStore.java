package eu.di4c.network;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an edit needs beside reading and writing: holding a thing, to whom it belongs, and taking it away. */
@Repository
class EditStore {

    /** What is changed as a whole. */
    enum Table {
        PROGRAMME("programme", "slug"),
        NETWORK("network", "slug"),
        CITY("city", "slug"),
        ORGANISATION("organisation", "slug"),
        GATE("gate", "code");

        private final String table;
        private final String key;

        Table(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    private final JdbcClient database;

    EditStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Holds a thing until the end of the transaction, so that two editors come one after the other; what only refers to it
     * goes on being stored meanwhile.
     */
    void hold(Table of, Slug slug) {
        database.sql("select 1 from network.%s where %s = :slug for no key update".formatted(of.table, of.key))
                .param("slug", slug.text())
                .query(Integer.class)
                .list();
    }

    /** Holds back everybody else who adds something, so that a name is not given twice. */
    void holdNames() {
        database.sql("lock table network.known_as in share row exclusive mode").update();
    }

    void remove(Table from, Slug slug) {
        database.sql("delete from network.%s where %s = :slug".formatted(from.table, from.key))
                .param("slug", slug.text())
                .update();
    }

    /** Makes none of its names find a thing any longer. */
    void forget(Found.Kind kind, Slug slug) {
        database.sql("delete from network.known_as where kind = :kind and slug = :slug")
                .param("kind", NetworkJson.word(kind))
                .param("slug", slug.text())
                .update();
    }

    void removeRules(Slug programme) {
        database.sql("""
                        delete from network.programme_rule
                        where programme_id = (select id from network.programme where slug = :slug)
                        """).param("slug", programme.text()).update();
    }

    void removePhases(NetworkId network) {
        database.sql("delete from network.phase where network_id = :network")
                .param("network", network.value())
                .update();
    }

    void remove(PartnerId partner) {
        database.sql("delete from network.partner where id = :id")
                .param("id", partner.value())
                .update();
    }

    /** Closes what a gate opens, so that it can be said anew. */
    void closeAll(Slug gate) {
        database.sql(
                        "delete from network.gate_opening where gate_id = (select id from network.gate where code = :code)")
                .param("code", gate.text())
                .update();
    }

    /** The partner scopes in which a city takes part. */
    List<Scope> scopesOfCity(Slug city) {
        return scopes("join network.city c on c.id = r.city_id where c.slug = :slug", city);
    }

    /** The partner scopes in which an organisation takes part. */
    List<Scope> scopesOfOrganisation(Slug organisation) {
        return scopes("join network.organisation c on c.id = r.organisation_id where c.slug = :slug", organisation);
    }

    private List<Scope> scopes(String where, Slug slug) {
        return database.sql("""
                        select p.slug as programme, n.slug as network, r.slug as partner
                        from network.partner r
                        join network.network n on n.id = r.network_id
                        join network.programme p on p.id = n.programme_id
                        """ + where)
                .param("slug", slug.text())
                .query((row, number) -> Scope.partner(
                        new Slug(row.getString("programme")),
                        new Slug(row.getString("network")),
                        new Slug(row.getString("partner"))))
                .list();
    }
}
