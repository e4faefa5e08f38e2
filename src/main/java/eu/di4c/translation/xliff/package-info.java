/**
 * Texts to be translated as files for the programs of translators: XLIFF 2.1 (OASIS), out and in again.
 *
 * <p>A file goes out with every text, or only those that are open; it comes in whole or not at all, compared with what is to be
 * translated now ({@link eu.di4c.translation.xliff.Comparison}).
 */
@NullMarked
package eu.di4c.translation.xliff;

import org.jspecify.annotations.NullMarked;
