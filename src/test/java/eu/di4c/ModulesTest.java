package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

class ModulesTest {

    @Test
    void modules_use_only_what_they_declare_and_only_what_others_offer() {
        Modules.ALL.verify();
    }

    @Test
    void every_module_says_what_it_may_use() {
        assertThat(Modules.ALL.stream()
                        .filter(module -> Modules.declared(module).isEmpty())
                        .map(module -> Modules.name(module) + ": @ApplicationModule without allowedDependencies"))
                .isEmpty();
    }

    @Test
    void no_test_hides_what_a_package_of_the_program_declares() {
        assertThat(Source.below("src/test/java", "package-info.java").stream()
                        .filter(info -> Files.exists(
                                Path.of("src/main").resolve(Path.of("src/test").relativize(info.path()))))
                        .map(info -> info + " stands before the one of the program on the class path: delete it"))
                .isEmpty();
    }

    @Test
    void only_the_kernel_is_open() {
        assertThat(Modules.ALL.stream().filter(Modules::isOpen).map(Modules::name))
                .containsExactly("kernel");
    }

    @Test
    void no_arrow_leads_back() {
        assertThat(Modules.names().stream()
                        .filter(name -> Modules.reach(name).contains(name))
                        .map(name -> name + " can reach itself along the declared arrows"))
                .isEmpty();
    }

    @Test
    void the_tour_shows_every_module_above_what_it_may_use() {
        var tour = Source.of("docs/tour.md");
        var rows =
                tour.text().replaceAll("(?s).*?```\\n(.*?)```.*", "$1").lines().toList();
        var wrong = new ArrayList<String>();
        Modules.arrows().forEach((from, arrows) -> {
            int row = row(rows, from);
            if (row < 0) {
                wrong.add(tour + ": the picture lacks " + from);
            }
            arrows.stream()
                    .filter(to -> row(rows, to) < row)
                    .forEach(to -> wrong.add(tour + ": " + to + " stands above " + from + ", which may use it"));
        });
        assertThat(wrong).isEmpty();
    }

    private static int row(List<String> rows, String module) {
        for (int row = 0; row < rows.size(); row++) {
            if (List.of(rows.get(row).replaceAll("   {3,}[a-z ]*$", "").split("\\W+"))
                    .contains(module)) {
                return row;
            }
        }
        return -1;
    }

    @Test
    void templates_show_only_what_their_module_may_use() {
        assertThat(Source.templates().stream()
                        .flatMap(template -> foreign(template).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void a_template_of_another_module_is_noticed() {
        var template = new Source(
                Path.of("src/main/jte/network/x.jte"), "@import eu.di4c.budget.Shares\n@template.overview.today()\n");
        assertThat(foreign(template)).hasSize(2).first().asString().contains("network/x.jte:1", "budget");
    }

    /** What a template imports or calls that belongs to a module which its own may not use. */
    private static List<String> foreign(Source template) {
        var may = new HashSet<>(Modules.arrows(template.module()));
        may.add(template.module());
        may.add("kernel");
        may.add("site");
        return template.places("(?:@import eu\\.di4c|@template)\\.[a-z]+").stream()
                .filter(place -> !may.contains(place.substring(place.lastIndexOf('.') + 1)))
                .map(place -> place + ", but " + template.module() + " may use only " + may)
                .toList();
    }

    @Test
    void the_pages_about_the_modules_are_up_to_date() {
        var pages = ModulePages.all();
        pages.forEach(MadePage::keep);
        assertThat(Objects.requireNonNull(new File("docs/modules").list()))
                .as("docs/modules has pages of the modules there are, and no others")
                .hasSameSizeAs(pages);
    }

    @Test
    void a_page_that_differs_is_refused_with_the_way_to_mend_it() {
        var stale = new MadePage(ModulePages.path("kernel"), "another text");
        if (System.getProperty("di4c.docs") == null) {
            assertThatThrownBy(stale::keep).hasMessageContaining("kernel.md is out of date: run bin/docs");
        }
    }

    @Test
    void a_module_offers_about_fifteen_types_to_others_and_never_more_than_thirty() {
        assertThat(Modules.ALL.stream().map(ModulesTest::offered).filter(said -> !said.isEmpty()))
                .isEmpty();
    }

    private static String offered(ApplicationModule module) {
        int types = ModulePages.publicTypes("src/main/java/eu/di4c/" + Modules.name(module))
                .size();
        return types <= 30 ? "" : "%s: %d public types in its root, at most 30".formatted(Modules.name(module), types);
    }
}
