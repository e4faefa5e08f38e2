/**
 * Letters out: queued in the database, sent when a mail server is set, and kept on a page until then.
 *
 * <p>Whoever writes a letter says to whom, in which language and what; this module makes text and HTML of it and sees that it
 * arrives. The doors are {@link eu.di4c.mailing.Letters} for those who write, {@link eu.di4c.mailing.Outbox} for who keeps the
 * installation, and {@link eu.di4c.mailing.Wishes} for who gets letters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "site :: part", "site :: form", "site :: api"})
package eu.di4c.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
