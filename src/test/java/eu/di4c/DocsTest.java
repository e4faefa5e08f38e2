package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    @Test
    void the_readme_is_short_and_begins_with_the_two_commands() {
        var readme = Source.of("README.md");
        assertThat(readme.length()).as("lines of README.md").isLessThanOrEqualTo(80);
        var first = readme.text()
                .replaceAll("(?s)^[^`]*```\\n(.*?)```.*", "$1")
                .lines()
                .toList();
        assertThat(first).hasSize(2);
        assertThat(first.getFirst()).startsWith("bin/run ");
        assertThat(first.getLast()).startsWith("bin/test ");
    }

    @Test
    void every_link_within_the_documents_leads_somewhere() {
        var broken = new ArrayList<String>();
        documents().forEach(document -> broken.addAll(broken(document)));
        assertThat(broken).isEmpty();
    }

    @Test
    void a_link_to_nowhere_is_noticed() {
        var document = new Source(
                Path.of("docs/x.md"),
                "[a](nothing.md) [b](tour.md#no-such-part) [c](glossary.md#money) [d](https://x.example/)");
        assertThat(broken(document))
                .containsExactly(
                        "docs/x.md:1: the link nothing.md leads nowhere",
                        "docs/x.md:1: the link tour.md#no-such-part leads nowhere");
    }

    private static List<String> broken(Source document) {
        var broken = new ArrayList<String>();
        var link = LINK.matcher(document.text());
        while (link.find()) {
            String to = link.group(1);
            if (!to.matches("[a-z]+:.*") && !leadsSomewhere(document.path(), to)) {
                broken.add(document.at(link.start()) + ": the link " + to + " leads nowhere");
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path from, String to) {
        String[] parts = to.split("#", 2);
        Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1 || headings(Source.of(file)).contains(parts[1]);
    }

    /** The headings of a document as they stand in an address. */
    private static List<String> headings(Source document) {
        return document.found("(?m)^#+ (.*)$").stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .strip()
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void decisions_are_numbered_without_holes_and_short() {
        var decisions = Source.below("docs/decisions", ".md");
        for (int i = 0; i < decisions.size(); i++) {
            var decision = decisions.get(i);
            assertThat(decision.name()).as("number of a decision").startsWith("%04d-".formatted(i + 1));
            assertThat(decision.length())
                    .as("lines of %s, at most 40", decision)
                    .isLessThanOrEqualTo(40);
        }
    }

    @Test
    void every_script_that_is_named_exists() {
        assertThat(documents().stream()
                        .flatMap(document -> document.places("(?<![\\w./-])bin/[a-z0-9]+").stream())
                        .filter(place -> !Files.isExecutable(Path.of(place.replaceAll(".*: ", ""))))
                        .map(place -> place + " does not exist"))
                .isEmpty();
    }

    @Test
    void every_script_stands_in_the_list_of_what_to_do() {
        var told = Source.of("CONTRIBUTING.md").text();
        assertThat(Objects.requireNonNull(Path.of("bin").toFile().list((_, name) -> !name.equals("lib"))))
                .allMatch(script -> told.contains("`bin/" + script), "is named in CONTRIBUTING.md");
    }

    /** Everything that is written for readers of this repository. */
    static List<Source> documents() {
        var documents = new ArrayList<>(Source.below("docs", ".md"));
        for (String name : List.of("README", "CONTRIBUTING", "STYLE", "CHANGELOG", "SECURITY")) {
            documents.add(Source.of(name + ".md"));
        }
        return documents;
    }
}
