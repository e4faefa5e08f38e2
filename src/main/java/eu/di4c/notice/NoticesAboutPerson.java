package eu.di4c.notice;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did with notices, under their names; who signed what stays on record with the notice. */
@Component
class NoticesAboutPerson implements AboutPerson {

    private static final String STEPS = "notice.personal.steps";

    private final JdbcClient database;

    NoticesAboutPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "notice";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Step.class, Wording.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var things = database.sql("""
                        select n.slug, s.kind, s.at, s.by, s.reason
                        from notice.step s join notice.notice n on n.id = s.notice_id
                        where s.by = :name order by s.at
                        """)
                .param("name", person.name())
                .query((row, _) -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    told.put("notice.personal.notice", row.getString("slug"));
                    told.put("notice.personal.step", row.getString("kind"));
                    told.put(
                            "notice.personal.at",
                            row.getObject("at", OffsetDateTime.class)
                                    .toInstant()
                                    .toString());
                    told.put("notice.personal.name", row.getString("by"));
                    Optional.ofNullable(row.getString("reason"))
                            .ifPresent(reason -> told.put("notice.personal.reason", reason));
                    return told;
                })
                .list();
        return things.isEmpty() ? List.of() : List.of(new Told(STEPS, things));
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "notice.personal.notice",
                Meaning.Thing.of("notice"),
                "notice.personal.step",
                new Meaning.Code(code -> "notice.personal.step." + code));
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
