package eu.di4c;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text file of this repository, for tests that read sources instead of running them.
 *
 * @param path from the root of the repository on
 */
record Source(Path path, String text) {

    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])++'|//[^\\n]*+|/\\*.*?\\*/",
            Pattern.DOTALL);

    static Source of(Path path) {
        try {
            return new Source(path, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Source of(String path) {
        return of(Path.of(path));
    }

    /** All files below a folder whose names end so, in alphabetical order. */
    static List<Source> below(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Source::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The Java sources of the program itself. */
    static List<Source> program() {
        return below("src/main/java", ".java");
    }

    static List<Source> templates() {
        return below("src/main/jte", ".jte");
    }

    /** The module it belongs to by its place, for example calendar for {@code src/main/jte/calendar/day.jte}. */
    String module() {
        int root = path.startsWith("src/main/java") ? 5 : 3;
        return path.getNameCount() > root + 1 ? path.getName(root).toString() : "";
    }

    /** The name of the file without its ending. */
    String name() {
        String file = path.getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    int length() {
        return (int) text.lines().count();
    }

    /** The Java code alone: texts emptied, comments left out, every line where it was. */
    Source code() {
        String code = NO_CODE.matcher(text)
                .replaceAll(found -> found.group().startsWith("\"")
                        ? "\"" + lineEnds(found) + "\""
                        : found.group().startsWith("'") ? "' '" : lineEnds(found));
        return new Source(path, code);
    }

    private static String lineEnds(MatchResult found) {
        return found.group().replaceAll("[^\\n]", "");
    }

    /** Where a pattern is found, each as {@code file:line: what was found}. */
    List<String> places(String pattern) {
        var places = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            places.add(at(matcher.start()) + ": " + matcher.group().strip());
        }
        return places;
    }

    /** The first group of a pattern, at each place where it is found. */
    List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** File and line of a place in the text. */
    String at(int offset) {
        return path + ":" + (text.substring(0, offset).lines().count() + (atLineStart(offset) ? 1 : 0));
    }

    private boolean atLineStart(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
