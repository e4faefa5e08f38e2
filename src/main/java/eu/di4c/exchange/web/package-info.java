/** Network files and their schema over HTTP. */
@NullMarked
package eu.di4c.exchange.web;

import org.jspecify.annotations.NullMarked;
