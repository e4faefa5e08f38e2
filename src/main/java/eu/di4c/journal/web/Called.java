package eu.di4c.journal.web;

import eu.di4c.site.Link;
import java.util.Optional;

/**
 * What a thing is called in the reader's language.
 *
 * @param page where it is shown; empty when the reader is led nowhere
 */
record Called(String name, Optional<String> page) {

    Called more(String text) {
        return new Called(name + " – " + text, page);
    }

    Optional<Link> link() {
        return page.map(address -> Link.of(name, address));
    }
}
