package eu.di4c.network;

import eu.di4c.kernel.Slug;

/**
 * Something found by one of its names.
 *
 * @param label the name by which it was found
 */
record Found(Kind kind, Slug slug, String label) {

    /** What sort of thing was found. */
    enum Kind {
        PROGRAMME,
        NETWORK,
        CITY,
        ORGANISATION
    }
}
