package eu.di4c;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import eu.di4c.kernel.Actor;
import eu.di4c.people.Browser;
import eu.di4c.people.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commands of the doors: public methods of public beans through which a row of a table may be written. */
final class Commands {

    /** They find out who acts, from a secret, and note that it was shown. */
    private static final Set<String> FIND_OUT_WHO = Set.of(
            "SignIns.of",
            "SignIns.end",
            "AccessTokens.of",
            "Passkeys.beginSigningIn",
            "Passkeys.signedBy",
            "Providers.depart",
            "Providers.arrive");

    private Commands() {}

    static List<JavaMethod> of(JavaClasses program) {
        return program.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> writes(method, new HashSet<>()))
                .toList();
    }

    private static boolean writes(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getCallsFromSelf().stream()
                        .anyMatch(call -> isUpdate(call.getTargetOwner(), call.getName())
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(called -> called.getOwner()
                                                .getPackageName()
                                                .startsWith("eu.di4c"))
                                        .filter(called -> writes(called, seen))
                                        .isPresent());
    }

    private static boolean isUpdate(JavaClass owner, String name) {
        return List.of("update", "batchUpdate").contains(name)
                && (owner.isAssignableTo(JdbcClient.StatementSpec.class)
                        || owner.isAssignableTo(JdbcOperations.class)
                        || owner.isAssignableTo(NamedParameterJdbcOperations.class));
    }

    /** Commands that do not take {@code Actor by} first. */
    static List<String> nameless(JavaClasses program) {
        return of(program).stream()
                .filter(method -> !takesActorFirst(method))
                .map(method -> "%s writes, but does not take Actor by first".formatted(method.getFullName()))
                .toList();
    }

    /** A kind of actor where only that kind can; what is known of a stranger where nobody can be named yet. */
    private static boolean takesActorFirst(JavaMethod method) {
        var types = method.getRawParameterTypes();
        if (FIND_OUT_WHO.contains(method.getOwner().getSimpleName() + "." + method.getName())) {
            return true;
        }
        boolean stranger = !types.isEmpty()
                && (types.getFirst().isEquivalentTo(Browser.class)
                        || types.getFirst().isEquivalentTo(Link.class));
        return stranger
                || (!types.isEmpty()
                        && types.getFirst().isAssignableTo(Actor.class)
                        && method.reflect().getParameters()[0].getName().equals("by"));
    }

    /** Beans that take more than four others. */
    static List<String> crowded(JavaClasses program) {
        return program.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .flatMap(type -> type.getConstructors().stream())
                .filter(making -> making.getRawParameterTypes().size() > 4)
                .map(making -> "%s takes %d collaborators, at most 4"
                        .formatted(
                                making.getOwner().getName(),
                                making.getRawParameterTypes().size()))
                .toList();
    }
}
