package eu.di4c.people;

import eu.di4c.kernel.Role;
import eu.di4c.site.Words;

/** Roles in the reader's language. */
public final class RoleWords {

    private RoleWords() {}

    /** What a role is called. */
    public static String of(Role role, Words words) {
        return words.of("people.role." + role.code());
    }
}
