package eu.di4c.mailing;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often people want which letters, and the addresses by which they say so without signing in. */
@Component
class WishStore {

    private final JdbcClient database;

    WishStore(JdbcClient database) {
        this.database = database;
    }

    /** What she said last about letters of this kind, as a person or under her address. */
    Optional<Frequency> frequency(Recipient to, String kind) {
        return database.sql("""
                        select frequency from mailing.wish
                        where kind = :kind and (person_id = :person or lower(address) = :address)
                        order by at desc, id desc limit 1
                        """)
                .param("kind", kind)
                .param("person", to.person().map(PersonId::value).orElse(null))
                .param("address", to.address().key())
                .query(String.class)
                .optional()
                .flatMap(Frequency::coded);
    }

    Map<String, Frequency> wishes(PersonId person) {
        return database
                .sql("select kind, frequency from mailing.wish where person_id = :person order by kind")
                .param("person", person.value())
                .query((row, _) -> Map.entry(
                        row.getString("kind"),
                        Frequency.coded(row.getString("frequency")).orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(PersonId person, String kind, Frequency frequency, Instant at) {
        put("person_id", "person_id is not null", person.value(), kind, frequency, at);
    }

    void put(EmailAddress address, String kind, Frequency frequency, Instant at) {
        put("address", "address is not null", address.key(), kind, frequency, at);
    }

    private void put(String column, String where, Object who, String kind, Frequency frequency, Instant at) {
        String unique = column.equals("address") ? "lower(address)" : column;
        database.sql("""
                        insert into mailing.wish (id, %1$s, kind, frequency, at) values (:id, :who, :kind, :frequency, :at)
                        on conflict (%2$s, kind) where %3$s
                        do update set frequency = excluded.frequency, at = excluded.at
                        """.formatted(column, unique, where))
                .param("id", Ids.next())
                .param("who", who)
                .param("kind", kind)
                .param("frequency", frequency.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addWayOut(String hash, LetterId letter, Instant at) {
        database.sql("insert into mailing.way_out (token_hash, letter_id, at) values (:hash, :letter, :at)")
                .param("hash", hash)
                .param("letter", letter.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LetterId> wayOut(String hash) {
        return database.sql("select letter_id from mailing.way_out where token_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional()
                .map(LetterId::new);
    }

    /** The kind of a letter; of a digest the kinds of the letters in it. */
    List<String> kinds(LetterId letter) {
        return database.sql("""
                        select distinct kind from mailing.letter
                        where digest_id = :id or (id = :id and not exists (select from mailing.letter where digest_id = :id))
                        order by kind
                        """)
                .param("id", letter.value())
                .query((row, _) -> row.getString("kind"))
                .list();
    }
}
