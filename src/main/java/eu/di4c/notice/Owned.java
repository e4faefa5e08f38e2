package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.Optional;

/**
 * A notice together with the partner whose people may write it.
 *
 * @param partner the partner of its network that issues it; empty when the organisation is none
 */
record Owned(Notice notice, Optional<Slug> partner) {}
