package eu.di4c.site.api;

import java.util.Optional;

/** Something real to try the API on; each module that has things in addresses offers one of each kind. */
public interface Examples {

    /** A value for the parameter with this name; empty when there is nothing of the kind, or it belongs to another module. */
    Optional<String> of(String parameter);
}
