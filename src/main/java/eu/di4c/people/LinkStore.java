package eu.di4c.people;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Link.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single-use links, and what invitations offer, in the database. */
@Component
class LinkStore {

    private static final String COLUMNS =
            "link.id, link.purpose, link.person_id, link.address, link.made_by, link.made_at, link.expires";

    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    /** An invitation that still counts, with its link. */
    record Sent(Link link, Invitation invitation) {}

    /** The link with this secret, if it can still be used. */
    Optional<Link> usable(byte[] hash, Instant now) {
        return database.sql("select " + COLUMNS + """
                         from people.link
                        where token_hash = :hash and used_at is null and withdrawn_at is null and expires > :now
                        """)
                .param("hash", hash)
                .param("now", PersonStore.at(now))
                .query(LinkStore::link)
                .optional();
    }

    void add(Link link, byte[] hash) {
        database.sql("""
                        insert into people.link (id, token_hash, purpose, person_id, address, made_by, made_at, expires)
                        values (:id, :hash, :purpose, :person, :address, :by, :at, :expires)
                        """)
                .param("id", link.id())
                .param("hash", hash)
                .param("purpose", link.purpose().code())
                .param("person", link.person().map(PersonId::value).orElse(null))
                .param("address", link.address().map(EmailAddress::text).orElse(null))
                .param("by", link.madeBy())
                .param("at", PersonStore.at(link.madeAt()))
                .param("expires", PersonStore.at(link.expires()))
                .update();
    }

    /** Uses a link up; false when somebody has been faster. */
    boolean use(UUID id, Instant now) {
        return database.sql("""
                                update people.link set used_at = :now
                                 where id = :id and used_at is null and withdrawn_at is null and expires > :now
                                """)
                        .param("id", id)
                        .param("now", PersonStore.at(now))
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, Instant now) {
        return database.sql("""
                                update people.link set withdrawn_at = :now
                                 where id = :id and used_at is null and withdrawn_at is null
                                """)
                        .param("id", id)
                        .param("now", PersonStore.at(now))
                        .update()
                == 1;
    }

    /** Takes back all unused links of a purpose: of one person, or, without one, of nobody in particular. */
    void withdrawAll(Purpose purpose, Optional<PersonId> person, Instant now) {
        database.sql("""
                        update people.link set withdrawn_at = :now
                         where purpose = :purpose and person_id is not distinct from :person::uuid
                           and used_at is null and withdrawn_at is null
                        """)
                .param("purpose", purpose.code())
                .param("person", person.map(PersonId::toString).orElse(null))
                .param("now", PersonStore.at(now))
                .update();
    }

    void offer(UUID link, Invitation invitation) {
        database.sql("""
                        insert into people.offer (id, link_id, name, language, role, scope, starts, ends)
                        values (:id, :link, :name, :language, :role, :scope, :starts, :ends)
                        """)
                .param("id", Ids.next())
                .param("link", link)
                .param("name", invitation.name())
                .param("language", invitation.language().tag())
                .param("role", invitation.role().code())
                .param("scope", invitation.scope().path())
                .param("starts", invitation.starts())
                .param("ends", invitation.ends().orElse(null))
                .update();
    }

    Optional<Sent> invitation(UUID link) {
        return database.sql(open() + " and link.id = :link")
                .param("link", link)
                .query(LinkStore::sent)
                .optional();
    }

    /** Invitations to a scope or inside it that have not been answered, the latest first. */
    List<Sent> open(String scope, Instant now) {
        return database.sql(open() + """
                          and link.expires > :now
                          and (:scope = '' or offer.scope = :scope or offer.scope like :scope || '/%')
                        order by link.made_at desc limit 500
                        """)
                .param("scope", scope)
                .param("now", PersonStore.at(now))
                .query(LinkStore::sent)
                .list();
    }

    /** Invitations to an address that have not been answered, the earliest first. */
    List<Sent> openTo(EmailAddress address, Instant now) {
        return database.sql(open() + " and link.expires > :now and lower(link.address) = :key order by link.made_at")
                .param("key", address.key())
                .param("now", PersonStore.at(now))
                .query(LinkStore::sent)
                .list();
    }

    private static String open() {
        return "select " + COLUMNS + """
                , offer.name, offer.language, offer.role, offer.scope, offer.starts, offer.ends
                 from people.link join people.offer on offer.link_id = link.id
                where link.used_at is null and link.withdrawn_at is null
                """;
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                link(row, number),
                new Invitation(
                        new EmailAddress(row.getString("address")),
                        row.getString("name"),
                        Language.tagged(row.getString("language")).orElse(Language.EN),
                        HoldingStore.role(row),
                        new Scope(row.getString("scope")),
                        row.getObject("starts", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class))));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                Purpose.coded(row.getString("purpose")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("address")).map(EmailAddress::new),
                row.getString("made_by"),
                PersonStore.instant(row, "made_at"),
                PersonStore.instant(row, "expires"));
    }
}
