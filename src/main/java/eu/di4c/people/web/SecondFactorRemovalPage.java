package eu.di4c.people.web;

import eu.di4c.site.form.Form;

/** The page that asks before a second factor is removed. */
public record SecondFactorRemovalPage(Form form, boolean asksPassword) {}
