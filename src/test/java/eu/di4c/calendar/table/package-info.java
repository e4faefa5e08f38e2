@NullMarked
package eu.di4c.calendar.table;

import org.jspecify.annotations.NullMarked;
