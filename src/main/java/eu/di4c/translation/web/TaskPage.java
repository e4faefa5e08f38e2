package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.part.Pager;
import eu.di4c.site.part.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Texts of a shelf and one language, the versions side by side.
 *
 * @param filters the states to look at one by one
 * @param next the address of the next text to be translated
 * @param files for translation programs, out and in
 * @param wrong why a version is not taken, when its text is not here
 * @param here the address of this page
 */
public record TaskPage(
        String title,
        Language language,
        List<Filter> filters,
        List<Row> rows,
        Optional<Pager> pager,
        Optional<Link> next,
        List<Link> files,
        Optional<String> wrong,
        String here) {

    /** Texts of one state, or all, and whether they are shown. */
    public record Filter(String label, String href, boolean shown) {}

    /**
     * One text.
     *
     * @param id of its field on the page
     * @param what kind of thing and field
     * @param original with its language marked up, and that language by name
     * @param source what the original said when the version was entered, where it says something else now
     * @param english the English version, where it is neither the original nor what is asked for
     * @param words the version that is there; empty when there is none
     * @param who who entered it and when
     * @param earlier what was there before
     * @param now whether it is the one to be translated now
     */
    public record Row(
            String id,
            String code,
            String mark,
            String what,
            Link where,
            Tag state,
            Phrase original,
            String originalLanguage,
            Optional<Phrase> source,
            Optional<Phrase> english,
            String words,
            Optional<String> who,
            List<String> earlier,
            Optional<String> wrong,
            boolean now) {}
}
