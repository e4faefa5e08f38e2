package eu.di4c.subscription;

import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.util.UUID;

/** That a notice was published or withdrawn. */
record News(UUID id, Slug notice, What what, Instant at) {

    /** What became of the notice. */
    enum What {
        PUBLISHED,
        WITHDRAWN
    }
}
