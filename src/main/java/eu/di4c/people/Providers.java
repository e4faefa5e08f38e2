package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Identity providers: the door through which people are sent to them and come back (OpenID Connect, code flow with PKCE). */
@Component
public class Providers {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ProofSettings settings;
    private final ProviderClient client;
    private final IdentityStore store;
    private final Identities identities;
    private final SignIns signIns;
    private final Clock clock;

    Providers(Errands errands, Identities identities, SignIns signIns, Clock clock) {
        this.settings = errands.settings();
        this.client = errands.client();
        this.store = errands.store();
        this.identities = identities;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** A provider as a page offers it. */
    public record Way(String name, String title) {}

    /**
     * Somebody on the way to a provider.
     *
     * @param secret what the browser is to keep until it is back
     * @param address where it is to go
     */
    public record Departure(Way way, String secret, String address) {}

    public List<Way> ways() {
        return settings.providers().stream().map(Providers::way).toList();
    }

    /** What a provider is called; its name when it stands in the settings no more. */
    public String title(String name) {
        return settings.provider(name).map(Provider::title).orElse(name);
    }

    private static Way way(Provider provider) {
        return new Way(provider.name(), provider.title());
    }

    /** Sends somebody to a provider to sign in; empty when there is no such one, or it cannot be reached. */
    public Optional<Departure> depart(String name, String goOn, Language language) {
        return depart(name, Optional.empty(), goOn, language);
    }

    /** Sends somebody who is signed in to a provider, so that her account there is linked to hers here. */
    public Optional<Departure> departToLink(Actor.Person by, String name, Language language) {
        return depart(name, Optional.of(by.id()), "/account/identities", language);
    }

    private Optional<Departure> depart(String name, Optional<PersonId> person, String goOn, Language language) {
        return settings.provider(name).flatMap(provider -> {
            var detour = Detour.to(name, person, goOn);
            var secret = Secret.made();
            var way = client.way(provider, detour, language);
            way.ifPresent(_ -> {
                var now = clock.instant();
                store.begin(secret.hash(), detour, now, now.plus(PATIENCE));
            });
            return way.map(address -> new Departure(way(provider), secret.text(), address));
        });
    }

    /** Who comes back from a provider; a browser that was not sent there is refused. */
    public Arrival arrive(Coming coming, Browser browser, Actor reader) {
        var provider = settings.provider(coming.provider());
        var detour = Optional.of(coming.secret())
                .filter(Secret::fits)
                .flatMap(secret -> store.end(Secret.hash(secret), coming.provider(), clock.instant()));
        if (provider.isEmpty() || detour.isEmpty()) {
            return new Arrival.Refused("people.provider.lost");
        }
        return client.stated(provider.get(), detour.get(), coming.brought())
                .map(claims -> arrived(provider.get(), detour.get(), claims, new Reading(browser, reader, coming)))
                .orElseGet(() -> new Arrival.Refused("people.provider.failed"));
    }

    /**
     * What a browser brings back from a provider.
     *
     * @param secret what it kept meanwhile
     * @param brought the parameters of the address
     */
    public record Coming(String provider, String secret, Map<String, String> brought, Language language) {}

    private record Reading(Browser browser, Actor reader, Coming coming) {}

    private Arrival arrived(Provider provider, Detour detour, Claims claims, Reading reading) {
        if (detour.person().isEmpty()) {
            return arrival(
                    identities.arrive(provider, claims, reading.coming().language()),
                    person -> new Arrival.Proved(
                            signIns.begin(person, SignIn.Method.PROVIDER, reading.browser(), provider.twoFactors()),
                            detour.goOn()));
        }
        boolean same = reading.reader() instanceof Actor.Person by
                && detour.person().get().equals(by.id());
        return same
                ? arrival(identities.link(reading.reader().person(), provider, claims), _ -> new Arrival.Linked())
                : new Arrival.Refused("people.provider.lost");
    }

    private static Arrival arrival(Outcome<Person> outcome, Function<Person, Arrival> done) {
        return switch (outcome) {
            case Outcome.Done<Person>(var person) -> done.apply(person);
            case Outcome.Refused<Person>(var because) ->
                new Arrival.Refused(because.getFirst().message());
            case Outcome.Overtaken<Person> overtaken -> new Arrival.Refused("people.provider.lost");
        };
    }
}
