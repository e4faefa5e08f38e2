package eu.di4c.mailing;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a letter stands in a row of the database. */
record LetterRows(JsonMapper json) implements RowMapper<QueuedLetter> {

    @Override
    public QueuedLetter mapRow(ResultSet row, int number) throws SQLException {
        return new QueuedLetter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getBoolean("leavable"),
                recipient(row),
                row.getString("subject"),
                Optional.ofNullable(row.getString("content"))
                        .map(content -> json.readValue(content, Letter.Content.class)),
                LetterState.coded(row.getString("state")).orElseThrow(),
                instant(row, "at"),
                instant(row, "due"),
                row.getString("by"),
                attempts(row.getString("attempts")));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getString("name"),
                new EmailAddress(row.getString("address")),
                Language.tagged(row.getString("language")).orElseThrow(),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new));
    }

    private List<Attempt> attempts(@Nullable String attempts) {
        return attempts == null
                ? List.of()
                : json.readTree(attempts).valueStream().map(LetterRows::attempt).toList();
    }

    private static Attempt attempt(JsonNode node) {
        return new Attempt(
                OffsetDateTime.parse(node.get("at").asString()).toInstant(),
                Attempt.Outcome.valueOf(node.get("outcome").asString().toUpperCase(Locale.ROOT)),
                node.get("by").asString(),
                node.get("says").asString());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
