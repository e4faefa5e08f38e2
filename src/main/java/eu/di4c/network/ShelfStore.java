package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.translation.Shelf;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names and scopes of all programmes and networks, and nothing else of them. */
@Repository
class ShelfStore {

    private final JdbcClient database;

    ShelfStore(JdbcClient database) {
        this.database = database;
    }

    List<Shelf> programmes() {
        return database.sql("select slug, name from network.programme order by slug")
                .query((row, _) ->
                        new Shelf(Scope.programme(new Slug(row.getString("slug"))), Columns.localText(row, "name")))
                .list();
    }

    List<Shelf> networks() {
        return database.sql("""
                        select p.slug as programme, n.slug, n.acronym
                        from network.network n join network.programme p on p.id = n.programme_id order by n.slug
                        """)
                .query((row, _) -> new Shelf(
                        Scope.network(new Slug(row.getString("programme")), new Slug(row.getString("slug"))),
                        LocalText.of("en", row.getString("acronym"))))
                .list();
    }
}
