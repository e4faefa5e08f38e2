/** Everything that the house rules forbid, so that the tests can show that they notice it. */
@NullMarked
package housebreaking;

import org.jspecify.annotations.NullMarked;
