package eu.di4c.people.web;

import eu.di4c.site.form.Form;

/**
 * The page on which one asks for a letter with which a new password can be chosen.
 *
 * @param sent whether that has been asked for just now
 */
public record RecoveryPage(Form form, boolean sent) {}
