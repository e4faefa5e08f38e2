/** The form by which an address is subscribed to notices, and the page to which the letter leads. */
@NullMarked
package eu.di4c.subscription.web;

import org.jspecify.annotations.NullMarked;
