package eu.di4c.site;

/** What a page handler answers: a page, a list as a file, the address where the thing is now, or where to go on after a form. */
public sealed interface Reply permits Html, ListFile, Moved, Sent {}
