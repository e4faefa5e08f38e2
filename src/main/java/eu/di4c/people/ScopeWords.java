package eu.di4c.people;

import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Words;
import org.springframework.stereotype.Component;

/** Scopes in the reader's language: "Botoșani in DI4C". */
@Component
public class ScopeWords {

    private final ScopeNames names;

    ScopeWords(ScopeNames names) {
        this.names = names;
    }

    /** What a scope is called. */
    public String of(Scope scope, Words words) {
        return switch (scope.level()) {
            case EVERYWHERE -> words.of("people.scope.everywhere");
            case PROGRAMME -> words.of("people.scope.programme", names.name(scope, words));
            case NETWORK -> words.of("people.scope.network", names.name(scope, words));
            case PARTNER -> words.of("people.scope.partner", names.name(scope, words), network(scope, words));
            case GROUP -> words.of("people.scope.group", names.name(scope, words), network(scope, words));
            case CITY -> words.of("people.scope.city", names.name(scope, words));
        };
    }

    private String network(Scope scope, Words words) {
        return names.name(
                Scope.network(scope.programme().orElseThrow(), scope.network().orElseThrow()), words);
    }

    /** A role with where it is held. */
    public String in(Role role, Scope scope, Words words) {
        return words.of("people.role.in", RoleWords.of(role, words), of(scope, words));
    }
}
