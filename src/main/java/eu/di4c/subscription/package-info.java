/**
 * Notices by e-mail for everybody: an address is subscribed to all notices, to those on a network or to those of a city.
 *
 * <p>Whoever asks gets a letter, and only the link in it begins the subscription. That a notice was published or withdrawn is
 * noted in the transaction in which it was; each subscriber is then told once, and every letter has a way out that ends her
 * subscriptions. The door is {@link eu.di4c.subscription.Subscriptions}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "site :: form",
            "site :: part",
            "mailing",
            "people :: asking",
            "document",
            "network",
            "notice"
        })
package eu.di4c.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
