/**
 * A whole network as one file that people can read: import and export.
 *
 * <p>A network file is YAML or JSON; its form is published as a JSON Schema. An import is all or nothing: every trouble
 * is reported with place, value found and value expected, and nothing is stored while there is one. Importing the same
 * file twice changes nothing; exporting, importing elsewhere and exporting again gives the same bytes. The door is
 * {@link eu.di4c.exchange.NetworkFiles}. What people hand in at a browser goes through {@link eu.di4c.exchange.Imports}: it is
 * tried beside the requests, and then stored exactly as it was tried.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "site :: api",
            "site :: form",
            "site :: part",
            "document",
            "network",
            "calendar",
            "calendar :: schedule",
            "budget",
            "notice"
        })
package eu.di4c.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
