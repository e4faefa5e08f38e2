package eu.di4c.people;

import eu.di4c.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operator asks for before somebody may use her roles, and whom else she trusts to know people. */
@Component
class ProofSettings {

    private final Set<Role> secondFactorRoles;
    private final List<Provider> providers;

    ProofSettings(Environment settings) {
        String codes = settings.getProperty("di4c.second-factor-roles", "");
        secondFactorRoles = Arrays.stream(codes.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(ProofSettings::role)
                .collect(Collectors.toUnmodifiableSet());
        providers = Binder.get(settings)
                .bind("di4c.providers", Bindable.listOf(Provider.class))
                .orElse(List.of());
    }

    /** The roles that count only with a second factor. */
    Set<Role> secondFactorRoles() {
        return secondFactorRoles;
    }

    List<Provider> providers() {
        return providers;
    }

    Optional<Provider> provider(String name) {
        return providers.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static Role role(String code) {
        return Role.coded(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected DI4C_SECOND_FACTOR_ROLES to be codes of roles with commas, such as administrator,"
                                + " found "
                                + code));
    }
}
