package eu.di4c.mailing;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Circular.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters to many in PostgreSQL. */
@Component
class CircularStore {

    private static final String CIRCULAR = """
            select c.*, (select json_agg(json_build_object('language', w.language, 'subject', w.subject, 'body', w.body))
                from mailing.circular_wording w where w.circular_id = c.id) as wordings
            from mailing.circular c
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    CircularStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Circular circular) {
        database.sql("""
                        insert into mailing.circular (id, scope, roles, at, by)
                        values (:id, :scope, string_to_array(:roles, ','), :at, :by)
                        """)
                .param("id", circular.id().value())
                .param("scope", circular.scope().path())
                .param(
                        "roles",
                        String.join(
                                ",",
                                circular.roles().stream()
                                        .map(Role::code)
                                        .sorted()
                                        .toList()))
                .param("at", circular.at().atOffset(ZoneOffset.UTC))
                .param("by", circular.by())
                .update();
        circular.wordings().forEach((language, wording) -> add(circular.id(), language, wording));
    }

    private void add(CircularId circular, Language language, Wording wording) {
        database.sql("""
                        insert into mailing.circular_wording (circular_id, language, subject, body)
                        values (:circular, :language, :subject, :body)
                        """)
                .param("circular", circular.value())
                .param("language", language.tag())
                .param("subject", wording.subject())
                .param("body", wording.body())
                .update();
    }

    Optional<Circular> circular(CircularId id) {
        return database.sql(CIRCULAR + "where c.id = :id")
                .param("id", id.value())
                .query(this::kept)
                .optional();
    }

    /** Those of a scope and of what lies in it, the newest first: those before one of them, or from the beginning. */
    List<Circular> within(Scope scope, Optional<CircularId> before, int most) {
        return database.sql(CIRCULAR + """
                        where (:scope = '' or c.scope = :scope or starts_with(c.scope, :scope || '/'))
                          and (:before::uuid is null or c.id < :before::uuid)
                        order by c.id desc limit :most
                        """)
                .param("scope", scope.path())
                .param("before", before.map(CircularId::value).orElse(null))
                .param("most", most)
                .query(this::kept)
                .list();
    }

    /** The letters that it became, one for each recipient. */
    List<QueuedLetter> letters(CircularId circular) {
        return database.sql(LetterStore.LETTER + "where l.circular_id = :circular order by l.id")
                .param("circular", circular.value())
                .query(new LetterRows(json))
                .list();
    }

    private Circular kept(ResultSet row, int number) throws SQLException {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        json.readTree(row.getString("wordings"))
                .forEach(node -> wordings.put(
                        Language.tagged(node.get("language").asString()).orElseThrow(),
                        new Wording(
                                node.get("subject").asString(), node.get("body").asString())));
        return new Circular(
                new CircularId(row.getObject("id", UUID.class)),
                new Scope(row.getString("scope")),
                roles((String[]) row.getArray("roles").getArray()),
                wordings,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"));
    }

    private static Set<Role> roles(String[] codes) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(codes).map(Role::coded).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }
}
