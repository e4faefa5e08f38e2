package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Secrets with which programs use the API in the name of a person: the door through which they are made and revoked. */
@Component
public class AccessTokens {

    /** The longest time for which a token counts. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final int MOST = 20;

    private final AccessTokenStore store;
    private final PersonStore people;
    private final HoldingStore holdings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(AccessTokenStore store, Stores stores, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.people = stores.people();
        this.holdings = stores.holdings();
        this.events = events;
        this.clock = clock;
    }

    /** Who lets this program act for her, limited to what the token allows; empty when the token does not count. */
    public Optional<Actor.Person> of(String secret, Origin origin) {
        if (!Secret.fits(secret)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var token = store.token(Secret.hash(secret)).filter(found -> found.counts(now));
        token.filter(found -> found.lastUsed()
                        .map(last -> last.plus(SignIn.GRAIN).isBefore(now))
                        .orElse(true))
                .ifPresent(found -> store.used(found.id(), now));
        return token.flatMap(found -> people.person(found.person())
                .filter(person -> person.left().isEmpty())
                .map(person -> new Actor.Person(person.id(), person.name(), limited(found), found.actions(), origin)));
    }

    /** Her roles as far as they reach into the token's scope; one that reaches further counts only there. */
    private List<Held> limited(AccessToken token) {
        return holdings.held(token.person(), LocalDate.now(clock)).stream()
                .flatMap(held -> within(held, token.scope()).stream())
                .toList();
    }

    private static Optional<Held> within(Held held, Scope scope) {
        if (scope.covers(held.scope())) {
            return Optional.of(held);
        }
        return held.scope().covers(scope) ? Optional.of(held.within(scope)) : Optional.empty();
    }

    /**
     * Makes a token; the secret is answered once. Empty when she has too many already. It allows nothing that she may not do
     * now, as when her roles are withheld until she gives a second factor.
     */
    @Transactional
    public Optional<String> make(Actor.Person by, String name, Scope scope, Set<Action> actions, Duration counts) {
        if (store.of(by.id()).size() >= MOST || counts.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        var now = clock.instant();
        var secret = Secret.made();
        var allowed = actions.stream().filter(by::maySomewhere).collect(Collectors.toSet());
        store.add(
                new AccessToken(Ids.next(), by.id(), name, scope, allowed, now, now.plus(counts), Optional.empty()),
                secret.hash());
        record(by, "people.tokenMade", name, scope);
        return Optional.of(secret.text());
    }

    /** The tokens of a person that count, the latest first. */
    public List<AccessToken> of(Actor.Person by) {
        return store.of(by.id());
    }

    /** Makes a token count no more; false when she has no such one. */
    @Transactional
    public boolean revoke(Actor.Person by, UUID token) {
        var found =
                store.of(by.id()).stream().filter(one -> one.id().equals(token)).findFirst();
        found.ifPresent(one -> {
            store.revoke(token, clock.instant());
            record(by, "people.tokenRevoked", one.name(), one.scope());
        });
        return found.isPresent();
    }

    private void record(Actor.Person by, String what, String name, Scope scope) {
        events.publishEvent(Recorded.of(
                by,
                what,
                SignIns.subject(by.id()),
                Scope.EVERYWHERE,
                List.of(
                        new Change("name", Optional.empty(), Optional.of(name)),
                        new Change("scope", Optional.empty(), Optional.of(scope.toString())))));
    }
}
