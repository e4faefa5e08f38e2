/**
 * Pages that bring together what the other modules know: home pages, a network, a partner, a city, a programme, search.
 *
 * <p>Nothing is stored here and nobody depends on it; it asks every door and adds nothing of its own but the order in
 * which a reader wants to be told.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "site :: api",
            "site :: part",
            "site :: chart",
            "site :: form",
            "document",
            "network",
            "calendar",
            "calendar :: reporting",
            "budget",
            "notice",
            "people",
            "search"
        })
package eu.di4c.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
