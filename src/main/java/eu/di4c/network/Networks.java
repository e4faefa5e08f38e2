package eu.di4c.network;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Programmes, networks, cities, organisations and partners: the door through which all others ask for them and change them. */
@Component
public class Networks {

    private final NetworkStore networks;
    private final ProgrammeStore programmes;
    private final PlaceStore places;
    private final Keeping keeping;

    Networks(NetworkStore networks, ProgrammeStore programmes, PlaceStore places, Keeping keeping) {
        this.networks = networks;
        this.programmes = programmes;
        this.places = places;
        this.keeping = keeping;
    }

    public Optional<Network> network(String slug) {
        return Slug.fits(slug) ? networks.network(new Slug(slug)) : Optional.empty();
    }

    public Optional<Network> network(NetworkId id) {
        return networks.network(id);
    }

    /** The network that has, had or will have this name, written with or without diacritics and capitals. */
    public Optional<Network> named(String name) {
        SearchKey key = SearchKey.of(name);
        return network(name)
                .or(() -> places.search(key, 50).stream()
                        .filter(found -> found.kind() == Found.Kind.NETWORK
                                && SearchKey.of(found.label()).equals(key))
                        .findFirst()
                        .flatMap(found -> networks.network(found.slug())));
    }

    /** Networks in order of their slugs, the first after the given slug (empty for the first page). */
    public List<Network> all(String after, int most) {
        return networks.networks(after, most);
    }

    /** Networks that scopes cover or lie in; the scope of a city, which may be in any network, leads to none. */
    public List<Network> touchedBy(Collection<Scope> scopes, int most) {
        boolean everywhere = scopes.contains(Scope.EVERYWHERE);
        var programmes = named(scopes, Scope.Level.PROGRAMME::equals, Scope::programme);
        var slugs = named(scopes, level -> level != Scope.Level.PROGRAMME, Scope::network);
        return everywhere || !programmes.isEmpty() || !slugs.isEmpty()
                ? networks.networks(programmes, slugs, everywhere, most)
                : List.of();
    }

    private static Set<Slug> named(
            Collection<Scope> scopes, Predicate<Scope.Level> level, Function<Scope, Optional<Slug>> name) {
        return scopes.stream()
                .filter(scope -> level.test(scope.level()))
                .map(name)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public List<Network> of(Programme programme, int most) {
        return networks.networksOf(programme.slug(), most);
    }

    /** The partners of a network, in the order of the partnership, replaced ones included. */
    public List<Partner> partners(NetworkId network) {
        return networks.partners(network);
    }

    /** The partners of several networks at once; a network that has none is left out. */
    public Map<NetworkId, List<Partner>> partners(Collection<NetworkId> of) {
        return of.isEmpty() ? Map.of() : networks.partners(of);
    }

    /** The partner with this slug in a network. */
    public Optional<Partner> partner(NetworkId network, String slug) {
        return networks.partners(network).stream()
                .filter(partner -> partner.slug().text().equals(slug))
                .findFirst();
    }

    /** The gates that opened a phase of this network; one decision may also open phases of others. */
    public List<Gate> gates(NetworkId network) {
        return networks.gates(network);
    }

    /** The gates that opened phases of several networks at once, each with those of these phases that it opened. */
    public List<Gate> gates(Collection<NetworkId> of) {
        return of.isEmpty() ? List.of() : networks.gates(of);
    }

    /** All decisions of a programme, with all that they open. */
    public List<Gate> gates(Programme programme) {
        return networks.gatesOf(programme.slug());
    }

    public Optional<Gate> gate(String code) {
        return Slug.fits(code) ? networks.gate(new Slug(code)) : Optional.empty();
    }

    public List<Dispute> disputes(NetworkId network) {
        return networks.disputes(network);
    }

    public Optional<Programme> programme(Slug slug) {
        return programmes.programme(slug);
    }

    public List<Programme> programmes(String after, int most) {
        return programmes.programmes(after, most);
    }

    public Optional<City> city(Slug slug) {
        return places.city(slug);
    }

    public List<City> cities(String after, int most) {
        return places.cities(after, most);
    }

    public List<City> cities(Language reader, String after, int most) {
        return places.cities(reader, after, most);
    }

    /** All cities; none when there are more. */
    public List<City> citiesUpTo(int most) {
        return places.citiesUpTo(most);
    }

    /** The city for which a partner stands. */
    public Optional<City> cityOf(Slug network, Slug partner) {
        return places.cityOf(network, partner.text(), "");
    }

    /** The city for which an organisation stands in a network. */
    public Optional<City> cityOfOrganisation(Slug network, Slug organisation) {
        return places.cityOf(network, "", organisation.text());
    }

    /** Cities that give help in person, in order of their slugs. */
    public List<City> helping(int most) {
        return places.helping(most);
    }

    /** The picture with this mark. */
    public Optional<Picture> picture(String mark) {
        return places.pictures().picture(mark);
    }

    /** The pictures of some crests, in the order of their marks. */
    public List<Picture> pictures(Collection<Crest> crests) {
        return places.pictures().some(crests.stream().map(Crest::picture).toList());
    }

    public Optional<Organisation> organisation(Slug slug) {
        return places.organisation(slug);
    }

    public List<Organisation> organisations(String after, int most) {
        return places.organisations(after, most);
    }

    public List<Membership> membershipsOfOrganisation(Slug organisation) {
        return networks.memberships(organisation);
    }

    /** Where a city takes part, by the partners that stand for it. */
    public List<Membership> membershipsOfCity(Slug city) {
        return networks.memberships(List.of(city));
    }

    public List<Membership> memberships(Collection<Slug> cities) {
        return cities.isEmpty() ? List.of() : networks.memberships(cities);
    }

    @Transactional
    public void put(Actor by, Programme programme) {
        keeping.ofProgrammes().put(by, programme);
    }

    /** Stores a picture that a city is going to show. */
    @Transactional
    public void put(Actor by, Picture picture) {
        keeping.ofPlaces().put(by, picture);
    }

    @Transactional
    public void put(Actor by, City city) {
        keeping.ofPlaces().put(by, city);
    }

    @Transactional
    public void put(Actor by, Organisation organisation) {
        keeping.ofPlaces().put(by, organisation);
    }

    /** Creates the network, or changes the one with the same slug; phases are found again by their numbers. */
    @Transactional
    public NetworkId put(Actor by, Network network) {
        return keeping.ofNetworks().put(by, network);
    }

    /** Creates partners, or changes those with the same slugs; a partner not named stays with its history and money. */
    @Transactional
    public void putPartners(Actor by, NetworkId network, List<Partner> partners) {
        keeping.ofNetworks().put(by, known(network), partners);
    }

    @Transactional
    public void put(Actor by, Gate gate) {
        keeping.ofNetworks().put(by, gate);
    }

    /** Replaces all that is noted about disputed facts of a network. */
    @Transactional
    public void putDisputes(Actor by, NetworkId network, List<Dispute> disputes) {
        keeping.ofNetworks().putDisputes(by, known(network), disputes);
    }

    /** Gives a phase another period, as when a programme extends its networks; false when there is no such phase. */
    @Transactional
    public boolean reschedule(Actor by, NetworkId network, int phase, Period period) {
        return networks.network(network)
                .map(found -> keeping.ofNetworks().reschedule(by, found, phase, period))
                .orElse(false);
    }

    private Network known(NetworkId network) {
        return networks.network(network)
                .orElseThrow(() -> new IllegalArgumentException("there is no network " + network.value()));
    }
}
