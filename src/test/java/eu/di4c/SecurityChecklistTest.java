package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md answers every requirement of the standard, and names only tests and files that exist. */
class SecurityChecklistTest {

    private static final Source PAGE = Source.of("docs/security.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** Levels 1 and 2 of OWASP ASVS 4.0.3, without those it has deleted; the last number of a span after the dash. */
    private static final String REQUIREMENTS = """
            1.1.1-7 1.2.1-4 1.4.1 1.4.4 1.4.5 1.5.1-4 1.6.1-4 1.7.1-2 1.8.1-2 1.9.1-2 1.10.1 1.11.1-2 1.12.2 1.14.1-6
            2.1.1-12 2.2.1-3 2.3.1-3 2.4.1-5 2.5.1-7 2.6.1-3 2.7.1-6 2.8.1-7 2.9.1-3 2.10.1-4
            3.1.1 3.2.1-4 3.3.1-4 3.4.1-5 3.5.1-3 3.7.1
            4.1.1-3 4.1.5 4.2.1-2 4.3.1-3
            5.1.1-5 5.2.1-8 5.3.1-10 5.4.1-3 5.5.1-4
            6.1.1-3 6.2.1-6 6.3.1-2 6.4.1-2
            7.1.1-4 7.2.1-2 7.3.1 7.3.3-4 7.4.1-3
            8.1.1-4 8.2.1-3 8.3.1-8
            9.1.1-3 9.2.1-4
            10.2.1-2 10.3.1-3
            11.1.1-8
            12.1.1-3 12.2.1 12.3.1-6 12.4.1-2 12.5.1-2 12.6.1
            13.1.1 13.1.3-5 13.2.1-3 13.2.5-6 13.3.1-2 13.4.1-2
            14.1.1-4 14.2.1-6 14.3.2-3 14.4.1-7 14.5.1-4
            """;

    @Test
    void every_requirement_of_levels_one_and_two_is_answered_once() {
        assertThat(answers(PAGE).keySet()).containsExactlyInAnyOrderElementsOf(requirements());
        assertThat(PAGE.found(ROW.pattern()))
                .doesNotHaveDuplicates()
                .hasSize(requirements().size());
    }

    @Test
    void every_test_and_file_that_is_named_exists() {
        assertThat(missing(PAGE)).isEmpty();
    }

    @Test
    void every_answer_names_something_or_says_that_it_is_not_met_or_why_it_does_not_apply() {
        assertThat(answers(PAGE))
                .allSatisfy((_, answer) -> assertThat(answer.length()).isGreaterThan(3));
    }

    @Test
    void a_requirement_left_out_and_a_file_that_is_none_are_noticed() {
        var page = new Source(
                PAGE.path(), "| 1.1.1 | x | `NoSuchTest`, `people/Nothing`, `src/none.txt`, `people/Passwords` |\n");
        assertThat(missing(page)).containsExactly("NoSuchTest", "people/Nothing", "src/none.txt");
        assertThat(answers(page)).containsOnlyKeys("1.1.1");
    }

    @Test
    void the_page_is_named_where_weaknesses_are_told() {
        assertThat(Source.of("SECURITY.md").text()).contains("docs/security.md");
    }

    private static Map<String, String> answers(Source page) {
        var answers = new TreeMap<String, String>();
        ROW.matcher(page.text()).results().forEach(row -> answers.put(row.group(1), row.group(3)));
        return answers;
    }

    private static List<String> requirements() {
        return Stream.of(REQUIREMENTS.strip().split("\\s+"))
                .flatMap(SecurityChecklistTest::span)
                .toList();
    }

    private static Stream<String> span(String text) {
        String[] ends = text.split("-", -1);
        int dot = ends[0].lastIndexOf('.');
        int first = Integer.parseInt(ends[0].substring(dot + 1));
        int last = ends.length > 1 ? Integer.parseInt(ends[1]) : first;
        return IntStream.rangeClosed(first, last).mapToObj(number -> ends[0].substring(0, dot + 1) + number);
    }

    private static List<String> missing(Source page) {
        var tests = tests();
        var missing = new ArrayList<String>();
        NAMED.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(name -> {
                    boolean test = name.matches("[A-Z]\\w+Test");
                    boolean path = name.matches("(?:src|docs|bin)/[\\w./-]+|[\\w.-]+\\.(?:md|xml)");
                    boolean type = name.matches("[a-z]+(?:/[a-z]+)*/[A-Z]\\w+");
                    boolean there = (!test && !path && !type)
                            || (test && tests.contains(name))
                            || (path && Files.exists(Path.of(name)))
                            || (type && Files.exists(Path.of("src/main/java/eu/di4c/" + name + ".java")));
                    if (!there) {
                        missing.add(name);
                    }
                });
        return missing;
    }

    private static Set<String> tests() {
        return Stream.of("src/test/java", "src/browser/java")
                .flatMap(folder -> Source.below(folder, "Test.java").stream())
                .map(Source::name)
                .collect(Collectors.toSet());
    }
}
