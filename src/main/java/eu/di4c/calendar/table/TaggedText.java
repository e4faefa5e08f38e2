package eu.di4c.calendar.table;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of users in one cell: bare when it is only in the language of the table; else every version on lines of its own,
 * the original first, each begun by its language: {@code [en] Activation}.
 */
final class TaggedText {

    private static final Pattern TAG = Pattern.compile("(?m)^\\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\] ");
    private static final Pattern LIKE_A_TAG = Pattern.compile("(?m)^(\\\\*\\[[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\\] )");
    private static final Pattern SPARED = Pattern.compile("(?m)^\\\\(\\\\*\\[[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\\] )");

    private TaggedText() {}

    static String written(LocalText text, Language language) {
        var versions = text.versions();
        boolean bare = versions.size() == 1
                && versions.firstEntry().getKey().toLanguageTag().equals(language.tag());
        return bare
                ? spared(versions.firstEntry().getValue())
                : versions.entrySet().stream()
                        .map(version -> "[" + version.getKey().toLanguageTag() + "] " + spared(version.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    /** A line of the text that looks like the start of a version gets a backslash in front. */
    private static String spared(String text) {
        return LIKE_A_TAG.matcher(text).replaceAll("\\\\$1");
    }

    private static String unspared(String text) {
        return SPARED.matcher(text).replaceAll("$1");
    }

    /** The text; a bare cell replaces the version of the known text in the language of the table. */
    static Optional<LocalText> read(String cell, Language language, Optional<LocalText> known) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        var tags = TAG.matcher(cell).results().toList();
        if (tags.isEmpty() || tags.getFirst().start() > 0) {
            String text = unspared(cell);
            return Optional.of(known.filter(old -> old.versions().size() > 1)
                    .map(old -> old.with(tag(old, language), text))
                    .orElseGet(() -> LocalText.of(language.tag(), text)));
        }
        Optional<LocalText> read = Optional.empty();
        for (int i = 0; i < tags.size(); i++) {
            int end = i + 1 < tags.size() ? tags.get(i + 1).start() - 1 : cell.length();
            String text = unspared(cell.substring(tags.get(i).end(), end));
            if (!text.isBlank()) {
                String tag = tags.get(i).group(1);
                read = Optional.of(read.map(more -> more.with(tag, text)).orElseGet(() -> LocalText.of(tag, text)));
            }
        }
        return read;
    }

    /** The tag under which the text has its version in this language: {@code ro-MD} for Romanian, if that is there. */
    private static String tag(LocalText text, Language language) {
        return text.versions().sequencedKeySet().stream()
                .filter(locale -> locale.getLanguage().equals(language.tag()))
                .findFirst()
                .map(Locale::toLanguageTag)
                .orElse(language.tag());
    }
}
