package eu.di4c.people;

import eu.di4c.kernel.Scope;
import eu.di4c.site.Words;

/** What the things are called that scopes name by their slugs; the module that holds them answers. */
@FunctionalInterface
public interface ScopeNames {

    /** The name of the innermost thing of a scope, for example Botoșani for a partner; its slug when there is no such thing. */
    String name(Scope scope, Words words);
}
