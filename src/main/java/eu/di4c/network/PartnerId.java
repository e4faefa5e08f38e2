package eu.di4c.network;

import java.util.UUID;

/** Identifies one partner for ever. */
public record PartnerId(UUID value) {}
