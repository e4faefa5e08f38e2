package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import java.time.LocalDate;
import java.util.Optional;

/** A role offered to somebody by letter; it is hers once she accepts. */
public record Invitation(
        EmailAddress address,
        String name,
        Language language,
        Role role,
        Scope scope,
        LocalDate starts,
        Optional<LocalDate> ends) {}
