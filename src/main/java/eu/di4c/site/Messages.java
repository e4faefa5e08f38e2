package eu.di4c.site;

import eu.di4c.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The messages of every module in every spoken language, read once from {@code messages/<module>_<language>.properties}; and
 * before them what this installation says instead.
 */
final class Messages {

    private static final Map<Language, Map<String, Message>> ALL = read();

    private static final AtomicReference<Map<Language, Map<String, Message>>> INSTEAD = new AtomicReference<>(Map.of());

    private Messages() {}

    static Message message(Language language, String key) {
        var own = INSTEAD.get().getOrDefault(language, Map.of()).get(key);
        var message = own == null ? program(language).get(key) : own;
        if (message == null) {
            throw new IllegalArgumentException("no message '" + key + "' in " + language.tag());
        }
        return message;
    }

    static boolean has(Language language, String key) {
        return program(language).containsKey(key);
    }

    /** Those that came with the program. */
    static Map<String, Message> program(Language language) {
        return ALL.getOrDefault(language, Map.of());
    }

    static void sayInstead(Map<Language, Map<String, Message>> own) {
        INSTEAD.set(Map.copyOf(own));
    }

    private static Map<Language, Map<String, Message>> read() {
        var all = new EnumMap<Language, Map<String, Message>>(Language.class);
        for (var language : Language.values()) {
            all.put(language, read(language));
        }
        return all;
    }

    private static Map<String, Message> read(Language language) {
        var messages = new HashMap<String, Message>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
            for (var file : files) {
                var texts = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                texts.stringPropertyNames()
                        .forEach(key -> messages.put(key, Message.of(texts.getProperty(key), language)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(messages);
    }
}
