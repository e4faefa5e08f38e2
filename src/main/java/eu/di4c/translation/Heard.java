package eu.di4c.translation;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Reworded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What follows from an edit of a text: which of its versions were entered by it, and what others were made from. */
final class Heard {

    private final Reworded.Text text;
    private final Optional<String> by;
    private final Optional<Instant> at;

    private Heard(Reworded.Text text, String by, Instant at) {
        this.text = text;
        this.by = Optional.of(by);
        this.at = Optional.of(at);
    }

    /**
     * The versions that the edit entered, by its author; and, by nobody known, those that were there beside the original of
     * before, so that they are not lost and can be seen to be outdated.
     */
    static List<Version> of(Reworded.Text text, String by, Instant at) {
        return new Heard(text, by, at).versions();
    }

    private List<Version> versions() {
        var versions = new ArrayList<Version>();
        text.before()
                .ifPresent(before -> before.versions().forEach((locale, words) -> {
                    boolean stays = Optional.of(words).equals(text.now().version(locale))
                            && before.original().equals(text.now().original());
                    if (!stays && !isOriginal(before, locale)) {
                        versions.add(version(locale, words, before, Optional.empty(), Optional.empty()));
                    }
                }));
        text.now().versions().forEach((locale, words) -> {
            boolean wasThere =
                    text.before().flatMap(before -> before.version(locale)).equals(Optional.of(words));
            if (!wasThere && !isOriginal(text.now(), locale)) {
                versions.add(version(locale, words, text.now(), by, at));
            }
        });
        return versions;
    }

    private static boolean isOriginal(LocalText text, Locale locale) {
        return text.original().locale().equals(locale);
    }

    private Version version(
            Locale locale, String words, LocalText from, Optional<String> author, Optional<Instant> when) {
        return new Version(text.subject(), text.field(), locale.getLanguage(), words, from.original(), author, when);
    }
}
