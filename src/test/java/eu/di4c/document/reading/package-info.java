@NullMarked
package eu.di4c.document.reading;

import org.jspecify.annotations.NullMarked;
