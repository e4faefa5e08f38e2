/**
 * Money: what each partner has for each phase, how much of it the EU pays and how much the city.
 *
 * <p>A phase of a partner is one operation. Exact shares are computed to the cent and always add up to the total; the
 * whole-euro figures that were published stand beside them and are never mixed with them. What is not stated stays not
 * stated, and a sum says how much of it is known. Sums and the blended rate are results, never inputs. The door is
 * {@link eu.di4c.budget.Budgets}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "site :: api",
            "site :: part",
            "site :: chart",
            "site :: form",
            "network",
            "calendar"
        })
package eu.di4c.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
