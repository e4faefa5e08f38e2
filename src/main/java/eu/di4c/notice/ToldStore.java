package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What feeds read from the tables of notices. */
@Repository
class ToldStore {

    private final JdbcClient database;

    ToldStore(JdbcClient database) {
        this.database = database;
    }

    /** Published notices, withdrawn ones too: those touched last, with whatever they correct and whatever corrects them. */
    List<Notice> told(FeedOf of, int most) {
        return database.sql(latest(of) + NoticeStore.NOTICE + """
                        where n.id in (select id from told)
                          and exists (select from notice.step p where p.notice_id = n.id and p.kind = 'published')
                        """)
                .params(named(of))
                .param("most", most)
                .query(NoticeRows::notice)
                .list();
    }

    /** Those of some notices that a public notice corrects. */
    Set<Slug> corrected(Collection<Slug> notices) {
        return database.sql("""
                        select c.slug from notice.notice n join notice.notice c on c.id = n.corrects
                        where c.slug = any(:notices) and\s""" + NoticeStore.PUBLIC)
                .param("notices", notices.stream().map(Slug::text).toArray(String[]::new))
                .query((row, _) -> new Slug(row.getString("slug")))
                .set();
    }

    /** The notices with which something was done last, all that they correct, and all that corrects them. */
    private static String latest(FeedOf of) {
        return """
                    with recursive latest as (
                        select n.id, n.corrects from notice.notice n
                        join notice.step l on l.notice_id = n.id and l.kind in ('published', 'posted', 'withdrawn')
                        where not exists (select from notice.step s where s.notice_id = n.id
                                          and s.kind in ('published', 'posted', 'withdrawn') and (s.at, s.id) > (l.at, l.id))
                        %s
                        order by l.at desc, l.notice_id desc limit :most),
                    elder as (
                        select id, corrects from latest
                        union select n.id, n.corrects from notice.notice n join elder e on n.id = e.corrects),
                    told as (
                        select id from elder where corrects is null
                        union select n.id from notice.notice n join told t on n.corrects = t.id)
                    """.formatted(condition(of));
    }

    private static String condition(FeedOf of) {
        return switch (of) {
            case FeedOf.Everything _ -> "";
            case FeedOf.Networks _ -> "and n.network_slug = any(:networks)";
            case FeedOf.Partners _ ->
                "and (n.network_slug, n.organisation_slug)"
                        + " in (select * from unnest(:networks::text[], :organisations::text[]))";
        };
    }

    private static Map<String, Object> named(FeedOf of) {
        return switch (of) {
            case FeedOf.Everything _ -> Map.of();
            case FeedOf.Networks(var networks) ->
                Map.of("networks", networks.stream().map(Slug::text).toArray(String[]::new));
            case FeedOf.Partners(var partners) ->
                Map.of(
                        "networks",
                        partners.stream()
                                .map(partner -> partner.network().text())
                                .toArray(String[]::new),
                        "organisations",
                        partners.stream()
                                .map(partner -> partner.organisation().text())
                                .toArray(String[]::new));
        };
    }
}
