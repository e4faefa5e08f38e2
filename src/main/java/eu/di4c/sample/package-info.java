/**
 * The real DI4C network as sample data, brought in through the same import that users have.
 *
 * <p>What is in {@code sample/di4c.yaml} is what public sources state; what they do not state is left out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "exchange", "mailing", "network", "notice", "people"})
package eu.di4c.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
