/** Files as they are handed out. */
@NullMarked
package eu.di4c.document.web;

import org.jspecify.annotations.NullMarked;
