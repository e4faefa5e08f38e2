package eu.di4c.network;

import java.util.UUID;

/** Identifies one network for ever. */
public record NetworkId(UUID value) {}
