package eu.di4c.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.people.ScopeNames;
import eu.di4c.site.Words;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What programmes, networks, cities and partners are called, for pages about people; a new name shows within a minute. */
@Component
class NamesOfScopes implements ScopeNames {

    private final Networks networks;
    private final Cache<Asked, String> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    NamesOfScopes(Networks networks) {
        this.networks = networks;
    }

    private record Asked(Scope scope, Language language) {}

    @Override
    public String name(Scope scope, Words words) {
        return known.get(
                new Asked(scope, words.language()), asked -> found(scope, words).orElseGet(() -> slug(scope)));
    }

    private Optional<String> found(Scope scope, Words words) {
        return switch (scope.level()) {
            case EVERYWHERE -> Optional.empty();
            case PROGRAMME ->
                scope.programme().flatMap(networks::programme).map(programme -> words.plain(programme.name()));
            case NETWORK -> network(scope).map(Network::acronym);
            case PARTNER, GROUP ->
                network(scope)
                        .flatMap(network -> networks.partner(
                                network.id(), scope.partner().orElseThrow().text()))
                        .map(partner -> words.plain(partner.city().names()));
            case CITY -> scope.city().flatMap(networks::city).map(city -> words.plain(city.names()));
        };
    }

    private Optional<Network> network(Scope scope) {
        return scope.network().map(Slug::text).flatMap(networks::network);
    }

    private static String slug(Scope scope) {
        return scope.path().substring(scope.path().lastIndexOf('/') + 1);
    }
}
