package eu.di4c.notice.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.notice.Notice;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;

/** Words of a notice on a page, marked up with their language where it is not the reader's. */
final class NoticeWords {

    private NoticeWords() {}

    static Phrase phrase(String text, Notice notice, Words words) {
        return words.phrase(new LocalText.Version(notice.language().locale(), text));
    }
}
