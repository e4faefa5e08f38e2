package eu.di4c;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;

/** The modules of the program, as their {@code package-info.java} declares them. */
final class Modules {

    /** As the sources have them; what is made from templates is no module. */
    static final ApplicationModules ALL = ApplicationModules.of(Di4c.class, resideInAPackage("eu.di4c.jte.."));

    private Modules() {}

    /** Names of all modules, in alphabetical order. */
    static List<String> names() {
        return ALL.stream().map(Modules::name).sorted().toList();
    }

    static ApplicationModule module(String name) {
        return ALL.getModuleByName(name).orElseThrow();
    }

    static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** What a module may use, with the named parts of modules as {@code site :: api}; empty when it does not say. */
    static Optional<List<String>> declared(ApplicationModule module) {
        return declaration(module)
                .map(said -> Arrays.asList(said.allowedDependencies()))
                .filter(said -> !said.contains(org.springframework.modulith.ApplicationModule.OPEN_TOKEN));
    }

    private static Optional<org.springframework.modulith.ApplicationModule> declaration(ApplicationModule module) {
        return module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class);
    }

    static boolean isOpen(ApplicationModule module) {
        return declaration(module)
                .filter(said -> said.type() == org.springframework.modulith.ApplicationModule.Type.OPEN)
                .isPresent();
    }

    /** The modules a module may use, whichever part of them. */
    static Set<String> arrows(String module) {
        var arrows = new TreeSet<String>();
        declared(module(module)).orElse(List.of()).forEach(said -> arrows.add(said.replaceAll(" *::.*", "")));
        return arrows;
    }

    /** The arrows of all modules, by the module they start from. */
    static Map<String, Set<String>> arrows() {
        var all = new TreeMap<String, Set<String>>();
        names().forEach(module -> all.put(module, arrows(module)));
        return all;
    }

    /** Everything a module can reach along the arrows. */
    static Set<String> reach(String module) {
        var reached = new TreeSet<String>();
        reach(module, reached);
        return reached;
    }

    private static void reach(String module, Set<String> reached) {
        for (String next : arrows(module)) {
            if (reached.add(next)) {
                reach(next, reached);
            }
        }
    }

    /** The parts of a module that others may use by name, such as api of site. */
    static List<String> parts(ApplicationModule module) {
        return module.getNamedInterfaces().stream()
                .filter(NamedInterface::isNamed)
                .map(NamedInterface::getName)
                .sorted()
                .toList();
    }
}
