/** DI4C from a terminal, tried as an operator would. */
@NullMarked
package eu.di4c.commandline;

import org.jspecify.annotations.NullMarked;
