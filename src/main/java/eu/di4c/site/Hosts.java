package eu.di4c.site;

import eu.di4c.kernel.Actor;
import java.util.Optional;

/** Which city a page is about; the modules above that know the thing at an address answer. */
@FunctionalInterface
public interface Hosts {

    /**
     * The city of a page.
     *
     * @param path the address without its query
     * @param by who reads; of what she may not see there is no city
     */
    Optional<Host> of(String path, Actor by, Words words);
}
