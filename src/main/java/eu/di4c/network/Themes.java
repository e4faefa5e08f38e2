package eu.di4c.network;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SearchKey;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The themes of networks, keywords that a programme gives in English; those that DI4C knows are said in the reader's language. */
public final class Themes {

    private Themes() {}

    public static List<Phrase> of(Collection<String> themes, Words words) {
        return themes.stream().map(theme -> of(theme, words)).toList();
    }

    /** In one line, where there is no room for more. */
    public static String line(Collection<String> themes, Words words) {
        return words.list(of(themes, words).stream().map(Phrase::text).toList());
    }

    private static Phrase of(String theme, Words words) {
        String key = "network.theme." + SearchKey.of(theme).key().replace(' ', '-');
        return words.know(key) ? Phrase.of(words.of(key)) : words.phrase(new LocalText.Version(Locale.ENGLISH, theme));
    }
}
