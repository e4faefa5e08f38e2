package eu.di4c.subscription;

import eu.di4c.kernel.Language;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * News with all that a letter says of it.
 *
 * @param versions the same notice in other languages, as far as they are published
 * @param topics which subscriptions it concerns
 */
record ToTell(News news, Notice notice, List<Notice> versions, Set<Topic> topics) {

    /** The subject of a letter takes no more, and mail programs show less. */
    private static final int LONGEST = 180;

    ToTell {
        versions = List.copyOf(versions);
        topics = Set.copyOf(topics);
    }

    /** A version of another notice concerns only who reads its language: the others were told of the notice itself. */
    Optional<Language> onlyIn() {
        return notice.translates().map(_ -> notice.language());
    }

    /** The version that a reader of a language is led to. */
    Notice shown(Language language) {
        return news.what() == News.What.WITHDRAWN
                ? notice
                : versions.stream()
                        .filter(version -> version.language() == language)
                        .findFirst()
                        .orElse(notice);
    }

    String subject(Words words) {
        return words.of("subscription.letter.subject", kind(), cut(title(words)));
    }

    List<String> paragraphs(Words words) {
        var shown = shown(words.language());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.of(
                "subscription.letter.news",
                kind(),
                shown.issuer().letterhead().organisation(),
                words.date(LocalDate.ofInstant(news.at(), ZoneId.systemDefault()))));
        paragraphs.add(title(words));
        if (notice.state() instanceof NoticeState.Withdrawn withdrawn) {
            paragraphs.add(words.of("subscription.letter.reason", withdrawn.reason()));
        } else if (!shown.wording().subject().isBlank()) {
            paragraphs.add(shown.wording().subject());
        }
        return paragraphs;
    }

    /** The title, with its language where that is not the reader's. */
    private String title(Words words) {
        var shown = shown(words.language());
        String title = shown.wording().title();
        return shown.language() == words.language()
                ? title
                : words.of("subscription.letter.foreign", title, words.name(shown.language()));
    }

    private String kind() {
        return switch (news.what()) {
            case PUBLISHED -> notice.corrects().isPresent() ? "correction" : "published";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String cut(String title) {
        return title.length() > LONGEST ? title.substring(0, LONGEST - 1).strip() + "…" : title;
    }
}
