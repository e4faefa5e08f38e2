package eu.di4c.people.web;

import eu.di4c.site.form.Form;
import eu.di4c.site.part.Fact;
import java.util.List;

/** The page of a second factor that is set up. */
public record SecondFactorState(Form form, List<Fact> facts) {}
