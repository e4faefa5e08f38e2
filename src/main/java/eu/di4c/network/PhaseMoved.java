package eu.di4c.network;

import eu.di4c.kernel.Actor;

/** Somebody gave a phase of a network another period by hand, not by moving the calendar. */
public record PhaseMoved(Actor by, NetworkId network, int phase) {}
