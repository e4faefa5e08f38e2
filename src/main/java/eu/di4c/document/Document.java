package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on one piece of paper: whose it is, its title, its text, and the day it bears.
 *
 * @param language the language of the text
 * @param dated the day the document bears; it is also the only time written into the file, so that the same document
 *     gives the same bytes
 * @param body the text below the title; its headings begin with h2, every picture in it has a text alternative
 */
public record Document(Language language, Title title, LocalDate dated, Look look, SafeHtml body) {

    /**
     * The head of a document.
     *
     * @param words the title
     * @param subject one sentence on what the document is about, for catalogues and screen readers
     * @param reference what stands under the title, for example its number and date; may be empty
     */
    public record Title(String words, String subject, List<String> reference) {
        public Title {
            if (words.isBlank() || subject.isBlank()) {
                throw new IllegalArgumentException("a document needs a title and a subject");
            }
            reference = List.copyOf(reference);
        }
    }
}
