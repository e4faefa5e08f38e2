package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.journal.Who;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the journal as the API tells it.
 *
 * @param deed what was done, for example {@code notice.published}
 * @param scope path of the part of the system to which it belongs; empty for everywhere
 * @param origin class of the address it came from
 * @param hash its hash in the chain, SHA-256
 * @param previous hash of the entry before
 */
record EntryFacts(
        long number,
        Instant at,
        WhoFacts who,
        String deed,
        SubjectFacts subject,
        String scope,
        String origin,
        Optional<String> why,
        List<ChangeFacts> changes,
        String hash,
        String previous) {

    /** Who did it; the name is not there when it is not kept any more. */
    record WhoFacts(
            WhoKind kind,
            Optional<UUID> person,
            Optional<String> name,
            List<RoleFacts> roles,
            Optional<String> inPlaceOf) {

        static WhoFacts of(Who who) {
            return switch (who) {
                case Who.Person person ->
                    new WhoFacts(
                            WhoKind.PERSON,
                            Optional.of(person.id().value()),
                            Optional.of(person.name()),
                            person.roles().stream()
                                    .map(as -> new RoleFacts(as.role(), as.scope()))
                                    .toList(),
                            person.inPlaceOf());
                case Who.Operator operator -> named(WhoKind.OPERATOR, Optional.of(operator.name()));
                case Who.Program _ -> named(WhoKind.PROGRAM, Optional.empty());
                case Who.Nameless _ -> named(WhoKind.NAMELESS, Optional.empty());
                case Who.Blanked _ -> named(WhoKind.BLANKED, Optional.empty());
            };
        }

        private static WhoFacts named(WhoKind kind, Optional<String> name) {
            return new WhoFacts(kind, Optional.empty(), name, List.of(), Optional.empty());
        }
    }

    /** What sort of somebody it was. */
    enum WhoKind {
        PERSON,
        OPERATOR,
        PROGRAM,
        NAMELESS,
        BLANKED
    }

    /** A role and the scope in which it was held. */
    record RoleFacts(String role, String scope) {}

    /** What it was done to. */
    record SubjectFacts(String kind, String key) {}

    /** One field that had another value afterwards. */
    record ChangeFacts(String field, Optional<String> before, Optional<String> after) {}

    static EntryFacts of(Entry entry) {
        return new EntryFacts(
                entry.number(),
                entry.at(),
                WhoFacts.of(entry.who()),
                entry.what(),
                new SubjectFacts(entry.subject().kind(), entry.subject().key()),
                entry.scope(),
                entry.origin(),
                entry.why(),
                entry.changes().stream()
                        .map(change -> new ChangeFacts(change.field(), change.before(), change.after()))
                        .toList(),
                entry.hash().hex(),
                entry.previous().hex());
    }
}
