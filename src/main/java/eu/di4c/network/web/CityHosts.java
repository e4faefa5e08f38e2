package eu.di4c.network.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.HelpInPerson;
import eu.di4c.network.HostCity;
import eu.di4c.network.Networks;
import eu.di4c.site.Counters;
import eu.di4c.site.Host;
import eu.di4c.site.Hosts;
import eu.di4c.site.Words;
import eu.di4c.site.part.Counter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The city of its own pages and of those of its partners. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CityHosts implements Hosts, Counters {

    private static final Pattern CITY = Pattern.compile("/cities/([^/]+)(/.*)?");
    private static final Pattern PARTNER = Pattern.compile("/networks/([^/]+)/partners/([^/]+)(/.*)?");

    private final Networks networks;

    CityHosts(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Optional<Host> of(String path, Actor by, Words words) {
        return city(path).map(city -> HostCity.of(city, words));
    }

    private Optional<City> city(String path) {
        var city = CITY.matcher(path);
        if (city.matches()) {
            return slug(city.group(1)).flatMap(networks::city);
        }
        var partner = PARTNER.matcher(path);
        return partner.matches()
                ? slug(partner.group(1))
                        .flatMap(network -> slug(partner.group(2)).flatMap(who -> networks.cityOf(network, who)))
                : Optional.empty();
    }

    private static Optional<Slug> slug(String text) {
        return Slug.fits(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    @Override
    public List<Counter> some(Words words, int most) {
        return networks.helping(most).stream()
                .flatMap(city -> HelpInPerson.of(city, words).stream())
                .sorted(Comparator.comparing(help -> help.city().text().text(), words.order()))
                .toList();
    }
}
