package eu.di4c.people;

import eu.di4c.kernel.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operator asks for before somebody may use her roles. */
@Component
class ProofSettings {

    private final Set<Role> secondFactorRoles;

    ProofSettings(Environment settings) {
        String codes = settings.getProperty("di4c.second-factor-roles", "");
        secondFactorRoles = Arrays.stream(codes.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(ProofSettings::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that count only with a second factor. */
    Set<Role> secondFactorRoles() {
        return secondFactorRoles;
    }

    private static Role role(String code) {
        return Role.coded(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected DI4C_SECOND_FACTOR_ROLES to be codes of roles with commas, such as administrator, found "
                                + code));
    }
}
