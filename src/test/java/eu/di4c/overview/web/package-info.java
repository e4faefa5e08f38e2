@NullMarked
package eu.di4c.overview.web;

import org.jspecify.annotations.NullMarked;
