package eu.di4c.translation;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Scope;

/** A programme or a network, as the part in which translators look for what is to be done. */
public record Shelf(Scope scope, LocalText name) {}
