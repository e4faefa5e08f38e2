/** DI4C, one program of closed modules; see docs/tour.md. */
@NullMarked
package eu.di4c;

import org.jspecify.annotations.NullMarked;
