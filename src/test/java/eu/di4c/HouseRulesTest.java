package eu.di4c;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The house rules of STYLE.md that can be seen in compiled classes; {@link SourcesTest} has those that are seen in sources. */
class HouseRulesTest {

    /** The program without what is made from templates. */
    static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.di4c")
            .that(DescribedPredicate.not(resideInAPackage("eu.di4c.jte..")));

    private static final DescribedPredicate<JavaClass> BEANS =
            describe("beans", type -> type.isMetaAnnotatedWith(Component.class));

    /** Identifiers of rows, secrets of people and codes of failures are the only chance, and the only time, that nobody hands in. */
    private static final List<String> MAKE_IDENTIFIERS =
            List.of("eu.di4c.kernel.Ids", "eu.di4c.people.asking.Secret", "eu.di4c.site.web.CorrelationFilter");

    /** A name says what a thing is in the field, not what it is to a programmer. */
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Service|Dto|DTO|Manager|Helper|Utils?|Controller|Entity|Repository)")
            .orShould(be(simpleName("nothing")
                    .or(describe("named I…", type -> type.getSimpleName().matches("I[A-Z][a-z].*")))))
            .as("no class is named …Impl, …Service, …Dto, …Manager, …Helper, …Util, …Controller or I…");

    static final ArchRule QUESTIONS = noMethods()
            .that(describe("are our own", HouseRulesTest::isOurs))
            .should()
            .haveNameMatching("get[A-Z].*")
            .as("a question is named by what it asks: leads(), not getLead()");

    static final ArchRule STORES = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .or(describe("use JdbcClient", HouseRulesTest::usesSql))
            .should()
            .notBePublic()
            .andShould()
            .resideInAnyPackage("eu.di4c.*")
            .as("SQL is in package-private stores in the root of a module");

    static final ArchRule PAGES = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAnyPackage("..web..", "eu.di4c.site.api")
            .as("controllers are package-private, in web");

    static final ArchRule PURE_KERNEL = noClasses()
            .that()
            .resideInAPackage("eu.di4c.kernel..")
            .and(DescribedPredicate.not(simpleName("package-info")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
            .as("the kernel knows neither Spring nor a database");

    static final ArchRule PURE_RULES = noClasses()
            .that(DescribedPredicate.not(BEANS))
            .and(DescribedPredicate.not(describe("stores", HouseRulesTest::usesSql)))
            .should()
            .dependOnClassesThat(belongToAnyOf(Clock.class))
            .as("rules get the time as a value; only beans know the clock");

    static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .that(describe("make no identifiers", type -> !MAKE_IDENTIFIERS.contains(type.getName())))
            .and()
            .resideOutsideOfPackage("eu.di4c.database")
            .should()
            .callMethodWhere(describe("asks the machine for time or chance", HouseRulesTest::asksTheMachine))
            .orShould()
            .callConstructorWhere(
                    describe("makes a Random", call -> call.getTargetOwner().isAssignableTo(Random.class)))
            .as("time comes in as a value or from the clock bean, chance from nowhere");

    static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .as("parts come in through the constructor");

    private static final List<ArchRule> RULES =
            List.of(NAMES, QUESTIONS, STORES, PAGES, PURE_KERNEL, PURE_RULES, NO_HIDDEN_CLOCK, NO_FIELD_INJECTION);

    @Test
    void the_program_keeps_the_house_rules() {
        var broken = RULES.stream()
                .map(rule -> rule.evaluate(PROGRAM))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
        assertThat(String.join("\n", broken)).isEmpty();
    }

    @Test
    void every_rule_is_broken_by_something_that_breaks_it() {
        var bad = new ClassFileImporter().importPackages("housebreaking");
        for (ArchRule rule : RULES) {
            if (!rule.equals(PURE_KERNEL)) {
                assertThat(rule.evaluate(bad).hasViolation())
                        .as(rule.getDescription())
                        .isTrue();
            }
        }
        assertThat(Commands.nameless(bad)).singleElement().asString().contains("rename", "java.lang.String");
        assertThat(Commands.crowded(bad)).singleElement().asString().contains("BadService", "5");
    }

    @Test
    void every_command_takes_the_actor_first() {
        assertThat(Commands.of(PROGRAM))
                .as("commands are found")
                .extracting(JavaMethod::getFullName)
                .anyMatch(name -> name.contains("Networks.putPartners("))
                .anyMatch(name -> name.contains("NetworkFiles.importFile("));
        assertThat(Commands.nameless(PROGRAM)).isEmpty();
    }

    @Test
    void nobody_needs_more_than_four_collaborators() {
        assertThat(Commands.crowded(PROGRAM)).isEmpty();
    }

    private static boolean usesSql(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().isEquivalentTo(JdbcClient.class));
    }

    /** Not asked for by a framework's type that it extends. */
    private static boolean isOurs(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && Stream.concat(
                                method.getOwner().getAllRawSuperclasses().stream(),
                                method.getOwner().getAllRawInterfaces().stream())
                        .filter(type -> !type.getPackageName().startsWith("eu.di4c"))
                        .flatMap(type -> type.getMethods().stream())
                        .noneMatch(other -> other.getName().equals(method.getName()));
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        AccessTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") && !call.getOriginOwner().getName().contains("Settings");
        }
        return (name.equals("now") && owner.getPackageName().startsWith("java.time") && !getsAClock(target))
                || (owner.isEquivalentTo(System.class)
                        && List.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || owner.isEquivalentTo(ThreadLocalRandom.class);
    }

    private static boolean getsAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
