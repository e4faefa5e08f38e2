package eu.di4c.site.api;

import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.part.Table;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * All that can be asked of the API, and what it answers.
 *
 * @param answers the forms of the answers, each with its fields, in alphabetical order
 */
public record ApiPage(List<Group> groups, List<Answer> answers) {

    /** Questions about one kind of thing. */
    public record Group(Phrase title, List<Question> questions) {}

    /**
     * One question, or one thing to do.
     *
     * @param verb how it is sent, for example GET
     * @param answer the form of its answer, which leads to its fields
     * @param example an address that answers now; empty when there is nothing to show
     */
    public record Question(
            Phrase title,
            String verb,
            String path,
            Optional<Table> parameters,
            Content answer,
            Optional<Link> example) {}

    /** One form of an answer. */
    public record Answer(String name, Optional<Phrase> meaning, Optional<Table> fields) {}
}
