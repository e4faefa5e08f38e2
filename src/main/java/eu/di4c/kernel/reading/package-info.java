/**
 * Reads what people really write in tables and forms: {@code 48.350,00€}, {@code may 2023 to may 2026},
 * {@code de stabilit}, {@code every autumn}.
 *
 * <p>By the language of the document; the written text is always kept. Where two readings are possible both are handed
 * back for a person to choose from: unknown never becomes zero, and nothing is guessed in silence.
 */
@NullMarked
package eu.di4c.kernel.reading;

import org.jspecify.annotations.NullMarked;
