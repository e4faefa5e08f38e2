package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.JavaTree.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of STYLE.md that can be seen in sources; {@link HouseRulesTest} has those that are seen in compiled classes. */
class SourcesTest {

    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 25;
    private static final int LONGEST_TEMPLATE = 60;
    private static final int MOST_PARAMETERS = 6;

    /** Files longer than {@value #LONGEST_FILE} lines, each with the reason. */
    private static final Map<String, String> LONG_FILES = Map.of(
            "FuzzyDate", "a date as exactly as it is known: one value, its notation and its arithmetic",
            "CalendarPage", "the page with most to decide; its parts are records of their own inside");

    /** Methods longer than {@value #LONGEST_METHOD} lines, each with the reason. */
    private static final Map<String, String> LONG_METHODS = Map.of(
            "ItemSheet.cell", "a table: what stands in each column",
            "NoticeTroubles.of", "a table: what each refusal says of the file",
            "PutRule.check", "all that can be wrong with a draft, in the order in which it is told",
            "ShiftRule.move", "one item, from its hold to what becomes of it",
            "MonthPage.of", "one page, in the order in which it is read",
            "CalendarPage.of", "one page, in the order in which it is read",
            "NetworkHomePage.of", "one page, in the order in which it is read",
            "ActStore.addChanges", "one statement, and what stands in each of its columns",
            "Identities.admit", "the refusals of a newcomer, and the account it makes");

    /** Switches that keep a default although they tell types or names apart, each with the reason. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "Texts", "a component of a record may be anything",
            "Words", "an argument of a message may be any object; the rest say themselves",
            "Pass", "packed numbers, not a type of ours",
            "TreeReader", "events of the YAML reader, not a type of ours");

    @Test
    void every_package_says_that_it_has_no_nulls() {
        assertThat(Source.program().stream()
                        .map(source -> source.path().resolveSibling("package-info.java"))
                        .distinct()
                        .filter(info -> !Files.exists(info)
                                || Source.of(info).places("(?m)^@NullMarked$").isEmpty())
                        .map(info -> info + ": @NullMarked is missing"))
                .isEmpty();
    }

    @Test
    void every_public_type_says_in_a_sentence_what_it_is() {
        assertThat(Source.program().stream()
                        .filter(ModulePages::isPublic)
                        .filter(source -> ModulePages.prose(source).isEmpty())
                        .map(source -> source + ": a public type without a sentence that says what it is"))
                .isEmpty();
    }

    @Test
    void no_source_is_longer_than_a_reader_can_hold() {
        var found = all(Source.program(), source -> tooLong(source, LONGEST_FILE, LONG_FILES.keySet()));
        found.addAll(all(Source.templates(), source -> tooLong(source, LONGEST_TEMPLATE, Set.of())));
        assertThat(found).isEmpty();
        assertThat(tooLong(source("x.jte", "x\n".repeat(61)), LONGEST_TEMPLATE, Set.of()))
                .singleElement()
                .asString()
                .contains("x.jte: 61 lines, at most 60");
    }

    private static List<String> tooLong(Source source, int most, Set<String> excused) {
        return source.length() <= most || excused.contains(source.name())
                ? List.of()
                : List.of("%s: %d lines, at most %d".formatted(source, source.length(), most));
    }

    @Test
    void no_excuse_outlives_what_it_excuses() {
        var names = new ArrayList<String>();
        for (Source source : Source.program()) {
            if (source.length() > LONGEST_FILE) {
                names.add(source.name());
            }
        }
        assertThat(LONG_FILES.keySet()).as("LONG_FILES").isSubsetOf(names);
        var defaults = JavaTree.program().stream()
                .filter(tree -> !tree.defaults().isEmpty())
                .map(tree -> tree.source().name())
                .toList();
        assertThat(DEFAULTS.keySet()).as("DEFAULTS").isSubsetOf(defaults);
        var methods = JavaTree.program().stream()
                .flatMap(tree -> tree.methods().stream()
                        .filter(method -> method.lines() > LONGEST_METHOD)
                        .map(method -> tree.source().name() + "." + method.name()))
                .toList();
        assertThat(LONG_METHODS.keySet()).as("LONG_METHODS").isSubsetOf(methods);
    }

    @Test
    void methods_are_short_and_take_few_parameters() {
        assertThat(JavaTree.program().stream().flatMap(tree -> clumsy(tree).stream()))
                .isEmpty();
        var bad = source(
                "X.java",
                "class X { X() {" + "\n".repeat(27) + "} void f(int a, int b, int c, int d, int e, int f, int g) {} }");
        assertThat(clumsy(JavaTree.of(bad))).hasSize(2);
    }

    /** Methods that are too long or take too much; a constructor takes what its value has. */
    private static List<String> clumsy(JavaTree tree) {
        var found = new ArrayList<String>();
        for (Method method : tree.methods()) {
            if (method.lines() > LONGEST_METHOD
                    && !LONG_METHODS.containsKey(tree.source().name() + "." + method.name())) {
                found.add("%s: %s has %d lines, at most %d"
                        .formatted(method.place(), method.name(), method.lines(), LONGEST_METHOD));
            }
            if (method.parameters() > MOST_PARAMETERS && !method.name().equals("<init>")) {
                found.add("%s: %s takes %d parameters, at most %d"
                        .formatted(method.place(), method.name(), method.parameters(), MOST_PARAMETERS));
            }
        }
        return found;
    }

    @Test
    void a_new_case_of_our_own_types_breaks_the_build() {
        assertThat(JavaTree.program().stream()
                        .filter(tree -> !DEFAULTS.containsKey(tree.source().name()))
                        .flatMap(tree -> tree.defaults().stream()))
                .as("switches over names or patterns with a default")
                .isEmpty();
        var bad = source("X.java", "class X { int f(Y y) { return switch (y) { case A -> 1; default -> 2; }; } }");
        assertThat(JavaTree.of(bad).defaults()).containsExactly("X.java:1");
        var good = source("X.java", "class X { int f(int y) { return switch (y) { case 1 -> 1; default -> 2; }; } }");
        assertThat(JavaTree.of(good).defaults()).isEmpty();
    }

    @Test
    void only_the_command_line_prints() {
        assertThat(all(Source.program(), SourcesTest::prints)).isEmpty();
        assertThat(prints(source("src/main/java/eu/di4c/site/X.java", "class X {{ System.out.println(1); }}")))
                .hasSize(1);
    }

    private static List<String> prints(Source source) {
        return source.module().equals("commandline")
                ? List.of()
                : source.code().places("System\\.(out|err)\\b|\\.printStackTrace\\(");
    }

    @Test
    void pages_keep_script_and_style_in_files() {
        assertThat(all(Source.templates(), SourcesTest::inline)).isEmpty();
        assertThat(inline(source("x.jte", "<p style=\"color:red\" onclick=\"x()\">\n<script>x()</script>\n<style>")))
                .hasSize(4);
    }

    private static List<String> inline(Source template) {
        return template.places(
                "<script(?![^>]*\\bsrc=)[^>]*>|<style\\b|[\\s\"']style\\s*=|[\\s\"']on[a-z]+\\s*=\\s*[\"$]");
    }

    @Test
    void sources_name_no_place_of_one_machine_and_no_address_elsewhere() {
        var texts = Stream.of(
                        Source.program(),
                        Source.templates(),
                        Source.below("src/main/resources/messages", ".properties"),
                        Source.below("src/main/resources", ".yaml"),
                        Source.below("src/main/resources", ".sql"),
                        Source.below("src/main/resources/site", ""),
                        Source.below("bin", ""),
                        Source.below("docs", ".md"))
                .flatMap(Collection::stream)
                .filter(source -> !source.path().startsWith("src/main/resources/sample"))
                .toList();
        assertThat(all(texts, SourcesTest::elsewhere)).isEmpty();
        assertThat(elsewhere(source("x.md", "see /home/me/x and https://registry.example.com/y")))
                .hasSize(2);
    }

    /** Addresses that are names of forms, never asked; our own; and those that a document sends its reader to. */
    private static final String KNOWN =
            "(?:www\\.w3\\.org/|purl\\.org/atompub/|schemas\\.microsoft\\.com/|json-schema\\.org/|apache\\.org/xml/features/|127\\.0\\.0\\.1|localhost)";

    private static List<String> elsewhere(Source source) {
        var found =
                source.places("(?<![\\w.~])/(?:root|home|Users|work|tmp|mnt)/[\\w.-]+|\\b[A-Z]:\\\\\\\\?[A-Za-z]\\w+");
        found.addAll(source.places("https?://(?!" + KNOWN + ")[\\w.-]+\\.[a-z]+[^\\s\"'<>)]*"));
        return found;
    }

    private static Source source(String path, String text) {
        return new Source(Path.of(path), text);
    }

    private static List<String> all(List<Source> sources, Function<Source, List<String>> rule) {
        var found = new ArrayList<String>();
        sources.forEach(source -> found.addAll(rule.apply(source)));
        return found;
    }
}
