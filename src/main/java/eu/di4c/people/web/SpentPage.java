package eu.di4c.people.web;

/** The page of a link that can no longer be used, or never could; nothing is said of which. */
public record SpentPage() {}
