package eu.di4c.notice;

import static eu.di4c.notice.NoticeRows.orNull;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written to the tables of notices; steps are only ever added. */
@Repository
class NoticeWriter {

    private final JdbcClient database;

    NoticeWriter(JdbcClient database) {
        this.database = database;
    }

    void add(Owned owned) {
        var notice = owned.notice();
        var issuer = notice.issuer();
        database.sql("""
                        insert into notice.notice
                            (id, slug, language, network_slug, partner_slug, organisation_slug, letterhead, programme, funding_period, fund,
                             title, subject, body, number, year, dated, contact, corrects, translates, search_key, revision)
                        values (:id, :slug, :language, :network, :partner, :organisation, :letterhead::json, :programme, :period, :fund,
                                :title, :subject, :body, :number, :year, :dated, :contact,
                                (select id from notice.notice where slug = :corrects),
                                (select id from notice.notice where slug = :translates), :key, :revision)
                        """)
                .param("id", notice.id().value())
                .param("slug", notice.slug().text())
                .param("language", notice.language().tag())
                .param("network", issuer.network().text())
                .param("partner", orNull(owned.partner().map(Slug::text)))
                .param("organisation", issuer.organisation().text())
                .param("letterhead", NoticeRows.json(issuer.letterhead()))
                .param("programme", orNull(issuer.funding().map(funded -> funded.programme())))
                .param("period", orNull(issuer.funding().map(funded -> funded.period())))
                .param("fund", orNull(issuer.funding().map(funded -> funded.fund())))
                .param("corrects", orNull(notice.corrects().map(Slug::text)))
                .param("translates", orNull(notice.translates().map(Slug::text)))
                .param("revision", notice.revision())
                .params(words(notice.wording()))
                .update();
        notice.steps().forEach(step -> add(notice.id(), step));
    }

    /** Writes words and last step; false when somebody else changed the notice since it was read. */
    boolean change(Notice changed) {
        return change(changed, changed.steps().size() - 1);
    }

    /** Writes words and the steps after the first so many; false when somebody else changed the notice since it was read. */
    boolean change(Notice changed, int there) {
        List<Step> added = changed.steps().subList(there, changed.steps().size());
        int rows = database.sql("""
                        update notice.notice set title = :title, subject = :subject, body = :body, number = :number,
                            year = :year, dated = :dated, contact = :contact, search_key = :key, revision = :revision
                        where id = :id and revision = :revision - :added
                        """)
                .param("id", changed.id().value())
                .param("revision", changed.revision())
                .param("added", added.size())
                .params(words(changed.wording()))
                .update();
        if (rows == 1) {
            added.forEach(step -> add(changed.id(), step));
        }
        return rows == 1;
    }

    /** Removes a draft; false when somebody else changed it since it was read. Versions of it in other languages stand alone. */
    boolean discard(Notice draft) {
        int rows = database.sql(
                        "update notice.notice set revision = revision + 1 where id = :id and revision = :revision")
                .param("id", draft.id().value())
                .param("revision", draft.revision())
                .update();
        if (rows == 0) {
            return false;
        }
        database.sql("delete from notice.step where notice_id = :id")
                .param("id", draft.id().value())
                .update();
        database.sql("update notice.notice set translates = null where translates = :id")
                .param("id", draft.id().value())
                .update();
        return database.sql("delete from notice.notice where id = :id")
                        .param("id", draft.id().value())
                        .update()
                == 1;
    }

    /** Until the end of the transaction nobody else gives a notice its name. */
    void nameAlone() {
        database.sql("select pg_advisory_xact_lock(hashtext('notice.notice.slug'))::text")
                .query(String.class)
                .list();
    }

    private void add(NoticeId notice, Step step) {
        var posting = step.posting();
        database.sql("""
                        insert into notice.step
                            (id, notice_id, kind, at, by, reason, posted_from, posted_to, posted_where, proof,
                             closing)
                        values (:id, :notice, :kind, :at, :by, :reason, :from, :to, :where, :proof, :closing)
                        """)
                .param("id", Ids.next())
                .param("notice", notice.value())
                .param("kind", NoticeRows.word(step.kind()))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", step.by())
                .param("reason", orNull(step.reason()))
                .param("from", orNull(posting.flatMap(Posting::from)))
                .param("to", orNull(posting.flatMap(Posting::to)))
                .param("where", orNull(posting.flatMap(Posting::where)))
                .param("proof", orNull(posting.flatMap(Posting::proof)))
                .param("closing", orNull(step.closing()))
                .update();
    }

    private static Map<String, Object> words(Wording wording) {
        var words = new HashMap<String, Object>();
        words.put("title", wording.title());
        words.put("subject", wording.subject());
        words.put("body", wording.body());
        words.put("number", orNull(wording.number().map(NoticeNumber::number)));
        words.put("year", orNull(wording.number().map(NoticeNumber::year)));
        words.put("dated", orNull(wording.dated()));
        words.put("contact", orNull(wording.contact()));
        words.put(
                "key",
                SearchKey.of(wording.title() + " " + wording.subject() + " " + wording.body())
                        .key());
        return words;
    }
}
