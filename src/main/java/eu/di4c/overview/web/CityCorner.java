package eu.di4c.overview.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Membership;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeSearch;
import eu.di4c.notice.Notices;
import eu.di4c.site.Missing;
import eu.di4c.site.Reader;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Finds the city of a reader: the one that she chose and her browser remembers, else the one that she holds a role in. */
@Component
class CityCorner {

    /** As many as a list to choose from bears; where there are more, the search leads to them. */
    private static final int MOST_CITIES = 300;

    private static final int MOST_NOTICES = 3;

    /** Of how many networks of a city the notices are asked for. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Networks networks;
    private final Notices notices;

    CityCorner(Networks networks, Notices notices) {
        this.networks = networks;
        this.notices = notices;
    }

    /**
     * The city that was chosen in the address, which the browser keeps from then on, else the one that it keeps.
     *
     * @param chosen slug of a city; blank to have the browser forget the one that it keeps; absent when the address says nothing
     */
    Optional<City> chosen(Optional<String> chosen, HttpServletRequest request, HttpServletResponse response) {
        var city =
                chosen.or(() -> kept(request)).filter(slug -> !slug.isEmpty()).flatMap(this::known);
        if (chosen.isPresent()) {
            if (city.isEmpty() && !chosen.get().isEmpty()) {
                throw new Missing();
            }
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(city, request.isSecure()));
        }
        return city;
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, Reader.CITY)).map(cookie -> cookie.getValue());
    }

    private Optional<City> known(String slug) {
        return Slug.fits(slug) ? networks.city(new Slug(slug)) : Optional.empty();
    }

    private static String cookie(Optional<City> city, boolean secure) {
        return ResponseCookie.from(
                        Reader.CITY, city.map(known -> known.slug().text()).orElse(""))
                .path("/")
                .maxAge(city.isPresent() ? REMEMBERED : Duration.ZERO)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build()
                .toString();
    }

    /**
     * The corner of whoever does not work in a network; empty for who does.
     *
     * @param anew whether she wants to choose among all cities
     */
    Optional<YourCity> of(Visit visit, Optional<City> chosen, boolean anew) {
        if (works(visit.by())) {
            return Optional.empty();
        }
        var city = anew ? chosen : chosen.or(() -> own(visit.by()));
        return Optional.of(
                city.isPresent()
                        ? YourCity.of(city.get(), notices(city.get()), visit.words())
                        : YourCity.among(
                                cities(), notices.published(NoticeSearch.latest(MOST_NOTICES)), visit.words()));
    }

    private List<City> cities() {
        return networks.citiesUpTo(MOST_CITIES);
    }

    /** Whether somebody holds a role in anything but a city. */
    private static boolean works(Actor by) {
        return scopes(by).anyMatch(scope -> scope.level() != Scope.Level.CITY);
    }

    private Optional<City> own(Actor by) {
        return scopes(by).flatMap(scope -> scope.city().stream()).findFirst().flatMap(networks::city);
    }

    private static Stream<Scope> scopes(Actor by) {
        return by instanceof Actor.Person person ? person.holds().stream().map(held -> held.scope()) : Stream.empty();
    }

    /** The latest notices about the networks of a city. */
    private List<Notice> notices(City city) {
        var about = networks.membershipsOfCity(city.slug()).stream()
                .map(Membership::network)
                .distinct()
                .toList();
        return about.isEmpty()
                ? List.of()
                : notices.published(NoticeSearch.latest(MOST_NOTICES).about(about));
    }
}
