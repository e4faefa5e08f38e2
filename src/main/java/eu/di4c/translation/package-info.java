/**
 * Translations: what people wrote, side by side in several languages; who entered which version when, and
 * which are outdated because their original says something else now.
 *
 * <p>Modules tell as {@link eu.di4c.translation.Translatable} which of their texts somebody may translate, and put a version in
 * by their own rules. Who wrote what is heard of every edit, wherever it is made ({@link eu.di4c.kernel.Reworded}). The door
 * is {@link eu.di4c.translation.Translations}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "site :: form", "site :: part"})
package eu.di4c.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
