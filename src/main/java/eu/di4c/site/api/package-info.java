/**
 * What the API under {@code /api/v1} shares: how values stand in JSON, lists in pages, refusals, and the description of it all.
 *
 * <p>Each module answers in its own {@code web} package, from the same doors as its pages. Every field is always there; what is
 * not known is {@code null}.
 */
@NullMarked
@NamedInterface("api")
package eu.di4c.site.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
