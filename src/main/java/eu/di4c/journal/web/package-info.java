/** The journal as people and programs read it, and the pages of data protection. */
@NullMarked
package eu.di4c.journal.web;

import org.jspecify.annotations.NullMarked;
