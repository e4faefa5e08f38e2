@NullMarked
package eu.di4c.calendar.feed;

import org.jspecify.annotations.NullMarked;
