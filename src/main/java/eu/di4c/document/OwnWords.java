package eu.di4c.document;

import eu.di4c.kernel.Language;
import eu.di4c.site.Words;

/** The few words that we add to other people's documents, in their language; signs alone where we do not speak it yet. */
final class OwnWords {

    private OwnWords() {}

    static String page(Language language, String page, String pages) {
        return spoken(language) ? Words.in(language).of("document.page", page, pages) : page + " / " + pages;
    }

    static String fiscalCode(Letterhead letterhead, String code) {
        var language = letterhead.language();
        return spoken(language) ? Words.in(language).of("document.fiscal-code", code) : code;
    }

    private static boolean spoken(Language language) {
        return Language.spoken().contains(language);
    }
}
