/**
 * The items of a calendar as a table that people know how to edit: out as CSV and XLSX, and in again.
 *
 * <p>A cell is read by the language of the table. What was understood is told beside what was written; where two readings are
 * possible a person chooses; a table comes in whole or not at all, as one act with its reason. The door is {@link
 * eu.di4c.calendar.table.ItemTables}.
 */
@NamedInterface("table")
@NullMarked
package eu.di4c.calendar.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
