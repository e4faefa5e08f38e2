package eu.di4c.journal;

import eu.di4c.journal.PayloadJson.Copy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain from its beginning to its end; holds a few hundred entries at a time, however long it is. */
@Repository
class ChainReader {

    private static final int AT_A_TIME = 500;

    private final JdbcClient database;

    ChainReader(JdbcClient database) {
        this.database = database;
    }

    /** Where the chain is broken, or its end. */
    @Transactional(readOnly = true)
    public Verdict walk(Optional<HeadMark> kept) {
        return database.sql("""
                        select e.number, e.at, e.what, e.subject_kind, e.subject_key, e.scope, e.origin,
                               e.payload_hash, e.previous_hash, e.hash,
                               w.person, w.name_key,
                               w.salt as who_salt, w.content::text as who, w.hash as who_hash,
                               y.salt as why_salt, y.content::text as why, y.hash as why_hash,
                               v.salt as values_salt, v.content::text as values, v.hash as values_hash
                        from journal.entry e
                        left join journal.payload w on w.number = e.number and w.part = 'who'
                        left join journal.payload y on y.number = e.number and y.part = 'why'
                        left join journal.payload v on v.number = e.number and v.part = 'values'
                        order by e.number
                        """).withFetchSize(AT_A_TIME).query(rows -> {
            return verdict(rows, kept);
        });
    }

    private Verdict verdict(ResultSet rows, Optional<HeadMark> kept) throws SQLException {
        var walk = new ChainWalk(kept);
        while (rows.next()) {
            var entry = chained(rows);
            var damage = walk.damage(entry, copy(rows), ChainWalk.blanks(entry) ? blanked(entry.number()) : "");
            if (damage.isPresent()) {
                return damage.get();
            }
        }
        return walk.end().or(this::untold).orElseGet(() -> new Verdict.Unbroken(walk.head()));
    }

    private static Chained chained(ResultSet row) throws SQLException {
        return new Chained(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                row.getString("subject_kind"),
                row.getString("subject_key"),
                row.getString("scope"),
                row.getString("origin"),
                parts(row),
                new Hash(row.getString("payload_hash")),
                new Hash(row.getString("previous_hash")),
                new Hash(row.getString("hash")));
    }

    private static List<Part> parts(ResultSet row) throws SQLException {
        var parts = new ArrayList<Part>();
        for (Part.Name name : Part.Name.values()) {
            @Nullable String hash = row.getString(name.code() + "_hash");
            @Nullable String salt = row.getString(name.code() + "_salt");
            @Nullable String content = row.getString(name.code());
            if (hash != null) {
                var open = salt == null || content == null
                        ? Optional.<Part.Open>empty()
                        : Optional.of(new Part.Open(salt, content));
                parts.add(new Part(name, open, new Hash(hash)));
            }
        }
        return parts;
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getString("name_key")));
    }

    /** What an entry that tells of a blanking must name: all that was blanked in it. */
    String blanked(long in) {
        return database.sql("""
                        select number, part from journal.payload where blanked_in = :in order by number, part collate "C"
                        """).param("in", in).withFetchSize(AT_A_TIME).query(rows -> {
            return Blanking.of(rows).key();
        });
    }

    /** The first entry beside which something is blanked, and what should tell of it tells of something else. */
    private Optional<Verdict> untold() {
        return database.sql("""
                        select p.number from journal.payload p left join journal.entry e on e.number = p.blanked_in
                        where (p.content is null) <> (p.blanked_in is not null)
                        or (p.blanked_in is not null and e.what is distinct from :blanked)
                        order by p.number limit 1
                        """)
                .param("blanked", Blanking.WHAT)
                .query((row, _) -> (Verdict) new Verdict.Broken(row.getLong("number"), Verdict.Damage.BLANKED_UNTOLD))
                .optional();
    }
}
