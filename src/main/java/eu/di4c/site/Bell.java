package eu.di4c.site;

import eu.di4c.kernel.Actor;

/** How much somebody was told that she has not seen yet; the module above that tells people answers. */
@FunctionalInterface
public interface Bell {

    int unseen(Actor.Person by);
}
