@NullMarked
package eu.di4c.database;

import org.jspecify.annotations.NullMarked;
