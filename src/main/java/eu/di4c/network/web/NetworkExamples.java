package eu.di4c.network.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.site.api.Examples;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first network with its last partner, to try the API on. */
@Component
class NetworkExamples implements Examples {

    private final Networks networks;

    NetworkExamples(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Optional<String> of(String parameter) {
        return switch (parameter) {
            case "network" -> network().map(Network::slug).map(Slug::text);
            case "q" -> network().map(Network::acronym);
            case "programme" -> network().map(Network::programme).map(Slug::text);
            case "partner" -> partner().map(Partner::slug).map(Slug::text);
            case "city" -> partner().map(found -> found.city().slug().text());
            case "organisation" ->
                partner().map(found -> found.organisation().slug().text());
            default -> Optional.empty();
        };
    }

    private Optional<Network> network() {
        return networks.all("", 1).stream().findFirst();
    }

    private Optional<Partner> partner() {
        return network()
                .map(found -> networks.partners(found.id()))
                .filter(partners -> !partners.isEmpty())
                .map(partners -> partners.getLast());
    }
}
