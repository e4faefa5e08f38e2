package eu.di4c.notice.web;

import eu.di4c.notice.Notice;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.util.Optional;

/** Words of a notice on a page, marked up with their language where it is not the reader's; the page names it in words. */
final class NoticeWords {

    private NoticeWords() {}

    static Phrase phrase(String text, Notice notice, Words words) {
        var language = notice.language().locale();
        return words.speaks(language) ? Phrase.of(text) : new Phrase(text, Optional.of(language));
    }
}
