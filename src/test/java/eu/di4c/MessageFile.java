package eu.di4c;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import eu.di4c.kernel.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        texts.forEach((key, text) -> {
            try {
                plurals(key, text, wrong);
            } catch (IllegalArgumentException unreadable) {
                wrong.add("%s: %s cannot be read: %s".formatted(file, key, unreadable.getMessage()));
            }
            if (language == Language.RO && text.matches("(?s).*[şŞţŢ].*")) {
                wrong.add("%s: %s has ş or ţ with a cedilla, expected a comma below".formatted(file, key));
            }
        });
        return wrong;
    }

    private void plurals(String key, String text, List<String> wrong) {
        if (!isOfPages()) {
            return;
        }
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                var has = selectors(pattern, i);
                var needed = forms(part.getArgType());
                if (!has.containsAll(needed)) {
                    wrong.add("%s: %s has the plural forms %s, expected %s".formatted(file, key, has, needed));
                }
            }
        }
    }

    private Set<String> forms(ArgType type) {
        var kind = type == ArgType.SELECTORDINAL ? PluralType.ORDINAL : PluralType.CARDINAL;
        return new TreeSet<>(PluralRules.forLocale(language.locale(), kind).getKeywords());
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var selectors = new TreeSet<String>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    /** The places for arguments, each with the choices that hang on it: {@code 0}, {@code 1 [future, other, past]}. */
    private Set<String> places(String text) {
        var places = new TreeSet<String>();
        if (!isOfPages()) {
            NAMED_PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
            return places;
        }
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = Objects.requireNonNull(pattern.getSubstring(pattern.getPart(i + 1)));
                places.add(part.getArgType() == ArgType.SELECT ? name + " " + selectors(pattern, i) : name);
            }
        }
        return places;
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
