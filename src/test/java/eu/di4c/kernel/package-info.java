/** The rules of the values: examples for each, and laws over seeded random values. */
@org.jspecify.annotations.NullMarked
package eu.di4c.kernel;
