package eu.di4c.site;

/** What a page handler answers: a page, or the address where the thing is now. */
public sealed interface Reply permits Html, Moved {}
