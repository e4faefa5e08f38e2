package eu.di4c.exchange;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that somebody handed in to be imported; only she sees them, and they go with her. */
@Component
class ImportsAboutPerson implements AboutPerson {

    private static final String IMPORTS = "exchange.personal.imports";

    private final JdbcClient database;

    ImportsAboutPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "exchange";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Import.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var things = database.sql("select at, name from exchange.import where person = :person order by id desc")
                .param("person", person.id().value())
                .query((row, _) -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    told.put(
                            "exchange.personal.at",
                            row.getObject("at", OffsetDateTime.class)
                                    .toInstant()
                                    .toString());
                    told.put("exchange.personal.file", row.getString("name"));
                    return told;
                })
                .list();
        return things.isEmpty() ? List.of() : List.of(new Told(IMPORTS, things));
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return told(person).stream()
                .map(told -> Fate.goes(told.title(), told.things().size()))
                .toList();
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        var fates = fate(person, now);
        database.sql("delete from exchange.import where person = :person")
                .param("person", person.id().value())
                .update();
        return fates;
    }

    @Override
    public List<Fate> due(Instant now) {
        long due = database.sql("select count(*) from exchange.import where at < :before")
                .param("before", before(now))
                .query(Long.class)
                .single();
        return List.of(Fate.goes(IMPORTS, due));
    }

    @Override
    public List<Fate> clear(Actor by, Instant now, int most) {
        long gone = database.sql("""
                        delete from exchange.import where id in (
                            select id from exchange.import where at < :before limit :most)
                        """)
                .param("before", before(now))
                .param("most", most)
                .update();
        return List.of(Fate.goes(IMPORTS, gone));
    }

    private static OffsetDateTime before(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(Period.parse(Import.KEPT));
    }
}
