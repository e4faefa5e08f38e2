package eu.di4c.notice;

import eu.di4c.document.FundedBy;
import eu.di4c.document.Letterhead;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a notice and its steps stand in the rows of the database. */
final class NoticeRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NoticeRows() {}

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                Language.tagged(row.getString("language")).orElseThrow(),
                issuer(row),
                wording(row),
                slug(row, "corrects_slug"),
                slug(row, "translates_slug"),
                steps(row.getString("steps")),
                row.getLong("revision"));
    }

    static Owned owned(ResultSet row, int number) throws SQLException {
        return new Owned(notice(row, number), slug(row, "partner_slug"));
    }

    static String json(Letterhead letterhead) {
        return JSON.writeValueAsString(letterhead);
    }

    static String word(Step.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Issuer issuer(ResultSet row) throws SQLException {
        return new Issuer(
                new Slug(row.getString("network_slug")),
                new Slug(row.getString("organisation_slug")),
                JSON.readValue(row.getString("letterhead"), Letterhead.class),
                Optional.ofNullable(row.getString("programme"))
                        .map(programme -> new FundedBy(programme, text(row, "funding_period"), text(row, "fund"))));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        var number = row.getObject("number", Integer.class);
        var year = row.getObject("year", Integer.class);
        return new Wording(
                row.getString("title"),
                row.getString("subject"),
                row.getString("body"),
                number == null || year == null ? Optional.empty() : Optional.of(new NoticeNumber(number, year)),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                Optional.ofNullable(row.getString("contact")));
    }

    private static List<Step> steps(String json) {
        return JSON.readTree(json).valueStream().map(NoticeRows::step).toList();
    }

    private static Step step(JsonNode step) {
        var kind = Step.Kind.valueOf(step.path("kind").asString().toUpperCase(Locale.ROOT));
        return new Step(
                kind,
                OffsetDateTime.parse(step.path("at").asString()).toInstant(),
                step.path("by").asString(),
                field(step, "reason"),
                kind == Step.Kind.POSTED ? Optional.of(posting(step)) : Optional.empty(),
                field(step, "closing"));
    }

    private static Posting posting(JsonNode step) {
        return new Posting(
                field(step, "posted_from").map(LocalDate::parse),
                field(step, "posted_to").map(LocalDate::parse),
                field(step, "posted_where"),
                field(step, "proof"));
    }

    private static Optional<String> field(JsonNode node, String name) {
        return node.path(name).isString() ? Optional.of(node.path(name).asString()) : Optional.empty();
    }

    private static Optional<Slug> slug(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Slug::new);
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
