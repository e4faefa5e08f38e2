package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Slug;
import eu.di4c.site.MessageRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a translator says of a message of the interface.
 *
 * @param seen the mark of the message as she saw it
 * @param words what it is to say; empty when the words of the program hold
 */
public record NewPhrasing(String key, Language language, Mark seen, Optional<String> words) {

    /** The beginning of the address of a notice; other keys that end so are words about addresses. */
    private static final String IN_ADDRESSES = "notice.compose.slug";

    /** Messages that become the subject of a letter. */
    private static final Pattern ONE_LINE = Pattern.compile(".*\\.subject|notification\\.kind\\.[^.]*");

    /** How long the subject of a letter, or the beginning of an address, may be, in characters. */
    private static final int LONGEST_LINE = 200;

    /** A straight apostrophe would begin a quotation in the notation of ICU; the program writes the curved one everywhere. */
    public NewPhrasing {
        words = words.map(text -> text.strip().replace('\'', '’')).filter(text -> !text.isEmpty());
    }

    private boolean inOneLine() {
        return ONE_LINE.matcher(key).matches();
    }

    /** What is wrong with it beside what the message says in English. */
    public List<Refusal> faults(String english) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (key.equals(IN_ADDRESSES) && !Slug.fits(words.get())) {
            return List.of(new Refusal("words", "site.form.slug", List.of(words.get())));
        }
        if (inOneLine() && words.get().length() > LONGEST_LINE) {
            return List.of(new Refusal(
                    "words", "translation.fault.long", List.of(words.get().length(), LONGEST_LINE)));
        }
        return MessageRule.faults(language, words.get(), english).stream()
                .map(fault -> new Refusal(
                        "words", "translation.fault." + fault.wrong().code(), List.of(fault.found(), fault.expected())))
                .toList();
    }
}
