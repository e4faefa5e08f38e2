package eu.di4c.network;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal.Purpose;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Responsible persons, who are known by their names; who answered for a project stays on record. */
@Component
class NetworkAboutPerson implements AboutPerson {

    private static final String RESPONSIBLE = "network.personal.responsible";

    private final JdbcClient database;

    NetworkAboutPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "network";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Partner.Responsible.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var things = database.sql("""
                        select n.slug as network, p.slug as partner, r ->> 'name' as name, r ->> 'function' as function,
                               r ->> 'period' as period
                        from network.partner p join network.network n on n.id = p.network_id,
                             json_array_elements(p.responsible) r
                        where r ->> 'name' = :name order by 1, 2, 5
                        """)
                .param("name", person.name())
                .query((row, _) -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    told.put("network.personal.network", row.getString("network"));
                    told.put("network.personal.partner", row.getString("partner"));
                    told.put("network.personal.name", row.getString("name"));
                    Optional.ofNullable(row.getString("function"))
                            .ifPresent(function -> told.put("network.personal.function", function));
                    told.put("network.personal.period", row.getString("period"));
                    return told;
                })
                .list();
        return things.isEmpty() ? List.of() : List.of(new Told(RESPONSIBLE, things));
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "network.personal.network", Meaning.Thing.of("network"),
                "network.personal.partner", new Meaning.Thing("partner", "network.personal.network"),
                "network.personal.period", new Meaning.Span());
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return told(person).stream()
                .map(told -> Fate.stays(
                        told.title(),
                        told.things().size(),
                        Purpose.PUBLIC_INFORMATION,
                        LegalBasis.PUBLIC_TASK,
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        return fate(person, now);
    }
}
