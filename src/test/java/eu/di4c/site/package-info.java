@NullMarked
package eu.di4c.site;

import org.jspecify.annotations.NullMarked;
