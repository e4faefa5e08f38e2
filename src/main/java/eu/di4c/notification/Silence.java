package eu.di4c.notification;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;

/** Somebody wants to be told nothing of a kind, since then; until she takes it back. */
record Silence(
        @Personal(
                what = Personal.Kind.CHOICE,
                why = Personal.Purpose.COOPERATION,
                basis = LegalBasis.PUBLIC_TASK,
                kept = "P2Y",
                after = Personal.Event.LEFT,
                columns = {"notification.silence.person_id", "notification.silence.kind"})
        Kind kind,

        Instant at) {}
