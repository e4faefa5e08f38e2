package eu.di4c.site;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a message may say: it can be read in the notation of ICU, has the places of the English one and every plural form of its
 * language, and no markup. Whether it comes with the program or from a translator.
 */
public final class MessageRule {

    /** The longest message, in characters. */
    public static final int LONGEST = 2_000;

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|&(?:[A-Za-z]+|#x?[0-9A-Fa-f]+);");
    private static final Pattern CEDILLA = Pattern.compile("[şŞţŢ]");

    private MessageRule() {}

    /** What can be wrong with a message. */
    public enum Wrong {
        UNREADABLE,
        PLURAL,
        CEDILLA,
        PLACES,
        KIND,
        MARKUP,
        SIGNS,
        LONG;

        /** The name in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that is wrong. */
    public record Fault(Wrong wrong, String found, String expected) {}

    /** All that is wrong with words that are to say in a language what English says. */
    public static List<Fault> faults(Language language, String words, String english) {
        if (words.length() > LONGEST) {
            return List.of(new Fault(Wrong.LONG, String.valueOf(words.length()), String.valueOf(LONGEST)));
        }
        if (!Signs.areReadable(words) || (hasBreaks(words) && !hasBreaks(english))) {
            return List.of(new Fault(Wrong.SIGNS, "", ""));
        }
        var faults = new ArrayList<>(faults(language, words));
        MARKUP.matcher(words).results().limit(1).forEach(tag -> faults.add(new Fault(Wrong.MARKUP, tag.group(), "")));
        if (faults.stream().noneMatch(fault -> fault.wrong() == Wrong.UNREADABLE)) {
            var found = places(words);
            var expected = places(english);
            if (!found.equals(expected)) {
                faults.add(new Fault(Wrong.PLACES, braced(found), braced(expected)));
            } else {
                kinds(words, english, faults);
            }
        }
        return faults;
    }

    /** A message may become the subject of a letter, in which a line end would begin something else. */
    private static boolean hasBreaks(String words) {
        return words.chars().anyMatch(Character::isISOControl);
    }

    /** What is wrong with a message by itself. */
    public static List<Fault> faults(Language language, String words) {
        var faults = new ArrayList<Fault>();
        try {
            var _ = new MessageFormat(words, ULocale.forLocale(language.locale()));
            plurals(language, new MessagePattern(words), faults);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            faults.add(new Fault(Wrong.UNREADABLE, String.valueOf(unreadable.getMessage()), ""));
        }
        if (language == Language.RO) {
            CEDILLA.matcher(words).results().limit(1).forEach(sign -> faults.add(cedilla(sign.group())));
        }
        return faults;
    }

    private static Fault cedilla(String found) {
        return new Fault(
                Wrong.CEDILLA,
                found,
                found.replace('ş', 'ș').replace('Ş', 'Ș').replace('ţ', 'ț').replace('Ţ', 'Ț'));
    }

    private static void plurals(Language language, MessagePattern pattern, List<Fault> faults) {
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                var has = selectors(pattern, i);
                var needed = forms(language, part.getArgType());
                if (!has.containsAll(needed)) {
                    faults.add(new Fault(Wrong.PLURAL, String.join(", ", has), String.join(", ", needed)));
                }
            }
        }
    }

    private static Set<String> forms(Language language, ArgType type) {
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
    public static Set<String> places(String words) {
        var places = new TreeSet<String>();
        var pattern = new MessagePattern(words);
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = name(pattern, i);
                places.add(part.getArgType() == ArgType.SELECT ? name + " " + selectors(pattern, i) : name);
            }
        }
        return places;
    }

    private static String name(MessagePattern pattern, int start) {
        return Objects.requireNonNull(pattern.getSubstring(pattern.getPart(start + 1)));
    }

    /** Only what is a number in English is written or counted as one; what is a name there is only put in. */
    private static void kinds(String words, String english, List<Fault> faults) {
        var counted = counted(english);
        counted(words).stream()
                .filter(place -> !counted.contains(place))
                .forEach(place -> faults.add(new Fault(Wrong.KIND, "{" + place + ", …}", "{" + place + "}")));
    }

    /** The places that are formatted or counted. */
    private static Set<String> counted(String words) {
        var counted = new TreeSet<String>();
        var pattern = new MessagePattern(words);
        for (int i = 0; i < pattern.countParts(); i++) {
            var type = pattern.getPart(i).getType() == Part.Type.ARG_START
                    ? pattern.getPart(i).getArgType()
                    : ArgType.NONE;
            if (type != ArgType.NONE && type != ArgType.SELECT) {
                counted.add(name(pattern, i));
            }
        }
        return counted;
    }

    private static String braced(Set<String> places) {
        return String.join(", ", places.stream().map(place -> "{" + place + "}").toList());
    }
}
