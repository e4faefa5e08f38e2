package eu.di4c.people;

import org.springframework.stereotype.Component;

/** What it takes to send somebody to a provider and to understand what she brings back. */
@Component
record Errands(ProofSettings settings, ProviderClient client, IdentityStore store) {}
