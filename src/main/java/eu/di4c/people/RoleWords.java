package eu.di4c.people;

import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.site.Words;

/** Roles and scopes of the system in the reader's language. */
public final class RoleWords {

    private RoleWords() {}

    /** What a role is called. */
    public static String of(Role role, Words words) {
        return words.of("people.role." + role.code());
    }

    /** A role with where it is held. */
    public static String in(Role role, Scope scope, Words words) {
        return words.of("people.role.in", of(role, words), of(scope, words));
    }

    /** What a scope is called. */
    public static String of(Scope scope, Words words) {
        return switch (scope.level()) {
            case EVERYWHERE -> words.of("people.scope.everywhere");
            case PROGRAMME ->
                words.of("people.scope.programme", name(scope.programme().orElseThrow()));
            case NETWORK ->
                words.of("people.scope.network", name(scope.network().orElseThrow()));
            case PARTNER ->
                words.of(
                        "people.scope.partner",
                        name(scope.partner().orElseThrow()),
                        name(scope.network().orElseThrow()));
            case GROUP ->
                words.of(
                        "people.scope.group",
                        name(scope.partner().orElseThrow()),
                        name(scope.network().orElseThrow()));
            case CITY -> words.of("people.scope.city", name(scope.city().orElseThrow()));
        };
    }

    private static String name(Slug slug) {
        return slug.text();
    }
}
