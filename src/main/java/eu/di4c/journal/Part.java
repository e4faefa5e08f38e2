package eu.di4c.journal;

import eu.di4c.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A part of what stands beside an entry, with the salt that makes its hash unguessable. */
record Part(Name name, Optional<Open> open, Hash hash) {

    /** In the order in which their hashes are hashed. */
    enum Name {
        WHO("who"),
        WHY("why"),
        VALUES("values");

        private final String code;

        Name(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** What can be read until the part is blanked: JSON, as it is stored. */
    record Open(String salt, String content) {}

    static Part of(Name name, String content) {
        var open = new Open(salt(), storable(content));
        return new Part(name, Optional.of(open), hash(name, open));
    }

    /** Whether it is what was hashed; a blanked part can be nothing else. */
    boolean isTrue() {
        return open.map(known -> hash(name, known).equals(hash)).orElse(true);
    }

    private static Hash hash(Name name, Open open) {
        return Hash.of(name.code(), open.salt(), open.content());
    }

    /** Two identifiers: 148 bits of chance. */
    private static String salt() {
        return (Ids.next().toString() + Ids.next()).replace("-", "");
    }

    /** Half a sign, which no database stores, becomes a question mark before it is hashed. */
    static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
