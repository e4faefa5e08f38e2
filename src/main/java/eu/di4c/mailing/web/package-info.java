/** Pages about letters: the outbox, the way out in a letter, one's own wishes, letters to many. */
@NullMarked
package eu.di4c.mailing.web;

import org.jspecify.annotations.NullMarked;
