/** The desk for translators. */
@NullMarked
package eu.di4c.translation.web;

import org.jspecify.annotations.NullMarked;
