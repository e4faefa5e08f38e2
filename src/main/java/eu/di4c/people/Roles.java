package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.people.Holding.Withdrawal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role: the door through which roles are withdrawn, stood in for and handed over. */
@Component
public class Roles {

    private final PersonStore people;
    private final HoldingStore holdings;
    private final Deeds deeds;
    private final Clock clock;

    Roles(PersonStore people, HoldingStore holdings, Deeds deeds, Clock clock) {
        this.people = people;
        this.holdings = holdings;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Roles in a scope or inside it that count now or will. */
    public List<Holding> holdings(Actor by, Scope scope) {
        by.must(Action.SEE_PEOPLE, scope);
        return holdings.within(scope.path(), today());
    }

    /** The roles of somebody, now, later and before, as far as one may see them; one's own always. */
    public List<Holding> holdings(Actor by, PersonId person) {
        return holdings.of(person).stream()
                .filter(held -> isSelf(by, person) || by.may(Action.SEE_PEOPLE, held.scope()))
                .toList();
    }

    /** Those of some people of whom one sees a role, now, later or before; oneself always. */
    Set<PersonId> seen(Actor by, Collection<PersonId> ids) {
        var seen = ids.stream().filter(id -> isSelf(by, id)).collect(Collectors.toSet());
        holdings.of(ids).stream()
                .filter(held -> by.may(Action.SEE_PEOPLE, held.scope()))
                .map(Holding::person)
                .forEach(seen::add);
        return seen;
    }

    /** Who holds one of some roles around a scope or inside it today, substitutes too, each with all she holds. */
    public List<Actor.Person> around(Set<Role> roles, Scope scope) {
        return holdings.around(roles.stream().map(Role::code).toList(), scope.path(), today());
    }

    /** The key of the message that says why somebody cannot hand out a role; empty when she can. */
    static Optional<String> refusal(Actor by, Role role, Scope scope) {
        if (!role.fits(scope)) {
            return Optional.of("people.role.misfit");
        }
        boolean may = !(by instanceof Actor.Person person) || person.mayGive(role, scope);
        return may ? Optional.empty() : Optional.of("people.role.notYours");
    }

    /** Takes a role away, for a reason. */
    @Transactional
    public Outcome<Holding> withdraw(Actor by, UUID id, String reason) {
        var held = holdings.holding(id).filter(found -> found.isOpen(today()));
        var mine = held.filter(found -> isSelf(by, found.person())
                || (by.may(Action.GIVE_ROLES, found.scope())
                        && refusal(by, found.role(), found.scope()).isEmpty()));
        if (mine.isEmpty()) {
            return Outcome.refused("", "people.holding.gone");
        }
        if (reason.isBlank()) {
            return Outcome.refused("reason", "people.reason.missing");
        }
        if (isLastAdministrator(mine.get())) {
            return Outcome.refused("", "people.administrator.last");
        }
        holdings.withdraw(id, new Withdrawal(by.name(), clock.instant(), reason.strip()));
        deeds.ofRole(by, "people.roleWithdrawn", mine.get(), Optional.of(reason.strip()));
        return new Outcome.Done<>(mine.get());
    }

    /** Whether nobody would be left who lets others in. */
    boolean isLastAdministrator(Holding holding) {
        return holding.role() == Role.ADMINISTRATOR
                && holding.scope().equals(Scope.EVERYWHERE)
                && holdings.within("", today()).stream()
                        .noneMatch(other -> other.role() == Role.ADMINISTRATOR
                                && other.scope().equals(Scope.EVERYWHERE)
                                && other.counts(today())
                                && !other.id().equals(holding.id()));
    }

    /** Lets somebody act in another's place for some days, visibly. */
    @Transactional
    public Outcome<Substitution> substitute(
            Actor by, PersonId absent, PersonId substitute, LocalDate starts, LocalDate ends) {
        if (!isSelf(by, absent) && open(absent).stream().noneMatch(held -> by.may(Action.GIVE_ROLES, held.scope()))) {
            return Outcome.refused("", "people.holding.gone");
        }
        if (absent.equals(substitute)) {
            return Outcome.refused("substitute", "people.substitute.self");
        }
        if (ends.isBefore(starts)) {
            return Outcome.refused("ends", "people.dates.order");
        }
        var made = new Substitution(Ids.next(), absent, substitute, starts, ends, by.name(), clock.instant());
        holdings.add(made);
        deeds.ofPerson(
                by,
                "people.substituted",
                absent,
                new Change(
                        "substitute",
                        Optional.empty(),
                        people.person(substitute).map(Person::name)),
                new Change("days", Optional.empty(), Optional.of(starts + " – " + ends)));
        return new Outcome.Done<>(made);
    }

    public List<Substitution> substitutions(PersonId person) {
        return holdings.substitutions(person, today());
    }

    /** Ends a substitution early; either of the two may, and who gives roles. */
    @Transactional
    public boolean endSubstitution(Actor by, PersonId of, UUID id) {
        var found = holdings.substitutions(of, today()).stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> isSelf(by, one.absent())
                        || isSelf(by, one.substitute())
                        || open(one.absent()).stream().anyMatch(held -> by.may(Action.GIVE_ROLES, held.scope())))
                .findFirst();
        found.ifPresent(one -> {
            holdings.end(id, clock.instant());
            deeds.ofPerson(by, "people.substitutionEnded", one.absent());
        });
        return found.isPresent();
    }

    /** The roles of somebody that one may hand on: all of one's own; of others those that one gives. */
    public List<Holding> toHandOver(Actor by, PersonId from) {
        return open(from).stream()
                .filter(held -> isSelf(by, from)
                        || (by.may(Action.GIVE_ROLES, held.scope())
                                && refusal(by, held.role(), held.scope()).isEmpty()))
                .toList();
    }

    /** Gives all that somebody holds to a successor, from today on, in one act. */
    @Transactional
    public Outcome<List<Holding>> handOver(Actor by, PersonId from, PersonId to, String reason) {
        var given = toHandOver(by, from);
        if (given.isEmpty()) {
            return Outcome.refused("", "people.handOver.nothing");
        }
        if (from.equals(to)
                || people.person(to).filter(person -> person.left().isEmpty()).isEmpty()) {
            return Outcome.refused("successor", "people.handOver.successor");
        }
        if (reason.isBlank()) {
            return Outcome.refused("reason", "people.reason.missing");
        }
        given.forEach(held -> {
            holdings.withdraw(held.id(), new Withdrawal(by.name(), clock.instant(), reason.strip()));
            give(by, to, held.role(), held.scope(), later(held.starts()), held.ends());
        });
        deeds.ofPerson(
                by,
                "people.handedOver",
                from,
                reason.strip(),
                new Change("successor", Optional.empty(), people.person(to).map(Person::name)));
        return new Outcome.Done<>(given);
    }

    private LocalDate later(LocalDate starts) {
        return starts.isAfter(today()) ? starts : today();
    }

    private List<Holding> open(PersonId person) {
        return holdings.of(person).stream().filter(held -> held.isOpen(today())).toList();
    }

    void give(Actor by, PersonId person, Role role, Scope scope, LocalDate starts, Optional<LocalDate> ends) {
        var held = new Holding(
                Ids.next(), person, role, scope, starts, ends, by.name(), clock.instant(), Optional.empty());
        holdings.add(held);
        deeds.ofRole(by, "people.roleGiven", held, Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isSelf(Actor by, PersonId person) {
        return by instanceof Actor.Person self && self.id().equals(person);
    }
}
