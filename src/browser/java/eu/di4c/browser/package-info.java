/** What only a browser shows: every page and every state after a click, at every width, by keyboard, with and without script. */
@NullMarked
package eu.di4c.browser;

import org.jspecify.annotations.NullMarked;
