package eu.di4c.notice;

import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read from the tables of notices. */
@Repository
class NoticeStore {

    static final String NOTICE = """
            select n.id, n.slug, n.language, n.network_slug, n.partner_slug, n.organisation_slug, n.letterhead, n.programme, n.funding_period,
                   n.fund, n.title, n.subject, n.body, n.number, n.year, n.dated, n.contact, n.revision,
                   c.slug as corrects_slug, t.slug as translates_slug,
                   (select json_agg(json_build_object('kind', s.kind, 'at', s.at, 'by', s.by, 'reason', s.reason,
                                                      'posted_from', s.posted_from, 'posted_to', s.posted_to,
                                                      'posted_where', s.posted_where, 'proof', s.proof,
                                                      'closing', s.closing)
                                    order by s.at,
                                             array_position(array['drafted', 'edited', 'published', 'posted', 'withdrawn'], s.kind),
                                             s.id)
                    from notice.step s where s.notice_id = n.id) as steps
            from notice.notice n
            left join notice.notice c on c.id = n.corrects
            left join notice.notice t on t.id = n.translates
            """;
    static final String PUBLIC = """
            exists (select from notice.step p where p.notice_id = n.id and p.kind = 'published')
            and not exists (select from notice.step w where w.notice_id = n.id and w.kind = 'withdrawn')
            """;
    private static final String AFTER = """
            and (p.at, p.notice_id) < (
                (select l.at from notice.step l join notice.notice m on m.id = l.notice_id
                 where m.slug = :after and l.kind = 'published'),
                (select m.id from notice.notice m where m.slug = :after))
            """;

    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Notice> notice(Slug slug) {
        return database.sql(NOTICE + "where n.slug = :slug")
                .param("slug", slug.text())
                .query(NoticeRows::notice)
                .optional();
    }

    Optional<Owned> owned(Slug slug) {
        return database.sql(NOTICE + "where n.slug = :slug")
                .param("slug", slug.text())
                .query(NoticeRows::owned)
                .optional();
    }

    /** Those of some notices that there are, drafts too. */
    List<Owned> owned(Collection<Slug> slugs) {
        return database.sql(NOTICE + "where n.slug = any(:slugs)")
                .param("slugs", slugs.stream().map(Slug::text).toArray(String[]::new))
                .query(NoticeRows::owned)
                .list();
    }

    /** What is begun about a network and not published yet, the newest first. */
    List<Owned> drafts(Collection<Slug> networks) {
        return database.sql(NOTICE + """
                        where n.network_slug = any(:networks)
                          and not exists (select from notice.step p where p.notice_id = n.id and p.kind = 'published')
                        order by n.id desc
                        """)
                .param("networks", networks.stream().map(Slug::text).toArray(String[]::new))
                .query(NoticeRows::owned)
                .list();
    }

    /** What is begun with these words in it and not published yet, the newest first. */
    List<Owned> drafts(SearchKey text, int most) {
        return database.sql(NOTICE + """
                        where n.search_words @@ to_tsquery('simple', :words)
                          and not exists (select from notice.step p where p.notice_id = n.id and p.kind = 'published')
                        order by n.id desc limit :most
                        """)
                .param("words", words(text.key()))
                .param("most", most)
                .query(NoticeRows::owned)
                .list();
    }

    /** Published notices that are not withdrawn, the latest first; a condition that is not asked for does not stand in the way of an index. */
    List<Notice> published(NoticeSearch search) {
        String words = words(search.text());
        return database.sql(
                        NOTICE + """
                        join notice.step p on p.notice_id = n.id and p.kind = 'published'
                        where not exists (select from notice.step w where w.notice_id = n.id and w.kind = 'withdrawn')
                        """ + (words.isEmpty() ? "" : "and n.search_words @@ to_tsquery('simple', :words)\n")
                                + (search.networks().isEmpty() ? "" : "and n.network_slug = any(:networks)\n")
                                + search.after().map(_ -> AFTER).orElse("")
                                + "order by p.at desc, p.notice_id desc limit :most")
                .param("words", words)
                .param("networks", search.networks().stream().map(Slug::text).toArray(String[]::new))
                .param("after", search.after().map(Slug::text).orElse(""))
                .param("most", search.most())
                .query(NoticeRows::notice)
                .list();
    }

    /** All notices about a network, drafts too, in the order in which they were begun. */
    List<Notice> about(Slug network) {
        return database.sql(NOTICE + """
                        where n.network_slug = :network
                        order by (select min(s.at) from notice.step s where s.notice_id = n.id), n.slug collate "C"
                        """)
                .param("network", network.text())
                .query(NoticeRows::notice)
                .list();
    }

    /** All notices, drafts too, the newest first. */
    List<Notice> all(int most) {
        return database.sql(NOTICE + "order by n.id desc limit :most")
                .param("most", most)
                .query(NoticeRows::notice)
                .list();
    }

    /** Public notices that correct this one, or say the same in another language. */
    List<Notice> relatives(Notice notice) {
        return database.sql(NOTICE + "where " + PUBLIC + """
                        and n.id <> :id
                        and (n.corrects = :id or n.translates = :id or n.slug in (:elder, :original)
                             or n.translates = (select o.id from notice.notice o where o.slug = :original))
                        order by n.id
                        """)
                .param("id", notice.id().value())
                .param("elder", notice.corrects().map(Slug::text).orElse(""))
                .param("original", notice.translates().map(Slug::text).orElse(""))
                .query(NoticeRows::notice)
                .list();
    }

    boolean isCorrected(Notice notice) {
        return database.sql("select exists (select from notice.notice where corrects = :id)")
                .param("id", notice.id().value())
                .query(Boolean.class)
                .single();
    }

    boolean isCorrectedByAnother(Notice notice, Slug correction) {
        return database.sql("select exists (select from notice.notice where corrects = :id and slug <> :slug)")
                .param("id", notice.id().value())
                .param("slug", correction.text())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the words give a notice a number that another has; a correction keeps the number of what it corrects. Until the
     * end of the transaction nobody else gets an answer for this organisation.
     */
    boolean numberIsTaken(Notice notice, Wording wording) {
        if (notice.corrects().isPresent() || wording.number().isEmpty()) {
            return false;
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended('notice.number ' || :organisation, 0))::text")
                .param("organisation", notice.issuer().organisation().text())
                .query(String.class)
                .list();
        return isTaken(notice, wording.number().get());
    }

    /** Whether another notice of the organisation has this number in this language. */
    private boolean isTaken(Notice notice, NoticeNumber number) {
        return database.sql("""
                        select exists (select from notice.notice
                            where organisation_slug = :organisation and language = :language and number = :number
                              and year = :year and corrects is null and slug <> :slug)
                        """)
                .param("organisation", notice.issuer().organisation().text())
                .param("language", notice.language().tag())
                .param("number", number.number())
                .param("year", number.year())
                .param("slug", notice.slug().text())
                .query(Boolean.class)
                .single();
    }

    boolean slugIsFree(Slug slug) {
        return database.sql("select not exists (select from notice.notice where slug = :slug)")
                .param("slug", slug.text())
                .query(Boolean.class)
                .single();
    }

    /** Every word of a search must occur, or be the beginning of one that does. */
    private static String words(String search) {
        String key = SearchKey.of(search).key();
        return key.isEmpty()
                ? ""
                : Arrays.stream(key.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
