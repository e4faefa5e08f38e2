package eu.di4c.document;

import eu.di4c.kernel.Language;
import eu.di4c.site.Words;

/** The few words that we add to other people's documents, in their language. */
final class OwnWords {

    private OwnWords() {}

    static String page(Language language, String page, String pages) {
        return Words.in(language).of("document.page", page, pages);
    }

    static String fiscalCode(Letterhead letterhead, String code) {
        var language = letterhead.language();
        return Words.in(language).of("document.fiscal-code", code);
    }
}
