@NullMarked
package eu.di4c.site.api;

import org.jspecify.annotations.NullMarked;
