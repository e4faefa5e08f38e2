package eu.di4c.notification;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was told goes with her, or after half a year; where others were told of her, her name goes. */
@Component
class NotificationsAboutPerson implements AboutPerson {

    private static final String TOLD = "notification.personal.told";
    private static final String NAMED = "notification.personal.named";
    private static final String SILENCES = "notification.personal.silences";
    private static final String CALENDAR = "notification.personal.calendar";

    private final JdbcClient database;

    NotificationsAboutPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "notification";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Notification.class, Silence.class, OwnCalendar.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var told = new ArrayList<Told>();
        add(
                told,
                TOLD,
                things(person, "select at, kind, spot from notification.notification where person_id = :person"));
        add(
                told,
                SILENCES,
                things(person, "select at, kind, '' as spot from notification.silence where person_id = :person"));
        add(
                told,
                CALENDAR,
                things(
                        person,
                        "select at, 'calendar' as kind, '' as spot from notification.own_calendar where person_id = :person"));
        return told;
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "notification.personal.kind",
                new Meaning.Code(code -> "notification.kind." + code),
                "notification.personal.spot",
                new Meaning.Spot());
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        var fates = new ArrayList<Fate>();
        add(fates, Fate.goes(TOLD, count(person, "notification.notification where person_id = :person")));
        add(fates, Fate.goes(SILENCES, count(person, "notification.silence where person_id = :person")));
        add(fates, Fate.goes(CALENDAR, count(person, "notification.own_calendar where person_id = :person")));
        add(fates, Fate.nameless(NAMED, count(person, "notification.notification where by_id = :person")));
        return fates;
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        var fates = fate(person, now);
        for (String sql : List.of(
                "delete from notification.notification where person_id = :person",
                "delete from notification.silence where person_id = :person",
                "delete from notification.own_calendar where person_id = :person",
                "update notification.notification set by = '', by_id = null where by_id = :person")) {
            database.sql(sql).param("person", person.id().value()).update();
        }
        return fates;
    }

    @Override
    public List<Fate> due(Instant now) {
        return List.of(Fate.goes(
                TOLD,
                database.sql("select count(*) from notification.notification where at < :before")
                        .param("before", before(now))
                        .query(Long.class)
                        .single()));
    }

    @Override
    public List<Fate> clear(Actor by, Instant now, int most) {
        return List.of(Fate.goes(
                TOLD,
                database.sql("""
                        delete from notification.notification where id in (
                            select id from notification.notification where at < :before limit :most)
                        """)
                        .param("before", before(now))
                        .param("most", most)
                        .update()));
    }

    private List<Map<String, String>> things(Whom person, String sql) {
        return database.sql(sql + " order by at")
                .param("person", person.id().value())
                .query((row, _) -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    told.put(
                            "notification.personal.at",
                            row.getObject("at", OffsetDateTime.class)
                                    .toInstant()
                                    .toString());
                    told.put("notification.personal.kind", row.getString("kind"));
                    told.put("notification.personal.spot", row.getString("spot"));
                    return told;
                })
                .list();
    }

    private long count(Whom person, String what) {
        return database.sql("select count(*) from " + what)
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    private static void add(List<Told> told, String title, List<Map<String, String>> things) {
        if (!things.isEmpty()) {
            told.add(new Told(title, things));
        }
    }

    private static void add(List<Fate> fates, Fate fate) {
        if (fate.count() > 0) {
            fates.add(fate);
        }
    }

    private static OffsetDateTime before(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(Period.parse(Notification.KEPT));
    }
}
