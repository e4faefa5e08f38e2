package eu.di4c.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry as it stands in the chain, with what stands beside it.
 *
 * @param at to the microsecond
 * @param parts in the order of their names; those that there are
 */
record Chained(
        long number,
        Instant at,
        String what,
        String subjectKind,
        String subjectKey,
        String scope,
        String origin,
        List<Part> parts,
        Hash payload,
        Hash previous,
        Hash hash) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    Chained {
        parts = List.copyOf(parts);
    }

    /** The entry with its hashes, to be stored after another. */
    Chained after(HeadMark head) {
        var hashed = hashOf(parts);
        var unsealed = new Chained(
                head.count() + 1,
                at,
                what,
                subjectKind,
                subjectKey,
                scope,
                origin,
                parts,
                hashed,
                head.hash(),
                Hash.BEGINNING);
        return unsealed.with(unsealed.sealed());
    }

    private Chained with(Hash other) {
        return new Chained(number, at, what, subjectKind, subjectKey, scope, origin, parts, payload, previous, other);
    }

    HeadMark mark() {
        return new HeadMark(number, hash);
    }

    /** What its hash must be. */
    Hash sealed() {
        return Hash.of(
                Long.toString(number),
                MICROSECONDS.format(at),
                what,
                subjectKind,
                subjectKey,
                scope,
                origin,
                payload.hex(),
                previous.hex());
    }

    /** Whether all that stands beside it is there and is what was hashed. */
    boolean partsAreTrue() {
        return parts.stream().allMatch(Part::isTrue) && hashOf(parts).equals(payload);
    }

    static Hash hashOf(List<Part> parts) {
        var texts = new ArrayList<String>();
        for (Part part : parts) {
            texts.add(part.name().code());
            texts.add(part.hash().hex());
        }
        return Hash.of(texts.toArray(String[]::new));
    }
}
