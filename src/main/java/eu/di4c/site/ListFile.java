package eu.di4c.site;

/** A list to be sent as a file; in which format says the {@code format} at the end of the address. */
public record ListFile(Visit visit, Listed<?> list) implements Reply {}
