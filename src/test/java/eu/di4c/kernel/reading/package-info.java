/** What people write, and what it is read as: truth tables over nine languages. */
@org.jspecify.annotations.NullMarked
package eu.di4c.kernel.reading;
