package eu.di4c.notification;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people were told, and what they have silenced. */
@Component
class NotificationStore {

    private static final String OPEN = """
            n.person_id = :person and (n.needs is null
                or exists (select from unnest(:met::text[]) met where starts_with(n.needs, met)))
            """;
    private static final int MOST_COUNTED = 1_000;

    private final JdbcClient database;
    private final JsonMapper json;

    NotificationStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Tells those who have not been told and have not silenced the kind; answers whom. */
    List<PersonId> add(News news, Collection<PersonId> to, Instant at) {
        var persons = to.stream().map(PersonId::value).toArray(UUID[]::new);
        var ids = to.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
        return database.sql("""
                        insert into notification.notification
                            (id, person_id, kind, once, sentence, arguments, spot, needs, by_id, by, at)
                        select told.id, told.person, :kind, :once, :sentence, :arguments::json, :spot, :needs, :byId, :by, :at
                        from unnest(:ids::uuid[], :persons::uuid[]) as told(id, person)
                        where not exists (select from notification.silence s where s.person_id = told.person and s.kind = :kind)
                        order by told.person
                        on conflict (person_id, once) do nothing
                        returning person_id
                        """)
                .param("ids", ids)
                .param("persons", persons)
                .param("kind", news.kind().code())
                .param("once", news.once())
                .param("sentence", news.sentence())
                .param(
                        "arguments",
                        json.writeValueAsString(
                                news.arguments().stream().map(Argument::kept).toList()))
                .param("spot", news.spot())
                .param("needs", news.needs().map(News.Needs::text).orElse(null))
                .param("byId", doer(news.by()))
                .param("by", news.by().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static @Nullable UUID doer(Actor by) {
        return by instanceof Actor.Person person ? person.id().value() : null;
    }

    int unseen(Actor.Person by) {
        return database.sql("select count(*) from (select from notification.notification n where n.seen_at is null and "
                        + OPEN + " limit :most) unseen")
                .param("person", by.id().value())
                .param("met", News.Needs.met(by).toArray(String[]::new))
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<Notification> list(Actor.Person by, Optional<UUID> before, int most) {
        return database.sql("select n.* from notification.notification n where " + OPEN + """
                        and (:before::uuid is null or n.id < :before) order by n.id desc limit :most
                        """)
                .param("person", by.id().value())
                .param("met", News.Needs.met(by).toArray(String[]::new))
                .param("before", before.orElse(null))
                .param("most", most)
                .query((row, _) -> notification(row))
                .list();
    }

    boolean see(Actor.Person by, UUID id, Instant at) {
        return database.sql(
                                "update notification.notification n set seen_at = coalesce(seen_at, :at) where n.id = :id and "
                                        + OPEN)
                        .param("id", id)
                        .param("person", by.id().value())
                        .param("met", News.Needs.met(by).toArray(String[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All up to one that she may see, so that what came meanwhile stays new. */
    void seeUpTo(Actor.Person by, UUID id, Instant at) {
        database.sql("update notification.notification n set seen_at = :at where n.seen_at is null and n.id <= :id and "
                        + OPEN)
                .param("id", id)
                .param("person", by.id().value())
                .param("met", News.Needs.met(by).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Silence> silences(PersonId person) {
        return database.sql("select kind, at from notification.silence where person_id = :person order by kind")
                .param("person", person.value())
                .query((row, _) -> new Silence(
                        Kind.coded(row.getString("kind")).orElseThrow(),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Those of some people who want to hear nothing of a kind. */
    Set<PersonId> silent(Kind kind, Collection<PersonId> people) {
        return Set.copyOf(database.sql(
                        "select person_id from notification.silence where kind = :kind and person_id = any(:people)")
                .param("kind", kind.code())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    boolean silence(PersonId person, Kind kind, Instant at) {
        return database.sql("""
                                insert into notification.silence (person_id, kind, at) values (:person, :kind, :at)
                                on conflict (person_id, kind) do nothing
                                """)
                        .param("person", person.value())
                        .param("kind", kind.code())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean endSilence(PersonId person, Kind kind) {
        return database.sql("delete from notification.silence where person_id = :person and kind = :kind")
                        .param("person", person.value())
                        .param("kind", kind.code())
                        .update()
                == 1;
    }

    private Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                Kind.coded(row.getString("kind")).orElseThrow(),
                row.getString("sentence"),
                row.getString("by"),
                json.readTree(row.getString("arguments"))
                        .valueStream()
                        .map(Argument::of)
                        .toList(),
                row.getString("spot"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
