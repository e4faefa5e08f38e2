package eu.di4c.network;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing cities and organisations: the door for whoever adds, changes or takes away a place. */
@Component
public class Places {

    private final Networks networks;
    private final PlaceKeeping keeping;
    private final EditStore edits;
    private final List<Dependants> dependants;

    Places(Networks networks, PlaceKeeping keeping, EditStore edits, List<Dependants> dependants) {
        this.networks = networks;
        this.keeping = keeping;
        this.edits = edits;
        this.dependants = List.copyOf(dependants);
    }

    /** Insists that somebody may add places. */
    public void mustAdd(Actor by) {
        PlaceKeeping.mustAdd(by);
    }

    /** Whether somebody may change a city: who may do so for one of its partners, or for the city itself. */
    public boolean mayEdit(Actor by, City city) {
        return keeping.mayEdit(by, city);
    }

    /**
     * Whether somebody may say how a city helps in person and how its pages look: who has a part for one of its own partners
     * that stand for it now, and who has one for the city itself.
     */
    public boolean mayPresent(Actor by, City city) {
        return keeping.mayPresent(by, city);
    }

    public void mustPresent(Actor by, City city) {
        keeping.mustPresent(by, city);
    }

    public boolean mayEdit(Actor by, Organisation organisation) {
        return keeping.mayEdit(by, organisation);
    }

    public void mustEdit(Actor by, City city) {
        keeping.mustEdit(by, city);
    }

    public void mustEdit(Actor by, Organisation organisation) {
        keeping.mustEdit(by, organisation);
    }

    @Transactional
    public Outcome<City> add(Actor by, City city) {
        PlaceKeeping.mustAdd(by);
        edits.holdNames();
        if (networks.city(city.slug()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", city.slug());
        }
        keeping.put(by, city);
        return new Outcome.Done<>(city);
    }

    /**
     * Changes the city with this slug.
     *
     * @param seen the mark of the city as the editor saw it
     */
    @Transactional
    public Outcome<City> change(Actor by, City city, Mark seen) {
        keeping.mustEdit(by, city);
        var now = held(city);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        keeping.put(by, city);
        return new Outcome.Done<>(city);
    }

    /**
     * Changes how the city with this slug helps in person and how its pages look.
     *
     * @param picture that of a new crest; the one of before is there already
     */
    @Transactional
    public Outcome<City> present(Actor by, City city, Optional<Picture> picture, Mark seen) {
        keeping.mustPresent(by, city);
        var now = held(city);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        picture.ifPresent(content -> keeping.put(by, content));
        keeping.put(by, city);
        return new Outcome.Done<>(city);
    }

    /** Takes a city away that was added by mistake; refused when anything hangs on it. */
    @Transactional
    public Outcome<City> remove(Actor by, City city, Mark seen) {
        keeping.mustEdit(by, city);
        var now = held(city);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        var kept = partners(networks.membershipsOfCity(city.slug()));
        if (!kept.isEmpty()) {
            return new Outcome.Refused<>(kept);
        }
        keeping.remove(by, now);
        return new Outcome.Done<>(now);
    }

    private City held(City city) {
        edits.hold(EditStore.Table.CITY, city.slug());
        return networks.city(city.slug()).orElseThrow(() -> gone(city.slug()));
    }

    @Transactional
    public Outcome<Organisation> add(Actor by, Organisation organisation) {
        PlaceKeeping.mustAdd(by);
        edits.holdNames();
        if (networks.organisation(organisation.slug()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", organisation.slug());
        }
        keeping.put(by, organisation);
        return new Outcome.Done<>(organisation);
    }

    @Transactional
    public Outcome<Organisation> change(Actor by, Organisation organisation, Mark seen) {
        var now = held(by, organisation);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        keeping.put(by, organisation);
        return new Outcome.Done<>(organisation);
    }

    @Transactional
    public Outcome<Organisation> remove(Actor by, Organisation organisation, Mark seen) {
        var now = held(by, organisation);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        var kept = new ArrayList<>(partners(networks.membershipsOfOrganisation(organisation.slug())));
        dependants.forEach(others -> kept.addAll(others.of(now)));
        if (!kept.isEmpty()) {
            return new Outcome.Refused<>(kept);
        }
        keeping.remove(by, now);
        return new Outcome.Done<>(now);
    }

    private Organisation held(Actor by, Organisation organisation) {
        keeping.mustEdit(by, organisation);
        edits.hold(EditStore.Table.ORGANISATION, organisation.slug());
        return networks.organisation(organisation.slug()).orElseThrow(() -> gone(organisation.slug()));
    }

    private static List<Refusal> partners(List<Membership> memberships) {
        return Dependants.some("network.hangs.memberships", memberships.size());
    }

    private static IllegalArgumentException gone(Slug slug) {
        return new IllegalArgumentException("there is no such place: " + slug);
    }
}
