package eu.di4c.search;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.SearchKey;
import java.util.List;

/** Finds what only some may see, by the rules of the module that knows it, at the moment of the question; nothing of it is kept here. */
public interface Discreet {

    /** What has this text in its name, for somebody who may see it. */
    List<Glimpse> found(Actor by, SearchKey text, int most);

    /** What is told of a thing that not everybody may see. */
    record Glimpse(FoundKind kind, String address, String name) {}
}
