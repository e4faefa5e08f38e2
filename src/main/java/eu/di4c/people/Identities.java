package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.mailing.EmailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with identity providers: the door through which they are linked and unlinked, and let people in. */
@Component
public class Identities {

    private final IdentityStore store;
    private final Stores stores;
    private final ProvidedRoles roles;
    private final Deeds deeds;
    private final Clock clock;

    Identities(Linking linking, Stores stores, Deeds deeds, Clock clock) {
        this.store = linking.store();
        this.stores = stores;
        this.roles = linking.roles();
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The linked accounts of a person, the latest first. */
    public List<Identity> of(Actor.Person by) {
        return store.of(by.id());
    }

    /** Who comes from a provider: known by issuer and subject, or let in for the first time. */
    @Transactional
    Outcome<Person> arrive(Provider provider, Claims claims, Language language) {
        var known = store.identity(provider.issuer(), claims.subject());
        if (known.isEmpty()) {
            return admit(provider, claims, language);
        }
        var person = stores.people()
                .person(known.get().person())
                .filter(one -> one.left().isEmpty());
        if (person.isEmpty()) {
            return Outcome.refused("", "people.provider.notInvited");
        }
        store.used(known.get().id(), clock.instant());
        roles.follow(provider, claims, person.get());
        return new Outcome.Done<>(person.get());
    }

    /** An address alone links nothing: who has an account signs in to it, and links then. */
    private Outcome<Person> admit(Provider provider, Claims claims, Language language) {
        var address = claims.address();
        if (address.isEmpty()) {
            return Outcome.refused("", "people.provider.unverified");
        }
        if (stores.people().isTaken(address.get())) {
            return Outcome.refused("", "people.provider.linkFirst");
        }
        var offers = stores.links().openTo(address.get(), clock.instant());
        if (offers.isEmpty() && !admits(provider, address.get())) {
            return Outcome.refused("", "people.provider.notInvited");
        }
        var person = new Person(
                new PersonId(Ids.next()),
                claims.name(),
                address.get(),
                claims.language().orElse(language),
                false,
                clock.instant(),
                Optional.empty());
        stores.people().add(person);
        deeds.ofPerson(ProvidedRoles.self(person), "people.joined", person.id());
        add(person.id(), provider, claims);
        offers.stream()
                .filter(sent -> stores.links().use(sent.link().id(), clock.instant()))
                .forEach(sent -> roles.take(person, sent));
        roles.follow(provider, claims, person);
        return new Outcome.Done<>(person);
    }

    private static boolean admits(Provider provider, EmailAddress address) {
        return !provider.admits().isBlank()
                && address.key().endsWith("@" + provider.admits().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean add(PersonId person, Provider provider, Claims claims) {
        return store.add(new Identity(
                Ids.next(),
                person,
                provider.name(),
                provider.issuer(),
                claims.subject(),
                claims.name(),
                clock.instant(),
                Optional.empty()));
    }

    /** Links an account that somebody has just proved to be hers. */
    @Transactional
    Outcome<Person> link(Actor.Person by, Provider provider, Claims claims) {
        if (!add(by.id(), provider, claims)) {
            boolean own = store.identity(provider.issuer(), claims.subject())
                    .filter(known -> known.person().equals(by.id()))
                    .isPresent();
            return Outcome.refused("", own ? "people.identity.yours" : "people.identity.others");
        }
        var person = stores.people().person(by.id()).orElseThrow();
        deeds.ofPerson(by, "people.identityLinked", by.id(), changed(Optional.empty(), Optional.of(provider.title())));
        roles.follow(provider, claims, person);
        return new Outcome.Done<>(person);
    }

    /** Unlinks an account, and takes back what its provider gave; false when she has no such one. */
    @Transactional
    public boolean remove(Actor.Person by, UUID id) {
        var found = of(by).stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(one -> {
            store.remove(id);
            stores.people().person(by.id()).ifPresent(person -> roles.end(one, person));
            deeds.ofPerson(
                    by, "people.identityUnlinked", by.id(), changed(Optional.of(one.provider()), Optional.empty()));
        });
        return found.isPresent();
    }

    private static Change changed(Optional<String> before, Optional<String> after) {
        return new Change("provider", before, after);
    }
}
