package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.form.Choice;
import eu.di4c.site.part.Pager;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Messages of the interface in one language, each beside its English.
 *
 * @param families the parts of the program to choose from
 * @param family the one chosen; empty means all
 * @param filters how messages can stand, to look at one by one
 * @param next the address of the next message to be translated
 * @param files for translation programs, out and in
 * @param wrong why something is not taken, when its message is not here
 * @param here the address of this page
 * @param progress how far each part of the program is
 */
public record InterfacePage(
        String title,
        Language language,
        List<Choice> families,
        String family,
        String state,
        String sought,
        List<TaskPage.Filter> filters,
        List<Row> rows,
        Optional<Pager> pager,
        Optional<Link> next,
        List<Link> files,
        Optional<String> wrong,
        String here,
        Table progress) {

    /**
     * One message.
     *
     * @param id of its field on the page
     * @param part of the program that says it
     * @param uses where it is used, as parts and files
     * @param source what English said when the words were entered, where it says something else now
     * @param program what came with the program, where something else is said here
     * @param wrong what is wrong with what was typed
     * @param now whether it is the one to be translated now
     */
    public record Row(
            String id,
            String key,
            String mark,
            String part,
            String uses,
            Tag standing,
            Phrase english,
            Optional<Phrase> source,
            Optional<Phrase> program,
            String words,
            Optional<String> who,
            List<String> wrong,
            boolean now) {}
}
