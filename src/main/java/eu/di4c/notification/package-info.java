/**
 * What people with an account are told: on a page, by letter, or not at all, as each wishes.
 *
 * <p>It hears every {@linkplain eu.di4c.kernel.Recorded deed} and tells, in the transaction in which it was done, those whom it
 * concerns and who may see it; never who did it. The door is {@link eu.di4c.notification.Notifications}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "site :: part",
            "site :: form",
            "site :: api",
            "mailing",
            "people",
            "people :: asking",
            "network",
            "calendar",
            "calendar :: feed",
            "calendar :: reporting",
            "notice"
        })
package eu.di4c.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
