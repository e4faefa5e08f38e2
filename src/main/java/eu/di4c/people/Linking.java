package eu.di4c.people;

import org.springframework.stereotype.Component;

/** What accounts at providers are kept with, and what roles follow from them. */
@Component
record Linking(IdentityStore store, ProvidedRoles roles) {}
