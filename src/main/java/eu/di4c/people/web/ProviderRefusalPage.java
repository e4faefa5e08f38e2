package eu.di4c.people.web;

/**
 * Signing in by an identity provider did not lead in.
 *
 * @param why what was wrong, and what to do
 */
public record ProviderRefusalPage(String why) {}
