package eu.di4c.network;

import static eu.di4c.kernel.Action.TRANSLATE;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.EditStore.Table;
import eu.di4c.translation.NewVersion;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.Translatable;
import eu.di4c.translation.Worded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be translated of programmes and their gates, of networks and their phases, and of the cities and organisations in them. */
@Component
@Order(1)
class NetworkTexts implements Translatable {

    private final Networks networks;
    private final Keeping keeping;
    private final EditStore edits;
    private final ShelfStore shelves;

    NetworkTexts(Networks networks, Keeping keeping, EditStore edits, ShelfStore shelves) {
        this.networks = networks;
        this.keeping = keeping;
        this.edits = edits;
        this.shelves = shelves;
    }

    @Override
    public List<Shelf> shelves(Actor by) {
        return Stream.concat(
                        shelves.programmes().stream().filter(shelf -> by.may(TRANSLATE, shelf.scope())),
                        shelves.networks().stream().filter(shelf -> mayIn(by, shelf.scope())))
                .toList();
    }

    /** Whether somebody may translate anything in a network: all of it, or what is of one of its partners. */
    private static boolean mayIn(Actor by, Scope network) {
        return by.may(TRANSLATE, network)
                || (by instanceof Actor.Person person
                        && person.holds().stream()
                                .filter(held -> network.covers(held.scope()))
                                .anyMatch(held -> by.may(TRANSLATE, held.scope())));
    }

    @Override
    public List<Worded> things(Actor by, Scope shelf) {
        return switch (shelf.level()) {
            case PROGRAMME -> by.may(TRANSLATE, shelf) ? ofProgramme(shelf.programme()) : List.of();
            case NETWORK -> ofNetwork(by, shelf);
            case EVERYWHERE, PARTNER, GROUP, CITY -> List.of();
        };
    }

    private List<Worded> ofProgramme(Optional<Slug> slug) {
        return slug.flatMap(networks::programme).stream()
                .flatMap(programme -> Stream.concat(
                        Stream.of(worded(programme)),
                        networks.gates(programme).stream().map(NetworkTexts::worded)))
                .toList();
    }

    private List<Worded> ofNetwork(Actor by, Scope shelf) {
        return shelf.network().flatMap(slug -> networks.network(slug.text())).stream()
                .flatMap(network -> Stream.concat(
                        by.may(TRANSLATE, network.scope()) ? own(network) : Stream.empty(),
                        networks.partners(network.id()).stream()
                                .filter(partner -> by.may(TRANSLATE, network.scope(partner.slug())))
                                .flatMap(partner -> Stream.of(worded(partner.city()), worded(partner.organisation())))))
                .distinct()
                .toList();
    }

    private static Stream<Worded> own(Network network) {
        return Stream.concat(
                Stream.of(worded(network)), network.phases().stream().map(phase -> worded(network, phase)));
    }

    @Override
    public Optional<Worded> thing(Actor by, SubjectRef subject) {
        return switch (subject.kind()) {
            case "programme" ->
                programme(subject)
                        .filter(found -> by.may(TRANSLATE, Scope.programme(found.slug())))
                        .map(NetworkTexts::worded);
            case "gate" ->
                networks.gate(subject.key())
                        .filter(found -> by.may(TRANSLATE, Scope.programme(found.programme())))
                        .map(NetworkTexts::worded);
            case "network" -> network(by, subject.key()).map(NetworkTexts::worded);
            case "phase" -> phase(by, subject).map(found -> worded(found.network(), found.phase()));
            case "city" ->
                city(subject)
                        .filter(found -> mayOne(by, keeping.ofPlaces().scopes(found)))
                        .map(NetworkTexts::worded);
            case "organisation" ->
                organisation(subject)
                        .filter(found -> mayOne(by, keeping.ofPlaces().scopes(found)))
                        .map(NetworkTexts::worded);
            default -> Optional.empty();
        };
    }

    private static boolean mayOne(Actor by, List<Scope> scopes) {
        return by.mayInOneOf(TRANSLATE, scopes) || by.may(TRANSLATE, Scope.EVERYWHERE);
    }

    @Override
    public Outcome<LocalText> put(Actor by, NewVersion version) {
        var subject = version.subject();
        return switch (subject.kind()) {
            case "programme" -> putProgramme(by, version);
            case "gate" -> putGate(by, version);
            case "network" -> putNetwork(by, version);
            case "phase" -> putPhase(by, version);
            case "city" -> {
                edits.hold(Table.CITY, new Slug(subject.key()));
                var now = city(subject).orElseThrow();
                yield version.into(now, city -> keeping.ofPlaces().keep(by, Optional.of(now), city));
            }
            case "organisation" -> {
                edits.hold(Table.ORGANISATION, new Slug(subject.key()));
                var now = organisation(subject).orElseThrow();
                yield version.into(now, body -> keeping.ofPlaces().keep(by, Optional.of(now), body));
            }
            default -> throw new IllegalArgumentException("no thing of module network: " + subject);
        };
    }

    private Outcome<LocalText> putProgramme(Actor by, NewVersion version) {
        edits.hold(Table.PROGRAMME, new Slug(version.subject().key()));
        var now = programme(version.subject()).orElseThrow();
        return version.into(now, programme -> keeping.ofProgrammes().keep(by, Optional.of(now), programme));
    }

    private Outcome<LocalText> putGate(Actor by, NewVersion version) {
        edits.hold(Table.GATE, new Slug(version.subject().key()));
        var now = networks.gate(version.subject().key()).orElseThrow();
        return version.into(now, gate -> keeping.ofNetworks().keep(by, Optional.of(now), gate));
    }

    private Outcome<LocalText> putNetwork(Actor by, NewVersion version) {
        edits.hold(Table.NETWORK, new Slug(version.subject().key()));
        var now = networks.network(version.subject().key()).orElseThrow();
        return version.into(now.details(), network -> keeping.ofNetworks().keep(by, Optional.of(now), network));
    }

    private Outcome<LocalText> putPhase(Actor by, NewVersion version) {
        phase(by, version.subject())
                .ifPresent(found -> edits.hold(Table.NETWORK, found.network().slug()));
        var now = phase(by, version.subject()).orElseThrow();
        return version.into(
                now.phase(),
                phase -> keeping.ofNetworks()
                        .keep(by, Optional.of(now.network()), now.network().with(List.of(phase), 0)));
    }

    /** A phase and its network. */
    private record Found(Network network, Phase phase) {}

    private Optional<Found> phase(Actor by, SubjectRef subject) {
        int line = subject.key().indexOf('/');
        String number = subject.key().substring(line + 1);
        return line < 0 || !number.matches("[1-9]")
                ? Optional.empty()
                : network(by, subject.key().substring(0, line))
                        .flatMap(network ->
                                network.phase(Integer.parseInt(number)).map(phase -> new Found(network, phase)));
    }

    private Optional<Network> network(Actor by, String slug) {
        return networks.network(slug).filter(found -> by.may(TRANSLATE, found.scope()));
    }

    private Optional<Programme> programme(SubjectRef subject) {
        return slug(subject).flatMap(networks::programme);
    }

    private Optional<City> city(SubjectRef subject) {
        return slug(subject).flatMap(networks::city);
    }

    private Optional<Organisation> organisation(SubjectRef subject) {
        return slug(subject).flatMap(networks::organisation);
    }

    private static Optional<Slug> slug(SubjectRef subject) {
        return Slug.fits(subject.key()) ? Optional.of(new Slug(subject.key())) : Optional.empty();
    }

    private static Worded worded(Programme programme) {
        var subject = new SubjectRef("programme", programme.slug().text());
        return Worded.of(subject, programme.name(), "/programmes/" + programme.slug(), programme);
    }

    private static Worded worded(Gate gate) {
        var subject = new SubjectRef("gate", gate.code().text());
        return Worded.of(subject, LocalText.of("en", gate.code().text()), "/programmes/" + gate.programme(), gate);
    }

    private static Worded worded(Network network) {
        var subject = new SubjectRef("network", network.slug().text());
        return Worded.of(subject, LocalText.of("en", network.acronym()), NetworkPlace.home(network), network.details());
    }

    private static Worded worded(Network network, Phase phase) {
        var subject = new SubjectRef("phase", network.slug() + "/" + phase.number());
        return Worded.of(subject, phase.name(), NetworkPlace.home(network), phase);
    }

    private static Worded worded(City city) {
        return Worded.of(new SubjectRef("city", city.slug().text()), city.names(), "/cities/" + city.slug(), city);
    }

    private static Worded worded(Organisation body) {
        var subject = new SubjectRef("organisation", body.slug().text());
        return Worded.of(subject, body.legalName(), "/organisations/" + body.slug(), body);
    }
}
