@NullMarked
package eu.di4c.site.web;

import org.jspecify.annotations.NullMarked;
