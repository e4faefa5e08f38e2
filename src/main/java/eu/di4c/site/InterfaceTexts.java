package eu.di4c.site;

import eu.di4c.kernel.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of the interface as texts: what came with the program, and what this installation says instead of it. */
public final class InterfaceTexts {

    private static final Map<Language, SortedMap<String, String>> PROGRAM = new ConcurrentHashMap<>();

    private InterfaceTexts() {}

    /** What came with the program in a language: key → text in the notation of ICU, in alphabetical order of the keys. */
    public static SortedMap<String, String> of(Language language) {
        return PROGRAM.computeIfAbsent(language, InterfaceTexts::read);
    }

    private static SortedMap<String, String> read(Language language) {
        var texts = new TreeMap<String, String>();
        Messages.program(language).forEach((key, message) -> texts.put(key, message.text()));
        return Collections.unmodifiableSortedMap(texts);
    }

    /**
     * What is said from now on in place of what came with the program, on every page, letter and document of this node; what
     * does not keep the {@link MessageRule} beside the English of this program is left out.
     *
     * @param own language → key → text; all there is, what was said before is forgotten
     */
    public static void sayInstead(Map<Language, Map<String, String>> own) {
        var messages = new EnumMap<Language, Map<String, Message>>(Language.class);
        own.forEach((language, texts) -> messages.put(language, fitting(language, texts)));
        Messages.sayInstead(messages);
    }

    private static Map<String, Message> fitting(Language language, Map<String, String> texts) {
        var english = Messages.program(Language.EN);
        var fitting = new HashMap<String, Message>();
        texts.forEach((key, text) -> {
            var said = english.get(key);
            if (said != null && MessageRule.faults(language, text, said.text()).isEmpty()) {
                fitting.put(key, Message.of(text, language));
            }
        });
        return Map.copyOf(fitting);
    }
}
