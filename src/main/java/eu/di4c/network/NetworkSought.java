package eu.di4c.network;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.search.FoundKind;
import eu.di4c.search.Renewal;
import eu.di4c.search.SearchEntry;
import eu.di4c.search.Sought;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Networks and their partners, programmes, cities and organisations, as everybody finds them. */
@Component
class NetworkSought implements Sought {

    private static final int PAGE = 100;

    private final Networks networks;
    private final PlaceStore places;

    NetworkSought(Networks networks, PlaceStore places) {
        this.networks = networks;
        this.places = places;
    }

    @Override
    public List<Renewal> after(Recorded deed) {
        String key = deed.subject().key();
        return switch (deed.subject().kind()) {
            case "programme" -> List.of(programme(new Slug(key)));
            case "network" -> ofNetwork(key);
            case "partner" -> List.of(partner(key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1)));
            case "city" -> withPartners(city(new Slug(key)), networks.membershipsOfCity(new Slug(key)));
            case "organisation" ->
                withPartners(organisation(new Slug(key)), networks.membershipsOfOrganisation(new Slug(key)));
            default -> List.of();
        };
    }

    @Override
    public Stream<Renewal> all() {
        return Stream.of(
                        pages(networks::programmes, Programme::slug).map(this::programme),
                        pages(networks::all, Network::slug).flatMap(network -> ofNetwork(network.text()).stream()),
                        pages(networks::cities, City::slug).map(this::city),
                        pages(networks::organisations, Organisation::slug).map(this::organisation))
                .flatMap(one -> one);
    }

    private static <T> Stream<Slug> pages(BiFunction<String, Integer, List<T>> list, Function<T, Slug> slug) {
        return Stream.iterate(
                        list.apply("", PAGE),
                        page -> !page.isEmpty(),
                        page -> list.apply(slug.apply(page.getLast()).text(), PAGE))
                .flatMap(List::stream)
                .map(slug);
    }

    private Renewal programme(Slug slug) {
        var subject = PlaceKeeping.subject("programme", slug);
        return Renewal.of(
                subject,
                () -> networks.programme(slug)
                        .map(programme -> new SearchEntry(
                                subject,
                                FoundKind.PROGRAMME,
                                "/programmes/" + slug,
                                programme.name(),
                                places.names(Found.Kind.PROGRAMME, slug),
                                List.of())));
    }

    private List<Renewal> ofNetwork(String slug) {
        var subject = new SubjectRef("network", slug);
        return List.of(
                Renewal.of(subject, () -> networks.network(slug).map(this::entry)),
                new Renewal(
                        new SubjectRef("partner", slug),
                        () -> networks.network(slug).stream()
                                .flatMap(network -> networks.partners(network.id()).stream()
                                        .map(partner -> entry(network, partner)))
                                .toList()));
    }

    private SearchEntry entry(Network network) {
        var names = Stream.concat(
                        network.title().versions().values().stream(),
                        places.names(Found.Kind.NETWORK, network.slug()).stream())
                .toList();
        var texts = Stream.of(network.summary().stream(), network.aims().stream(), network.activities().stream())
                .flatMap(text -> text);
        return new SearchEntry(
                new SubjectRef("network", network.slug().text()),
                FoundKind.NETWORK,
                "/networks/" + network.slug(),
                titled(network),
                names,
                Stream.concat(texts, network.themes().stream().map(theme -> LocalText.of("en", theme)))
                        .toList());
    }

    /** How people call it, and its whole title. */
    private static LocalText titled(Network network) {
        var title = network.title().original();
        var whole = LocalText.of(title.locale().toLanguageTag(), network.acronym() + " – " + title.text());
        for (var version : network.title().versions().entrySet()) {
            whole = whole.with(version.getKey().toLanguageTag(), network.acronym() + " – " + version.getValue());
        }
        return whole;
    }

    private Renewal partner(String slug, String partner) {
        return Renewal.of(
                new SubjectRef("partner", slug + "/" + partner),
                () -> networks.network(slug)
                        .flatMap(network ->
                                networks.partner(network.id(), partner).map(found -> entry(network, found))));
    }

    private static SearchEntry entry(Network network, Partner partner) {
        var title = partner.organisation().legalName().original();
        return new SearchEntry(
                new SubjectRef("partner", network.slug() + "/" + partner.slug()),
                FoundKind.PARTNER,
                "/networks/" + network.slug() + "/partners/" + partner.slug(),
                LocalText.of(title.locale().toLanguageTag(), title.text() + " – " + network.acronym()),
                List.of(),
                List.of(partner.city().names(), partner.organisation().legalName()));
    }

    /** A place, and every partner that is told by its name. */
    private List<Renewal> withPartners(Renewal place, List<Membership> partners) {
        return Stream.concat(
                        Stream.of(place),
                        partners.stream()
                                .map(member -> partner(
                                        member.network().text(),
                                        member.partner().slug().text())))
                .toList();
    }

    private Renewal city(Slug slug) {
        var subject = PlaceKeeping.subject("city", slug);
        return Renewal.of(
                subject,
                () -> networks.city(slug)
                        .map(city -> new SearchEntry(
                                subject,
                                FoundKind.CITY,
                                "/cities/" + slug,
                                city.names(),
                                places.names(Found.Kind.CITY, slug),
                                List.of())));
    }

    private Renewal organisation(Slug slug) {
        var subject = PlaceKeeping.subject("organisation", slug);
        return Renewal.of(
                subject,
                () -> networks.organisation(slug)
                        .map(organisation -> new SearchEntry(
                                subject,
                                FoundKind.ORGANISATION,
                                "/organisations/" + slug,
                                organisation.legalName(),
                                places.names(Found.Kind.ORGANISATION, slug),
                                List.of())));
    }
}
