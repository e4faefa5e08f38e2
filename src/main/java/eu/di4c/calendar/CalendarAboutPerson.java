package eu.di4c.calendar;

import eu.di4c.calendar.reporting.PartnerReport;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal.Purpose;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people recorded in calendars, under their names; who said so stays on record with what was said. */
@Component
class CalendarAboutPerson implements AboutPerson {

    private static final String FACTS = "calendar.personal.facts";
    private static final String ACTS = "calendar.personal.acts";
    private static final String REPORTS = "calendar.personal.reports";

    private final JdbcClient database;

    CalendarAboutPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "calendar";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Fact.class, Act.class, PartnerReport.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var told = new ArrayList<Told>();
        add(told, FACTS, """
                select n.code as thing, f.kind, f.recorded, f.author
                from calendar.fact f join calendar.item n on n.id = f.item_id
                where f.author = :name order by f.number
                """, person);
        add(told, ACTS, """
                select a.code as thing, a.kind, a.recorded, a.author from calendar.act a
                where a.author = :name order by a.number
                """, person);
        add(told, REPORTS, """
                select n.code as thing, r.kind, r.recorded, r.author
                from calendar.partner_report r join calendar.item n on n.id = r.item_id
                where r.author = :name order by r.number
                """, person);
        return told;
    }

    private void add(List<Told> told, String title, String sql, Whom person) {
        var things = database.sql(sql)
                .param("name", person.name())
                .query((row, _) -> {
                    Map<String, String> thing = new LinkedHashMap<>();
                    thing.put("calendar.personal.thing", row.getString("thing"));
                    thing.put("calendar.personal.kind", row.getString("kind"));
                    thing.put(
                            "calendar.personal.recorded",
                            row.getObject("recorded", OffsetDateTime.class)
                                    .toInstant()
                                    .toString());
                    thing.put("calendar.personal.name", row.getString("author"));
                    return thing;
                })
                .list();
        if (!things.isEmpty()) {
            told.add(new Told(title, things));
        }
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of("calendar.personal.kind", new Meaning.Code(code -> "calendar.personal.kind." + code));
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return told(person).stream()
                .map(told -> Fate.stays(
                        told.title(),
                        told.things().size(),
                        Purpose.ACCOUNTABILITY,
                        LegalBasis.PUBLIC_TASK,
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        return fate(person, now);
    }
}
