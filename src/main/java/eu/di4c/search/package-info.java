/**
 * One search over all that can be found by its name or its words, in nine languages, with inflections and typing errors.
 *
 * <p>Modules tell as {@link eu.di4c.search.Sought} what of theirs everybody may read, which is kept here, analysed, and
 * renewed in the transaction of every change; as {@link eu.di4c.search.Discreet} they answer at once for what only some may
 * see. The door is {@link eu.di4c.search.Search}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package eu.di4c.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
