package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.ThingNames;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions that opened phases, by what was decided; they are no pages of their own and so the search does not keep them. */
@Component
class NamesOfGates implements ThingNames {

    private final JdbcClient database;

    NamesOfGates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<SubjectRef, Named> of(Actor by, Collection<SubjectRef> things) {
        String[] codes = things.stream()
                .filter(thing -> thing.kind().equals("gate"))
                .map(SubjectRef::key)
                .toArray(String[]::new);
        return codes.length == 0 ? Map.of() : named(codes);
    }

    private Map<SubjectRef, Named> named(String[] codes) {
        return database
                .sql("""
                        select g.code, g.decision, p.slug as programme
                          from network.gate g join network.programme p on p.id = g.programme_id
                         where g.code = any(:codes)
                        """)
                .param("codes", codes)
                .query((row, _) -> Map.entry(
                        new SubjectRef("gate", row.getString("code")),
                        new Named(Columns.localText(row, "decision"), "/programmes/" + row.getString("programme"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
