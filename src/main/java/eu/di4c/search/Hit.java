package eu.di4c.search;

/**
 * One thing that was found.
 *
 * @param subject what it is, as kind and key; for somebody who may not be found by all, the path of her page
 * @param address path of its page
 * @param title what it is called, in the language of the reader where there is such a version
 * @param excerpt where else the words stand; without parts when they stand in the title alone
 */
public record Hit(FoundKind kind, String subject, String address, Marked title, Marked excerpt) {}
