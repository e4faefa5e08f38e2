/** The program as a whole, tried from outside; and the ground every test stands on. */
@NullMarked
package eu.di4c;

import org.jspecify.annotations.NullMarked;
