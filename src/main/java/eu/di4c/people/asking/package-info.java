/** What modules need whose pages anybody may ask for a letter: secrets that stand in links, and that nobody is flooded. */
@NullMarked
@NamedInterface("asking")
package eu.di4c.people.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
