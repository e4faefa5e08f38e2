package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.mailing.EmailAddress;
import java.time.LocalDate;
import java.util.Optional;

/** A role offered to somebody by letter; it is hers once she accepts. */
public record Invitation(
        EmailAddress address,

        @Personal(
                what = Personal.Kind.NAME,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Link.KEPT,
                after = Personal.Event.RECORDED,
                columns = "people.offer.name")
        String name,

        Language language,

        @Personal(
                what = Personal.Kind.FUNCTION,
                why = Personal.Purpose.ACCOUNT,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Link.KEPT,
                after = Personal.Event.RECORDED,
                columns = {"people.offer.role", "people.offer.scope"})
        Role role,

        Scope scope,
        LocalDate starts,
        Optional<LocalDate> ends) {}
