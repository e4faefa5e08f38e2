package eu.di4c;

import com.ibm.icu.text.MessagePattern;
import eu.di4c.kernel.Language;
import eu.di4c.site.MessageRule;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One file of messages in one language. */
record MessageFile(Language language, Source file, SortedMap<String, String> texts) {

    private static final Pattern NAMED_PLACE = Pattern.compile("\\{(\\w+)\\}");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    static MessageFile of(Language language, Source file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new MessageFile(language, file, texts);
    }

    /** What differs from English and must not: keys, places for arguments, words that nobody has translated. */
    List<String> differences(MessageFile english, Set<String> same) {
        var wrong = new ArrayList<String>();
        english.texts.forEach((key, text) -> {
            String own = texts.get(key);
            if (own == null) {
                wrong.add("%s: %s is missing; in English: %s".formatted(file, key, text));
            } else if (!places(own).equals(places(text))) {
                wrong.add("%s: %s has the places %s, expected %s".formatted(file, key, places(own), places(text)));
            } else if (isOfPages()) {
                MessageRule.faults(language, own, text).stream()
                        .filter(fault -> fault.wrong() == MessageRule.Wrong.KIND)
                        .forEach(fault -> wrong.add("%s: %s counts %s, which is put in as it is in English"
                                .formatted(file, key, fault.found())));
            }
        });
        texts.keySet().stream()
                .filter(key -> !english.texts.containsKey(key))
                .forEach(key -> wrong.add("%s: %s is not in English".formatted(file, key)));
        equalTo(english).stream()
                .filter(key -> !same.contains(key))
                .forEach(key -> wrong.add("%s: %s is still English".formatted(file, key.substring(3))));
        return wrong;
    }

    /** Texts with words in them that are the same as in English, as language and key. */
    Set<String> equalTo(MessageFile english) {
        var equal = new TreeSet<String>();
        texts.forEach((key, text) -> {
            if (text.equals(english.texts.get(key))
                    && LETTERS.matcher(words(text)).find()) {
                equal.add(language.tag() + " " + key);
            }
        });
        return equal;
    }

    /** The words of a message alone, without its places and what chooses between its parts. */
    private String words(String text) {
        if (!isOfPages()) {
            return NAMED_PLACE.matcher(text).replaceAll("");
        }
        var pattern = new MessagePattern(text);
        var words = new StringBuilder();
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case MSG_START -> from = part.getLimit();
                case ARG_START, MSG_LIMIT -> words.append(text, Math.min(from, part.getIndex()), part.getIndex());
                case ARG_LIMIT -> from = part.getLimit();
                default -> {}
            }
        }
        return words.toString();
    }

    /** What is wrong in this language by itself. */
    List<String> faults() {
        var wrong = new ArrayList<String>();
        texts.forEach((key, text) -> faults(text)
                .forEach(fault -> wrong.add("%s: %s: %s, found %s, expected %s"
                        .formatted(file, key, fault.wrong().code(), fault.found(), fault.expected()))));
        return wrong;
    }

    private List<MessageRule.Fault> faults(String text) {
        return MessageRule.faults(language, text).stream()
                .filter(fault -> isOfPages() || fault.wrong() == MessageRule.Wrong.CEDILLA)
                .toList();
    }

    /** The places for arguments, each with the choices that hang on it: {@code 0}, {@code 1 [future, other, past]}. */
    private Set<String> places(String text) {
        if (!isOfPages()) {
            var places = new TreeSet<String>();
            NAMED_PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
            return places;
        }
        return MessageRule.places(text);
    }

    /** Pages have messages in the notation of ICU; the words of the kernel have named places that are filled in plainly. */
    private boolean isOfPages() {
        return !file.path().startsWith("src/main/resources/eu");
    }

    /** How many arguments a message asks for. */
    int asks(String key) {
        return places(texts.getOrDefault(key, "")).stream()
                .map(place -> Integer.parseInt(place.replaceAll(" .*", "")) + 1)
                .max(Integer::compare)
                .orElse(0);
    }
}
