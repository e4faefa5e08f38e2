package eu.di4c;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;

/** The pages under docs/modules/: a map of the modules, and for each what it is, what it may use, its public types and tables. */
final class ModulePages {

    private static final String MADE = "<!-- Made from the sources by bin/docs; change those. -->\n\n";
    private static final Pattern DOCUMENT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/", Pattern.DOTALL);
    private static final Pattern COMMENT =
            Pattern.compile("comment\\s+on\\s+table\\s+([a-z_.]+)\\s+is\\s+'((?:[^']|'')*)'");

    private ModulePages() {}

    static List<MadePage> all() {
        var pages = new ArrayList<MadePage>();
        pages.add(new MadePage(path("README"), MADE + map()));
        Modules.names().forEach(name -> pages.add(new MadePage(path(name), MADE + page(name))));
        return pages;
    }

    static Path path(String name) {
        return Path.of("docs/modules/" + name + ".md");
    }

    private static String map() {
        return """
                # The modules

                Calls go down the arrows, never up; the build refuses any other. Not drawn: the kernel, which all may use, and
                arrows to what can be reached by another way. The table has them all.

                ```mermaid
                flowchart TD
                %s
                ```

                | module | what it is | may use | tables |
                |---|---|---|---|
                %s
                """.formatted(String.join("\n", drawn()), rows());
    }

    private static List<String> drawn() {
        var drawn = new ArrayList<String>();
        Modules.arrows().forEach((from, arrows) -> {
            var others = new TreeSet<>(arrows);
            others.remove("kernel");
            others.removeIf(
                    to -> arrows.stream().anyMatch(way -> Modules.reach(way).contains(to)));
            others.forEach(to -> drawn.add("    " + from + " --> " + to));
        });
        return drawn;
    }

    private static String rows() {
        return Modules.names().stream()
                .map(name -> "| [%s](%s.md) | %s | %s | %s |"
                        .formatted(
                                name,
                                name,
                                firstSentence(prose(name)),
                                uses(name),
                                tables(name).size()))
                .collect(Collectors.joining("\n"));
    }

    private static String uses(String name) {
        return declared(name).isEmpty() ? "nothing" : String.join(", ", declared(name));
    }

    private static List<String> declared(String name) {
        return Modules.declared(Modules.module(name)).orElse(List.of());
    }

    private static String page(String name) {
        ApplicationModule module = Modules.module(name);
        var page = new StringBuilder("# " + name + "\n\n" + prose(name) + "\n\n");
        page.append("May use: ").append(uses(name)).append(".  \n");
        page.append("Used by: ").append(users(name)).append(".\n");
        types(page, "Public types", "src/main/java/eu/di4c/" + name);
        for (String part : Modules.parts(module)) {
            types(page, "Public types of " + name + " :: " + part, "src/main/java/eu/di4c/" + name + "/" + part);
        }
        tables(page, tables(name));
        return page.toString();
    }

    private static String users(String name) {
        var users = Modules.arrows().entrySet().stream()
                .filter(arrows -> arrows.getValue().contains(name))
                .map(Map.Entry::getKey)
                .toList();
        return users.isEmpty() ? "nobody" : String.join(", ", users);
    }

    private static void types(StringBuilder page, String title, String folder) {
        var types = publicTypes(folder);
        if (types.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append("\n\n| type | what it is |\n|---|---|\n");
        types.forEach((type, sentence) ->
                page.append("| ").append(type).append(" | ").append(sentence).append(" |\n"));
    }

    private static void tables(StringBuilder page, Map<String, String> tables) {
        if (tables.isEmpty()) {
            return;
        }
        page.append("\n## Tables\n\n| table | what it holds |\n|---|---|\n");
        tables.forEach((table, comment) ->
                page.append("| ").append(table).append(" | ").append(comment).append(" |\n"));
    }

    /** The public types of one folder, without those below it, each with the first sentence said of it. */
    static Map<String, String> publicTypes(String folder) {
        var types = new TreeMap<String, String>();
        for (Source source : Source.below(folder, ".java")) {
            boolean here = Path.of(folder).equals(source.path().getParent());
            if (here && isPublic(source)) {
                types.put(source.name(), firstSentence(prose(source)));
            }
        }
        return types;
    }

    static boolean isPublic(Source source) {
        return !source.places("(?m)^public [a-z -]*\\b" + source.name() + "\\b").isEmpty();
    }

    private static Map<String, String> tables(String module) {
        var tables = new TreeMap<String, String>();
        if (Path.of("src/main/resources/db/migration/" + module).toFile().isDirectory()) {
            for (Source step : Source.below("src/main/resources/db/migration/" + module, ".sql")) {
                COMMENT.matcher(step.text())
                        .results()
                        .forEach(said -> tables.put(said.group(1), said.group(2).replace("''", "'")));
            }
        }
        return tables;
    }

    private static String prose(String module) {
        return prose(Source.of("src/main/java/eu/di4c/" + module + "/package-info.java"));
    }

    /** What the first comment for readers in a source says, as Markdown; empty when there is none. */
    static String prose(Source source) {
        var said = DOCUMENT.matcher(source.text());
        if (!said.find() || Set.of("").contains(said.group(1).strip())) {
            return "";
        }
        return said.group(1)
                .replaceAll("\\n *\\* ?", "\n")
                .replaceAll("(?s)\\n@\\w.*", "")
                .replaceAll("(?s)<(ul|ol|pre)>.*?</\\1>", "")
                .replaceAll("\\{@(?:link|linkplain)\\s+[\\w.]*?#?(\\w+)(?:\\([^)]*\\))?\\s*\\}", "`$1`")
                .replaceAll("(?s)\\{@code\\s+([^}]*)\\}", "`$1`")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("|", "\\|")
                .replaceAll("\\s*<p>", "\n\n")
                .strip()
                .replaceAll("(?<!\\n)\\n(?!\\n)", " ");
    }

    static String firstSentence(String prose) {
        var end = Pattern.compile("(?<!\\b(?:e\\.g|i\\.e))[.?!](?=\\s|$)").matcher(prose);
        return end.find() ? prose.substring(0, end.end()) : prose;
    }
}
