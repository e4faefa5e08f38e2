package eu.di4c.subscription;

import static eu.di4c.subscription.SubscriptionStore.at;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News and who was told of it, in PostgreSQL: one row for each, so that nobody is told twice. */
@Component
class NewsStore {

    private final JdbcClient database;

    NewsStore(JdbcClient database) {
        this.database = database;
    }

    void add(Slug notice, News.What what, Instant when) {
        database.sql("""
                        insert into subscription.news (id, notice, what, at) values (:id, :notice, :what, :at)
                        on conflict (notice, what) do nothing
                        """)
                .param("id", Ids.next())
                .param("notice", notice.text())
                .param("what", what.name().toLowerCase(Locale.ROOT))
                .param("at", at(when))
                .update();
    }

    /** The news of which somebody may have to be told, the oldest first. */
    List<UUID> waiting(int most) {
        return database.sql("select id from subscription.news where told_at is null order by id limit :most")
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** News of which somebody may have to be told, for one node alone until the end of the transaction. */
    Optional<News> take(UUID news) {
        return database.sql("""
                        select id, notice, what, at from subscription.news where id = :id and told_at is null
                        for update skip locked
                        """).param("id", news).query(NewsStore::news).optional();
    }

    /** Who is to be told and was not, each once, by the subscription that she confirmed last. */
    List<Addressee> addressees(ToTell news, int most) {
        return database.sql("""
                        select distinct on (s.id) s.id, s.address, x.language, x.topic
                        from subscription.subscription x join subscription.subscriber s on s.id = x.subscriber_id
                        where x.confirmed_at <= :at and x.ended_at is null and x.topic in (:topics)
                          and (:language = '' or x.language = :language)
                          and not exists (select from subscription.telling t
                                          where t.news_id = :news and t.subscriber_id = s.id)
                        order by s.id, x.confirmed_at desc, x.id limit :most
                        """)
                .param("at", at(news.news().at()))
                .param("topics", news.topics().stream().map(Topic::code).toList())
                .param("language", news.onlyIn().map(Language::tag).orElse(""))
                .param("news", news.news().id())
                .param("most", most)
                .query(NewsStore::addressee)
                .list();
    }

    /** Notes that somebody is told, in the transaction in which her letter is written; false when she was before. */
    boolean note(News news, Addressee to, Instant now) {
        return database.sql("""
                                insert into subscription.telling (news_id, subscriber_id, at) values (:news, :subscriber, :now)
                                on conflict do nothing
                                """)
                        .param("news", news.id())
                        .param("subscriber", to.subscriber())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Nobody is left to be told. */
    void close(News news, Instant now) {
        database.sql("update subscription.news set told_at = :now where id = :id")
                .param("id", news.id())
                .param("now", at(now))
                .update();
    }

    private static News news(ResultSet row, int number) throws SQLException {
        return new News(
                row.getObject("id", UUID.class),
                new Slug(row.getString("notice")),
                News.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("address")),
                Language.tagged(row.getString("language")).orElseThrow(),
                Topic.coded(row.getString("topic")).orElseThrow());
    }
}
