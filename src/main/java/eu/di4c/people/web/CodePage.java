package eu.di4c.people.web;

import eu.di4c.site.form.Form;

/** The page on which the second factor is given. */
public record CodePage(Form form) {}
