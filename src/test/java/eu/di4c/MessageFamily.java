package eu.di4c;

import eu.di4c.kernel.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of messages that say the same in several languages: {@code calendar_en.properties} and its sisters. */
record MessageFamily(Path folder, String name, Map<Language, MessageFile> files) {

    /** The families in one folder, without those below it. */
    static List<MessageFamily> in(String folder) {
        var families = new TreeMap<String, Map<Language, MessageFile>>();
        for (Source source : Source.below(folder, ".properties")) {
            if (Path.of(folder).equals(source.path().getParent())) {
                int line = source.name().lastIndexOf('_');
                var language =
                        Language.tagged(source.name().substring(line + 1)).orElseThrow();
                families.computeIfAbsent(source.name().substring(0, line), _ -> new EnumMap<>(Language.class))
                        .put(language, MessageFile.of(language, source));
            }
        }
        return families.entrySet().stream()
                .map(family -> new MessageFamily(Path.of(folder), family.getKey(), family.getValue()))
                .toList();
    }

    MessageFile english() {
        return Objects.requireNonNull(files.get(Language.EN), name + " in English");
    }

    List<MessageFile> others() {
        return files.values().stream()
                .filter(file -> file.language() != Language.EN)
                .toList();
    }

    /** Files that are missing. */
    List<String> silent() {
        return Arrays.stream(Language.values())
                .filter(language -> !files.containsKey(language))
                .map(language -> folder.resolve(name + "_" + language.tag() + ".properties") + " is missing")
                .toList();
    }

    private boolean isOfPages() {
        return folder.endsWith("messages");
    }

    /** The sources that may ask for its messages: all of the program, or those beside it in the kernel. */
    List<Source> users() {
        if (isOfPages()) {
            return Stream.of(Source.program(), Source.templates())
                    .flatMap(List::stream)
                    .toList();
        }
        return Source.below(folder.toString().replace("resources", "java"), ".java");
    }

    @Override
    public String toString() {
        return name;
    }
}
