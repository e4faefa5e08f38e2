package eu.di4c.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where each message of the interface is used, read off the texts in the compiled program itself: by its whole key, or by a
 * beginning to which something is added. So it fits this version of the program always, and nobody keeps a list.
 *
 * @param whole key → where it stands whole
 * @param beginnings beginning of keys, with its dot → where it stands
 */
record Uses(Map<String, Set<Use>> whole, Map<String, Set<Use>> beginnings) {

    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[\\w.-]*");

    /** A statement may name its columns by keys. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+\\.[\\w.-]+)\"");

    /** A template {@code calendar/month.jte} is compiled to {@code eu/di4c/jte/calendar/JtemonthGenerated}. */
    private static final Pattern TEMPLATE = Pattern.compile("eu/di4c/jte/(\\w+)/(?:.*/)?Jte(\\w+)Generated(?:\\$.*)?");

    private static final Pattern SOURCE = Pattern.compile("eu/di4c/(\\w+)/(?:.*/)?(\\w+)(?:\\$.*)?");

    /** What is added to a beginning stands so in a compiled text. */
    private static final char ADDED = '\1';

    /** What says the same to who reads of herself, or of one where the other says it of many, stands where the other does. */
    private static final List<String> ENDS = List.of(".own", ".one");

    /** Those of this program, read when they are first asked for. */
    private static final class OfThisProgram {
        private static final Uses ALL = read();
    }

    static Uses ofThisProgram() {
        return OfThisProgram.ALL;
    }

    /** Where a message is used: where its key stands whole, or else where something is added to its nearest beginning. */
    List<Use> of(String key) {
        var found = new TreeSet<>(whole.getOrDefault(key, Set.of()));
        for (int end = key.lastIndexOf('.'); end > 0 && found.isEmpty(); end = key.lastIndexOf('.', end - 1)) {
            found.addAll(beginnings.getOrDefault(key.substring(0, end + 1), Set.of()));
        }
        return found.isEmpty() && ENDS.stream().anyMatch(key::endsWith)
                ? of(key.substring(0, key.lastIndexOf('.')))
                : List.copyOf(found);
    }

    private static Uses read() {
        var uses = new Uses(new HashMap<>(), new HashMap<>());
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:eu/di4c/**/*.class")) {
                try (var content = file.getInputStream()) {
                    uses.add(content.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return uses;
    }

    private void add(byte[] compiled) {
        var type = ClassFile.of().parse(compiled);
        var use = use(type.thisClass().asInternalName());
        for (var entry : type.constantPool()) {
            if (entry instanceof StringEntry text) {
                add(text.stringValue(), use);
            }
        }
    }

    private void add(String text, Use use) {
        int added = text.indexOf(ADDED);
        String key = added < 0 ? text : text.substring(0, added);
        if (!KEY.matcher(key).matches()) {
            QUOTED.matcher(text)
                    .results()
                    .forEach(named -> whole.computeIfAbsent(named.group(1), _ -> new TreeSet<>())
                            .add(use));
            return;
        }
        if (key.endsWith(".")) {
            beginnings.computeIfAbsent(key, _ -> new TreeSet<>()).add(use);
        } else if (added < 0) {
            whole.computeIfAbsent(key, _ -> new TreeSet<>()).add(use);
        }
    }

    private static Use use(String name) {
        var template = TEMPLATE.matcher(name);
        if (template.matches()) {
            return new Use(template.group(1), template.group(2) + ".jte");
        }
        var source = SOURCE.matcher(name);
        return source.matches() ? new Use(source.group(1), source.group(2) + ".java") : new Use("", name);
    }
}
