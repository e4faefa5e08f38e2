package eu.di4c.network.web;

import eu.di4c.network.City;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;

/** The list of cities, a page of it at a time. */
public record CityListPage(List<Row> rows, Optional<String> next, List<Link> acts) {

    static final int SIZE = 50;

    /** One city of the list. */
    public record Row(Link city, String country) {}

    static CityListPage of(List<City> cities, boolean mayAdd, Words words) {
        var shown = cities.stream().limit(SIZE).toList();
        return new CityListPage(
                shown.stream()
                        .map(city -> new Row(
                                new Link(words.name(city.names()), "/cities/" + city.slug()),
                                words.country(city.country())))
                        .toList(),
                cities.size() > SIZE
                        ? Optional.of("/cities?after=" + shown.getLast().slug())
                        : Optional.empty(),
                mayAdd
                        ? List.of(
                                Link.of(words.of("network.act.city"), "/cities/new"),
                                Link.of(words.of("network.act.organisation"), "/organisations/new"))
                        : List.of());
    }
}
