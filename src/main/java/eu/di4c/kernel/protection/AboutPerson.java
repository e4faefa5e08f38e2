package eu.di4c.kernel.protection;

import eu.di4c.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one module holds about people; a bean of each module that holds any. */
public interface AboutPerson {

    /** The module, by name. */
    String module();

    /** The records of the module of which components are {@link Personal}. */
    List<Class<? extends Record>> declared();

    /** All that the module holds about somebody; kinds of which there is nothing are left out. */
    List<Told> told(Whom person);

    /** What the values of the fields are that are not plain words, by the key of the field. */
    default Map<String, Meaning> meanings() {
        return Map.of();
    }

    /** What {@link #erase} would do with it today. */
    List<Fate> fate(Whom person, Instant now);

    /** The key of the message that says why nothing of her can be erased now; empty when it can. */
    default Optional<String> refusal(Whom person) {
        return Optional.empty();
    }

    /**
     * Erases what need not stay, and takes the name off what must; part of the transaction of the whole erasure. The caller
     * has asked for the permission.
     *
     * @return what was done
     */
    List<Fate> erase(Actor by, Whom person, Instant now);

    /** How much there is, of anybody, whose term is over. */
    default List<Fate> due(Instant now) {
        return List.of();
    }

    /**
     * Erases what is due, or a part of it.
     *
     * @param most how many of each kind at most, so that the work stays short; the next run goes on
     * @return what was done
     */
    default List<Fate> clear(Actor by, Instant now, int most) {
        return List.of();
    }
}
