package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.network.Picture;
import eu.di4c.network.Places;
import eu.di4c.site.Link;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.Way;
import eu.di4c.site.form.Editing;
import eu.di4c.site.form.Removing;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How forms of cities and organisations are read, stored and taken away, for pages and programs. */
@Component
class PlaceForms {

    private final Networks networks;
    private final Places places;

    PlaceForms(Networks networks, Places places) {
        this.networks = networks;
        this.places = places;
    }

    City city(String slug) {
        return known(slug, networks::city);
    }

    Organisation organisation(String slug) {
        return known(slug, networks::organisation);
    }

    private static <T> T known(String slug, Function<Slug, Optional<T>> find) {
        return Optional.of(slug).filter(Slug::fits).map(Slug::new).flatMap(find).orElseThrow(Missing::new);
    }

    Editing<City> newCity(Visit visit) {
        places.mustAdd(visit.by());
        return new Editing<>(
                reader -> CityForm.read(
                        reader, Optional.empty(), slug -> networks.city(slug).isPresent()),
                city -> places.add(visit.by(), city),
                theirs -> CityForm.of(theirs, visit.words()));
    }

    Editing<City> change(Visit visit, City old, Mark seen) {
        places.mustEdit(visit.by(), old);
        return new Editing<>(
                reader -> CityForm.read(reader, Optional.of(old), _ -> false),
                city -> places.change(visit.by(), city, seen),
                theirs -> CityForm.of(theirs, visit.words()));
    }

    /** Changing the help that a city gives in person, and nothing else of it. */
    Editing<City> help(Visit visit, City old, Mark seen) {
        places.mustPresent(visit.by(), old);
        return new Editing<>(
                reader -> old.with(HelpForm.read(reader)),
                city -> places.present(visit.by(), city, Optional.empty(), seen),
                HelpForm::of);
    }

    /**
     * Changing how the pages of a city look, and nothing else of it.
     *
     * @param sent the picture of a new crest
     */
    Editing<City> appearance(Visit visit, City old, Mark seen, Optional<byte[]> sent) {
        places.mustPresent(visit.by(), old);
        return new Editing<>(
                reader -> AppearanceForm.read(reader, old, sent),
                city -> places.present(
                        visit.by(), city, city.crest().flatMap(_ -> sent).map(Picture::new), seen),
                AppearanceForm::of);
    }

    Removing<City> removal(Visit visit, City city) {
        places.mustEdit(visit.by(), city);
        return new Removing<>(
                Way.of(Link.of(visit.words().of("network.cities"), "/cities")),
                visit.words().plain(city.names()),
                visit.words().of("network.removal.city", city.names()),
                "/cities/" + city.slug(),
                "/cities",
                Mark.of(city),
                seen -> places.remove(visit.by(), city, seen));
    }

    Editing<Organisation> newOrganisation(Visit visit) {
        places.mustAdd(visit.by());
        return new Editing<>(
                reader -> OrganisationForm.read(
                        reader,
                        Optional.empty(),
                        slug -> networks.organisation(slug).isPresent()),
                organisation -> places.add(visit.by(), organisation),
                OrganisationForm::of);
    }

    Editing<Organisation> change(Visit visit, Organisation old, Mark seen) {
        places.mustEdit(visit.by(), old);
        return new Editing<>(
                reader -> OrganisationForm.read(reader, Optional.of(old), _ -> false),
                organisation -> places.change(visit.by(), organisation, seen),
                OrganisationForm::of);
    }

    Removing<Organisation> removal(Visit visit, Organisation organisation) {
        places.mustEdit(visit.by(), organisation);
        return new Removing<>(
                Way.of(),
                visit.words().plain(organisation.legalName()),
                visit.words().of("network.removal.organisation", organisation.legalName()),
                "/organisations/" + organisation.slug(),
                "/cities",
                Mark.of(organisation),
                seen -> places.remove(visit.by(), organisation, seen));
    }
}
