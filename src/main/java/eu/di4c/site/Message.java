package eu.di4c.site;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.di4c.kernel.Language;

/** One message of one language, with its places for figures and names, in the notation of ICU. */
sealed interface Message {

    String with(Object... arguments);

    /** As it is written. */
    String text();

    static Message of(String pattern, Language language) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? new Plain(pattern)
                : new Pattern(pattern, new MessageFormat(pattern, ULocale.forLocale(language.locale())));
    }

    /** Words without places. */
    record Plain(String text) implements Message {
        @Override
        public String with(Object... arguments) {
            return text;
        }
    }

    /** Words with places; the format of ICU keeps state while it writes, so one writes at a time. */
    record Pattern(String text, MessageFormat format) implements Message {
        @Override
        public String with(Object... arguments) {
            synchronized (format) {
                return format.format(arguments);
            }
        }
    }
}
