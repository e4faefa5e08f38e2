/**
 * Typed parts of pages: what a template under {@code src/main/jte/site} needs to show a fact, a table, a state, a dispute.
 *
 * <p>Phrases, links and tags write themselves, so that any of them may stand in a cell or beside a label.
 */
@NullMarked
@NamedInterface("part")
package eu.di4c.site.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
