/**
 * People: who they are, how they prove it, and who holds which role in which part of the system.
 *
 * <p>A person comes in by invitation and signs in with a password, a passkey or an identity provider. What she may do follows
 * from the roles she {@linkplain eu.di4c.kernel.Held holds} and the table of {@linkplain eu.di4c.kernel.Action actions};
 * every request carries her as an {@link eu.di4c.kernel.Actor.Person}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "site", "site :: part", "site :: form", "site :: api", "mailing", "search"})
package eu.di4c.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
