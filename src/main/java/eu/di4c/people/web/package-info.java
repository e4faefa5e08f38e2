/** Pages and settings of people: sign-in, own account, who holds which role. */
@NullMarked
package eu.di4c.people.web;

import org.jspecify.annotations.NullMarked;
