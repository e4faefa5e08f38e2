package eu.di4c.network;

import eu.di4c.kernel.Slug;

/** A partner together with the network in which it is one. */
public record Membership(Slug network, Partner partner) {}
