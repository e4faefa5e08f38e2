/**
 * Tables that people send: CSV as spreadsheets of several countries write it, and XLSX workbooks, read within limits.
 *
 * <p>A table is read as the text that a person sees in its cells, or refused with the places that are wrong. What a cell
 * means is for others to say (see {@code kernel.reading}).
 */
@NamedInterface("reading")
@NullMarked
package eu.di4c.document.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
