package eu.di4c.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the interface, its letters and its documents speak; one for each country of the first network, and English. */
public enum Language {
    EN("en-IE"),
    RO("ro-RO"),
    IT("it-IT"),
    ES("es-ES"),
    FI("fi-FI"),
    FR("fr-FR"),
    EL("el-GR"),
    PT("pt-PT"),
    LV("lv-LV");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language with this BCP 47 tag; a region is ignored ({@code ro-MD} is Romanian). */
    public static Optional<Language> tagged(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(wanted))
                .findFirst();
    }

    /** Language and country, for dates, numbers and sorting. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter tag, as in {@code <html lang>}. */
    public String tag() {
        return locale.getLanguage();
    }
}
