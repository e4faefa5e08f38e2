package eu.di4c;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.network.Network;
import eu.di4c.people.AccessTokens;
import eu.di4c.people.Browser;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Everybody who asks: nobody, people of each role, and programs that act for some of them. */
final class FuzzCast {

    /**
     * Part of the cast; a token's when it acts by one.
     *
     * @param home number of the city to which it belongs; {@link #ANYWHERE} for none
     */
    record Part(String name, List<Held> holds, int home, boolean token) {

        Actor actor() {
            return holds.isEmpty()
                    ? new Actor.Anybody(Origin.LOOPBACK)
                    : Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), name, holds);
        }

        boolean mayTakeAway() {
            var actor = actor();
            return Set.of(
                            Action.EDIT_PARTNER,
                            Action.WRITE_NOTICES,
                            Action.KEEP_FILES,
                            Action.GIVE_ROLES,
                            Action.DECIDE_GATE)
                    .stream()
                    .anyMatch(actor::maySomewhere);
        }
    }

    /** Who sits at a browser, or the program with its token, for a while. */
    record Player(Part part, Someone browser, Optional<String> token, Person person) {}

    static final int ANYWHERE = -1;
    /** The first city from which may be taken away. */
    static final int DOOMED = 2;

    private final ApplicationContext program;
    private final String address;
    private final List<Part> parts = new ArrayList<>();

    FuzzCast(ApplicationContext program, String address, TwoCities cities, TwoCities doomed) {
        this.program = program;
        this.address = address;
        parts.add(new Part("anybody", List.of(), ANYWHERE, false));
        officers(cities.network(), cities.one(), 0);
        officers(cities.network(), cities.other(), 1);
        officers(doomed.network(), doomed.one(), DOOMED);
        var one = cities.one().partner();
        part(
                Role.GROUP_MEMBER,
                Scope.group(cities.network().programme(), cities.network().slug(), one),
                0);
        List.of(Role.RESIDENT, Role.ENTREPRENEUR, Role.CIVIL_SERVANT).forEach(role -> part(role, Scope.city(one), 0));
        List.of(Role.LEAD_COORDINATOR, Role.LEAD_FINANCE, Role.LEAD_COMMUNICATION, Role.LEAD_EXPERT)
                .forEach(role -> part(role, cities.whole(), ANYWHERE));
        List.of(Role.SECRETARIAT, Role.MONITORING_COMMITTEE, Role.MANAGING_AUTHORITY, Role.NATIONAL_POINT)
                .forEach(role -> part(role, cities.programme(), ANYWHERE));
        part(Role.ADMINISTRATOR, Scope.EVERYWHERE, ANYWHERE);
        part(Role.LEAD_COORDINATOR, doomed.whole(), DOOMED);
        part(Role.SECRETARIAT, doomed.programme(), DOOMED);
        for (String like : List.of("partner-coordinator", "partner-finance", "lead-coordinator", "administrator")) {
            parts.stream()
                    .filter(part -> part.name().startsWith(like))
                    .findFirst()
                    .ifPresent(part -> parts.add(new Part("token of " + part.name(), part.holds(), part.home(), true)));
        }
    }

    private void officers(Network network, Secrets city, int home) {
        for (Role role :
                List.of(Role.PARTNER_COORDINATOR, Role.PARTNER_FINANCE, Role.PARTNER_COMMUNICATION, Role.CONTROLLER)) {
            part(role, city.scope(), home);
        }
        part(Role.GROUP_COORDINATOR, Scope.group(network.programme(), network.slug(), city.partner()), home);
    }

    private void part(Role role, Scope scope, int home) {
        parts.add(new Part(role.code() + " in " + scope, List.of(Held.of(role, scope)), home, false));
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Those who may do this somewhere. */
    List<Part> who(Action action) {
        return parts.stream().filter(part -> part.actor().maySomewhere(action)).toList();
    }

    /** Lets somebody play a part: the same person as before as long as her roles are hers. */
    Player enter(Part part, Optional<Player> before) {
        var person = before.map(Player::person)
                .filter(known -> holds(known, part))
                .orElseGet(() -> program.getBean(People.class)
                        .invent(
                                new Actor.Program(),
                                "Part " + part.name(),
                                new EmailAddress(Ids.next() + "@test.example.org"),
                                Language.EN,
                                part.holds()));
        if (part.holds().isEmpty()) {
            return new Player(part, new Someone(address), Optional.empty(), person);
        }
        if (part.token()) {
            var by = Actor.Person.at(Origin.LOOPBACK, person.id(), person.name(), part.holds());
            var secret = program.getBean(AccessTokens.class)
                    .make(by, "fuzz", Scope.EVERYWHERE, EnumSet.allOf(Action.class), Duration.ofDays(1));
            return new Player(part, new Someone(address), secret, person);
        }
        var browser = new Browser(Origin.LOOPBACK, "127.0.0.1", "a test", Optional.empty());
        if (program.getBean(SignIns.class).begin(browser, person, SignIn.Method.SAMPLE) instanceof SignInAnswer.In in) {
            return new Player(part, new Someone(address).with("signed-in", in.secret()), Optional.empty(), person);
        }
        throw new AssertionError("not let in: " + part);
    }

    private boolean holds(Person person, Part part) {
        var held = program.getBean(Roles.class).holdings(Actor.system(), person.id()).stream()
                .filter(holding -> holding.isOpen(LocalDate.now(ZoneId.systemDefault())))
                .map(holding -> Held.of(holding.role(), holding.scope()))
                .collect(Collectors.toSet());
        return !part.token() && held.equals(Set.copyOf(part.holds()));
    }
}
