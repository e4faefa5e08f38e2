/** The page of notifications. */
@NullMarked
package eu.di4c.notification.web;

import org.jspecify.annotations.NullMarked;
