package eu.di4c.site.form;

/**
 * One of the things that may be chosen in a form.
 *
 * @param code what the form sends
 * @param label what the reader sees, in her language
 */
public record Choice(String code, String label) {}
