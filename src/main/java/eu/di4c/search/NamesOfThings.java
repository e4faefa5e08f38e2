package eu.di4c.search;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.ThingNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of what everybody may read, as the search finds it. */
@Component
class NamesOfThings implements ThingNames {

    private final HitStore store;

    NamesOfThings(HitStore store) {
        this.store = store;
    }

    @Override
    public Map<SubjectRef, Named> of(Actor by, Collection<SubjectRef> things) {
        var names = new HashMap<SubjectRef, Named>();
        if (!things.isEmpty()) {
            var told = store.told(things.stream().map(SubjectRef::toString).toList());
            things.forEach(thing -> {
                var found = told.get(thing.toString());
                if (found != null) {
                    names.put(thing, new Named(found.title(), found.address()));
                }
            });
        }
        return names;
    }
}
