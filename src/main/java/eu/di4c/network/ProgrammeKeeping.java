package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps programmes, for whoever may, and tells what changed. */
@Component
class ProgrammeKeeping {

    private final ProgrammeStore programmes;
    private final EditStore edits;
    private final NetworkDeeds deeds;

    ProgrammeKeeping(ProgrammeStore programmes, EditStore edits, NetworkDeeds deeds) {
        this.programmes = programmes;
        this.edits = edits;
        this.deeds = deeds;
    }

    /** Stores a programme unless it is stored so already. */
    void put(Actor by, Programme programme) {
        var old = programmes.programme(programme.slug());
        var scope = Scope.programme(programme.slug());
        if (old.isEmpty()) {
            by.must(Action.ADD_PROGRAMME, Scope.EVERYWHERE);
        } else {
            by.must(Action.EDIT_PROGRAMME, scope);
        }
        if (NetworkDeeds.differ(old, programme)) {
            keep(by, old, programme);
        }
    }

    /** The same for those of whom it is known that they may, as for cities and organisations. */
    void keep(Actor by, Optional<Programme> old, Programme programme) {
        programmes.put(programme);
        var scope = Scope.programme(programme.slug());
        deeds.added(by, PlaceKeeping.subject("programme", programme.slug()), scope, old, programme);
    }

    void remove(Actor by, Programme programme) {
        edits.removeRules(programme.slug());
        edits.remove(EditStore.Table.PROGRAMME, programme.slug());
        edits.forget(Found.Kind.PROGRAMME, programme.slug());
        deeds.removed(
                by, PlaceKeeping.subject("programme", programme.slug()), Scope.programme(programme.slug()), programme);
    }
}
