/** Pages and API of the money of networks and partners. */
@NullMarked
package eu.di4c.budget.web;

import org.jspecify.annotations.NullMarked;
