package eu.di4c.notification;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one person was told.
 *
 * @param by who did it; empty when nobody did, or when she has been forgotten
 * @param spot the address at which one sees it
 * @param seen when she said that she has seen it
 */
public record Notification(
        UUID id,

        @Personal(
                what = Personal.Kind.STATEMENT,
                why = Personal.Purpose.COOPERATION,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Notification.KEPT,
                columns = {"notification.notification.person_id", "notification.notification.arguments"})
        Kind kind,

        String sentence,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.COOPERATION,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Notification.KEPT,
                columns = {"notification.notification.by", "notification.notification.by_id"})
        String by,

        List<Argument> arguments,
        String spot,
        Instant at,
        Optional<Instant> seen) {

    /** How long it is kept. */
    static final String KEPT = "P6M";

    public Notification {
        arguments = List.copyOf(arguments);
    }
}
