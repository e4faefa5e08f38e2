package eu.di4c.network;

import java.util.UUID;

/** Identifies one phase for ever. */
public record PhaseId(UUID value) {}
