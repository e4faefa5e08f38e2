/**
 * Values of the field: money, rates, texts in several languages, dates as precise as they are known, who acts and on what.
 *
 * <p>Nothing here knows Spring, a database or a clock. Every value is a record that cannot be wrong: its constructor
 * refuses what the field would refuse, with a message that names what was found and what was expected.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package eu.di4c.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
