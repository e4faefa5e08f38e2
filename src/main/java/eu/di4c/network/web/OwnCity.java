package eu.di4c.network.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.network.HostCity;
import eu.di4c.network.Networks;
import eu.di4c.site.Host;
import eu.di4c.site.Hosts;
import eu.di4c.site.Words;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The city whose own installation this is, as the operator says: every page that is about no other city is its own. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OwnCity implements Hosts {

    private final Networks networks;
    private final Optional<Slug> city;

    OwnCity(Networks networks, @Value("${di4c.city}") String city) {
        this.networks = networks;
        this.city = Optional.of(city.strip()).filter(Slug::fits).map(Slug::new);
    }

    @Override
    public Optional<Host> of(String path, Actor by, Words words) {
        return city.flatMap(networks::city).map(known -> HostCity.of(known, words));
    }
}
