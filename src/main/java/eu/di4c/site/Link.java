package eu.di4c.site;

/**
 * A place to go to, and the words that lead there: a step of the breadcrumb, an entry of a menu, an answer in a list.
 *
 * @param href an address inside DI4C, beginning with a slash, or a fragment of the page
 */
public record Link(Phrase text, String href) {

    public static Link of(String text, String href) {
        return new Link(Phrase.of(text), href);
    }
}
