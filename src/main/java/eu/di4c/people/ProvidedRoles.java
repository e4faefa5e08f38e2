package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.people.Holding.Withdrawal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Roles that follow from what a provider states: given and withdrawn at each sign-in by it, and only those that it gave. */
@Component
class ProvidedRoles {

    private static final String GONE = "The identity provider states it no more.";

    private final HoldingStore holdings;
    private final ProofSettings settings;
    private final Deeds deeds;
    private final Clock clock;

    ProvidedRoles(HoldingStore holdings, ProofSettings settings, Deeds deeds, Clock clock) {
        this.holdings = holdings;
        this.settings = settings;
        this.deeds = deeds;
        this.clock = clock;
    }

    private record Due(Role role, Scope scope) {}

    /** Gives what is stated, and withdraws what is stated no more. */
    void follow(Provider provider, Claims claims, Person person) {
        var due = provider.roles().stream()
                .filter(one -> claims.has(one.claim(), one.value()))
                .map(one -> new Due(one.given(), one.where()))
                .distinct()
                .toList();
        var given = given(provider, person.id());
        given.stream()
                .filter(held -> !due.contains(new Due(held.role(), held.scope())))
                .forEach(held -> withdraw(provider.mark(), person, held));
        due.stream()
                .filter(one -> given.stream().noneMatch(held -> one.equals(new Due(held.role(), held.scope()))))
                .forEach(one -> add(
                        person,
                        new Holding(
                                Ids.next(),
                                person.id(),
                                one.role(),
                                one.scope(),
                                today(),
                                Optional.empty(),
                                provider.mark(),
                                clock.instant(),
                                Optional.empty())));
    }

    /** The role that an invitation offered. */
    void take(Person person, LinkStore.Sent sent) {
        var offer = sent.invitation();
        add(
                person,
                new Holding(
                        Ids.next(),
                        person.id(),
                        offer.role(),
                        offer.scope(),
                        offer.starts(),
                        offer.ends(),
                        sent.link().madeBy(),
                        clock.instant(),
                        Optional.empty()));
    }

    private void add(Person person, Holding held) {
        holdings.add(held);
        deeds.ofRole(self(person), "people.roleTaken", held, Optional.empty());
    }

    /** Withdraws all that the provider of an account gave. */
    void end(Identity identity, Person person) {
        settings.provider(identity.provider())
                .ifPresent(provider ->
                        given(provider, person.id()).forEach(held -> withdraw(provider.mark(), person, held)));
    }

    private void withdraw(String by, Person person, Holding held) {
        holdings.withdraw(held.id(), new Withdrawal(by, clock.instant(), GONE));
        deeds.ofRole(self(person), "people.roleWithdrawn", held, Optional.of(GONE));
    }

    private List<Holding> given(Provider provider, PersonId person) {
        return holdings.of(person).stream()
                .filter(held -> held.isOpen(today()) && held.givenBy().equals(provider.mark()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody who has just proved who she is, before any of her roles count. */
    static Actor.Person self(Person person) {
        return Actor.Person.at(Origin.PROGRAM, person.id(), person.name(), List.of());
    }
}
