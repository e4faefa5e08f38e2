package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps cities and organisations, for whoever may, and tells what changed. */
@Component
class PlaceKeeping {

    private final PlaceStore places;
    private final EditStore edits;
    private final NetworkDeeds deeds;
    private final Spokespeople speakers;

    PlaceKeeping(PlaceStore places, EditStore edits, NetworkDeeds deeds, Spokespeople speakers) {
        this.places = places;
        this.edits = edits;
        this.deeds = deeds;
        this.speakers = speakers;
    }

    /** Where a city belongs: to each of its partners, and to itself as a place. */
    List<Scope> scopes(City city) {
        var scopes = new ArrayList<>(edits.scopesOfCity(city.slug()));
        scopes.add(Scope.city(city.slug()));
        return scopes;
    }

    List<Scope> scopes(Organisation organisation) {
        return edits.scopesOfOrganisation(organisation.slug());
    }

    /** A place that nobody stands for yet is still in the hands of those who add places. */
    boolean mayEdit(Actor by, City city) {
        if (mayNothing(by)) {
            return false;
        }
        return mayEdit(by, scopes(city), edits.scopesOfCity(city.slug()).isEmpty());
    }

    boolean mayEdit(Actor by, Organisation organisation) {
        if (mayNothing(by)) {
            return false;
        }
        var scopes = scopes(organisation);
        return mayEdit(by, scopes, scopes.isEmpty());
    }

    /** Spares the database the question for whoever only reads. */
    private static boolean mayNothing(Actor by) {
        return !by.maySomewhere(Action.EDIT_PLACE) && !by.maySomewhere(Action.ADD_PLACE);
    }

    private static boolean mayEdit(Actor by, List<Scope> scopes, boolean loose) {
        return by.mayInOneOf(Action.EDIT_PLACE, scopes)
                || by.may(Action.EDIT_PLACE, Scope.EVERYWHERE)
                || (loose && by.maySomewhere(Action.ADD_PLACE));
    }

    static void mustAdd(Actor by) {
        insist(by.maySomewhere(Action.ADD_PLACE), by, Action.ADD_PLACE);
    }

    void mustEdit(Actor by, City city) {
        insist(mayEdit(by, city), by, Action.EDIT_PLACE);
    }

    void mustEdit(Actor by, Organisation organisation) {
        insist(mayEdit(by, organisation), by, Action.EDIT_PLACE);
    }

    private static void insist(boolean allowed, Actor by, Action action) {
        if (!allowed) {
            by.must(action, Scope.EVERYWHERE);
        }
    }

    /** Held before it is read: what somebody else is storing just now counts too. */
    void put(Actor by, City city) {
        edits.hold(EditStore.Table.CITY, city.slug());
        var old = places.city(city.slug());
        if (NetworkDeeds.differ(old, city)) {
            old.ifPresentOrElse(there -> mustChange(by, there, city), () -> mustAdd(by));
            keep(by, old, city);
        }
    }

    /** What a city says of itself is in other hands than its name and its codes. */
    private void mustChange(Actor by, City old, City city) {
        if (!old.asPlace().equals(city.asPlace())) {
            mustEdit(by, old);
        }
        if (!old.isPresentedLike(city)) {
            speakers.must(by, old);
        }
    }

    boolean mayPresent(Actor by, City city) {
        return speakers.may(by, city);
    }

    void mustPresent(Actor by, City city) {
        speakers.must(by, city);
    }

    /** Stores a picture that a city is going to show. */
    void put(Actor by, Picture picture) {
        insist(!mayNothing(by) || by.maySomewhere(Action.PRESENT_CITY), by, Action.PRESENT_CITY);
        places.pictures().put(picture);
    }

    void keep(Actor by, Optional<City> old, City city) {
        places.put(city);
        forget(old.flatMap(City::crest), city.crest());
        deeds.added(by, subject("city", city.slug()), scopes(city).getFirst(), old, city);
    }

    private void forget(Optional<Crest> old, Optional<Crest> now) {
        old.filter(crest -> !now.equals(old))
                .ifPresent(crest -> places.pictures().forget(crest.picture()));
    }

    void put(Actor by, Organisation organisation) {
        edits.hold(EditStore.Table.ORGANISATION, organisation.slug());
        var old = places.organisation(organisation.slug());
        if (NetworkDeeds.differ(old, organisation)) {
            old.ifPresentOrElse(there -> mustEdit(by, there), () -> mustAdd(by));
            keep(by, old, organisation);
        }
    }

    void keep(Actor by, Optional<Organisation> old, Organisation organisation) {
        places.put(organisation);
        deeds.added(by, subject("organisation", organisation.slug()), scope(organisation), old, organisation);
    }

    Scope scope(Organisation organisation) {
        return scopes(organisation).stream().findFirst().orElse(Scope.EVERYWHERE);
    }

    void remove(Actor by, City city) {
        edits.remove(EditStore.Table.CITY, city.slug());
        edits.forget(Found.Kind.CITY, city.slug());
        forget(city.crest(), Optional.empty());
        deeds.removed(by, subject("city", city.slug()), Scope.city(city.slug()), city);
    }

    void remove(Actor by, Organisation organisation) {
        edits.remove(EditStore.Table.ORGANISATION, organisation.slug());
        edits.forget(Found.Kind.ORGANISATION, organisation.slug());
        deeds.removed(by, subject("organisation", organisation.slug()), Scope.EVERYWHERE, organisation);
    }

    static SubjectRef subject(String kind, Slug slug) {
        return new SubjectRef(kind, slug.text());
    }
}
