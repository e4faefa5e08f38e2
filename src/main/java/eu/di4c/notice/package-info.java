/**
 * Public notices: what an organisation tells the public about a network, on its own paper.
 *
 * <p>A draft is composed from what the system knows, edited, and published; from then on it never changes. A correction is
 * a new notice that names the old one, and a notice is withdrawn only with a reason, which stays to be read in its place.
 * Each step is a row with its author and its time. The door is {@link eu.di4c.notice.Notices}; the sentences are written in
 * {@code compose} from the facts alone.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "site :: api",
            "site :: form",
            "site :: part",
            "document",
            "network",
            "calendar",
            "budget",
            "search"
        })
package eu.di4c.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
