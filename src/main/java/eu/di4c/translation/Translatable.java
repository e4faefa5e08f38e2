package eu.di4c.translation;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a module that can be translated; a bean of each module that has any. */
public interface Translatable {

    /** The programmes and networks of which somebody may translate anything; told by the module that keeps those. */
    default List<Shelf> shelves(Actor by) {
        return List.of();
    }

    /** The things of a programme or network of which somebody may translate the texts, in the order in which people read them. */
    List<Worded> things(Actor by, Scope shelf);

    /** One thing; empty when it is of another module, not there, or not somebody's to translate. */
    Optional<Worded> thing(Actor by, SubjectRef subject);

    /** Puts a version into a thing that {@link #thing} answers, and tells the text as it is then. */
    Outcome<LocalText> put(Actor by, NewVersion version);

    /**
     * The same for many, for modules that can do it at less cost than one after the other; those after the first that cannot be
     * put may be left out.
     */
    default Map<NewVersion, Outcome<LocalText>> putAll(Actor by, List<NewVersion> versions) {
        var outcomes = new LinkedHashMap<NewVersion, Outcome<LocalText>>();
        for (NewVersion version : versions) {
            var outcome = put(by, version);
            outcomes.put(version, outcome);
            if (!(outcome instanceof Outcome.Done)) {
                break;
            }
        }
        return outcomes;
    }
}
