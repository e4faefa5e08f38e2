package eu.di4c.people;

import eu.di4c.kernel.Role;
import eu.di4c.kernel.protection.Meaning;
import java.util.Map;

/** One kind of things that this module holds about a person, and what becomes of it when she is erased. */
enum PersonalKind {
    ACCOUNT("people.personal.accounts", Fated.NAMELESS, """
            select name as "people.personal.name", address as "people.personal.address",
                   language as "people.personal.language", since as "people.personal.since",
                   left_at as "people.personal.left"
              from people.person where id = :person
            """),
    PROOFS("people.personal.proofs", Fated.GOES, """
            select 'password' as "people.personal.sort", set_at as "people.personal.since"
              from people.password where person_id = :person
            union all select 'one-time code', set_at from people.one_time_code where person_id = :person
            union all select 'recovery code', made_at from people.recovery_code where person_id = :person
            """),
    ROLES("people.personal.roles", Fated.NAMELESS, """
            select role as "people.personal.role", '/' || scope as "people.personal.scope",
                   starts as "people.personal.starts", ends as "people.personal.ends",
                   given_by as "people.personal.by", given_at as "people.personal.at",
                   withdrawn_by as "people.personal.withdrawnBy", withdrawn_at as "people.personal.withdrawn",
                   reason as "people.personal.reason"
              from people.holding where person_id = :person order by given_at, id
            """),
    SUBSTITUTIONS("people.personal.substitutions", Fated.NAMELESS, """
            select absent.name as "people.personal.absent", substitute.name as "people.personal.substitute",
                   starts as "people.personal.starts", ends as "people.personal.ends",
                   given_by as "people.personal.by", given_at as "people.personal.at",
                   ended_at as "people.personal.withdrawn"
              from people.substitution
              join people.person absent on absent.id = absent_id
              join people.person substitute on substitute.id = substitute_id
             where absent_id = :person or substitute_id = :person order by starts, substitution.id
            """),
    SIGN_INS("people.personal.signIns", Fated.GOES, """
            select method as "people.personal.method", began as "people.personal.at",
                   last_seen as "people.personal.used", coalesce(ended_at, ends) as "people.personal.ends",
                   origin as "people.personal.origin", browser as "people.personal.browser"
              from people.sign_in where person_id = :person order by began desc
            """),
    BROWSERS("people.personal.browsers", Fated.GOES, """
            select since as "people.personal.since"
              from people.known_browser where person_id = :person order by since
            """),
    PASSKEYS("people.personal.passkeys", Fated.GOES, """
            select label as "people.personal.name", made_at as "people.personal.since",
                   last_used as "people.personal.used"
              from people.passkey where person_id = :person order by made_at
            """),
    IDENTITIES("people.personal.identities", Fated.GOES, """
            select provider as "people.personal.provider", issuer as "people.personal.issuer",
                   subject as "people.personal.subject", name as "people.personal.name",
                   linked_at as "people.personal.since", last_used as "people.personal.used"
              from people.identity where person_id = :person order by linked_at
            """),
    TOKENS("people.personal.tokens", Fated.GOES, """
            select name as "people.personal.name", '/' || scope as "people.personal.scope",
                   actions as "people.personal.actions", made_at as "people.personal.since",
                   last_used as "people.personal.used", expires as "people.personal.ends",
                   revoked_at as "people.personal.withdrawn"
              from people.access_token where person_id = :person order by made_at
            """),
    ANSWERS("people.personal.answers", Fated.GOES, """
            select begun_at as "people.personal.at", body as "people.personal.answer"
              from people.kept_answer where person_id = :person order by begun_at
            """),
    BARRIERS("people.personal.barriers", Fated.GOES, """
            select at as "people.personal.at", page as "site.field.page", trouble as "site.field.trouble",
                   address as "people.personal.address"
              from people.barrier where lower(address) in (:addresses) order by at, id
            """),
    LINKS("people.personal.links", Fated.GOES, """
            select purpose as "people.personal.sort", link.address as "people.personal.address",
                   offer.name as "people.personal.name", offer.role as "people.personal.role",
                   '/' || offer.scope as "people.personal.scope", made_by as "people.personal.by",
                   made_at as "people.personal.at", used_at as "people.personal.used",
                   withdrawn_at as "people.personal.withdrawn", expires as "people.personal.ends"
              from people.link left join people.offer on offer.link_id = link.id
             where link.person_id = :person or lower(link.address) in (:addresses) order by made_at
            """),
    GIVEN("people.personal.given", Fated.STAYS, """
            select role as "people.personal.sort", '/' || scope as "people.personal.scope",
                   given_by as "people.personal.by", given_at as "people.personal.at",
                   withdrawn_by as "people.personal.withdrawnBy", withdrawn_at as "people.personal.withdrawn",
                   reason as "people.personal.reason"
              from people.holding
             where person_id <> :person and (given_by = :name or withdrawn_by = :name)
            union all
            select 'substitution', null, given_by, given_at, null, ended_at, null
              from people.substitution
             where given_by = :name and absent_id <> :person and substitute_id <> :person
            order by 4
            """);

    /** What becomes of it. */
    enum Fated {
        GOES,
        /** It shows how a role was held, and not by whom any more. */
        NAMELESS,
        /** Only a name is there, which others may have too. */
        STAYS
    }

    /** What the values of the fields are that are not plain words. */
    static final Map<String, Meaning> MEANINGS = Map.of(
            "people.personal.browser", new Meaning.Browser(),
            "people.personal.language", new Meaning.Tongue(),
            "people.personal.role", new Meaning.Code(code -> "people.role." + code),
            "people.personal.sort", new Meaning.Code(PersonalKind::sort),
            "people.personal.scope", new Meaning.Place(),
            "people.personal.method", new Meaning.Code(code -> "people.method." + code),
            "people.personal.origin", new Meaning.Code(code -> "people.origin." + code),
            "people.personal.actions", new Meaning.Codes(new Meaning.Code(code -> "people.action." + code)));

    private final String title;
    private final Fated fated;
    private final String sql;

    PersonalKind(String title, Fated fated, String sql) {
        this.title = title;
        this.fated = fated;
        this.sql = sql;
    }

    /** A role that was given, or else what a proof or a link is for. */
    private static String sort(String code) {
        return Role.coded(code).isPresent() ? "people.role." + code : "people.personal.sort." + code;
    }

    /** Key of the message that names it. */
    String title() {
        return title;
    }

    Fated fated() {
        return fated;
    }

    /** The question that finds it, for {@link PersonalStore#things}. */
    String sql() {
        return sql;
    }
}
