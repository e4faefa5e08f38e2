@NullMarked
package eu.di4c.document;

import org.jspecify.annotations.NullMarked;
