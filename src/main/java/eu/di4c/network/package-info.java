/**
 * Programmes, the networks of cities that run under them, their partners with dates, their phases and gates.
 *
 * <p>A city is a place, an organisation is a legal body, and a partner is an organisation that stands for a city in one
 * network from one date to another. A gate is one decision that may open a phase of many networks and is stored once. A
 * fact on which sources differ keeps one agreed value and what each other source says. The door is
 * {@link eu.di4c.network.Networks}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "site :: api",
            "site :: form",
            "site :: part",
            "document",
            "people",
            "search",
            "translation"
        })
package eu.di4c.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
