package eu.di4c.notification;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;

/** The secret address at which somebody's own calendar is read, since then; until she ends it or makes another. */
public record OwnCalendar(
        @Personal(
                what = Personal.Kind.CHOICE,
                why = Personal.Purpose.COOPERATION,
                basis = LegalBasis.PUBLIC_TASK,
                kept = "P2Y",
                after = Personal.Event.LEFT,
                columns = "notification.own_calendar.person_id")
        PersonId person,

        Instant made) {}
