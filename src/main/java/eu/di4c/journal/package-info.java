/**
 * Who did what, when, why and from where: hears every {@linkplain eu.di4c.kernel.Recorded deed} and keeps it for ever.
 *
 * <p>Each entry carries the hash of the one before, so that a change shows; what is personal stands beside the chain and can be
 * erased without breaking it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "site :: part",
            "site :: form",
            "site :: api",
            "document",
            "people",
            "mailing"
        })
package eu.di4c.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
