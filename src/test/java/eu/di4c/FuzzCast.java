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

    /** Part of the cast; a token's when it acts by one. */
    record Part(String name, List<Held> holds, boolean token) {

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

    private final ApplicationContext program;
    private final String address;
    private final List<Part> parts = new ArrayList<>();

    FuzzCast(ApplicationContext program, String address, TwoCities cities, TwoCities doomed) {
        this.program = program;
        this.address = address;
        parts.add(new Part("anybody", List.of(), false));
        var network = cities.network();
        for (var city : List.of(cities.one(), cities.other())) {
            for (Role role : List.of(
                    Role.PARTNER_COORDINATOR, Role.PARTNER_FINANCE, Role.PARTNER_COMMUNICATION, Role.CONTROLLER)) {
                part(role, city.scope());
            }
            part(Role.GROUP_COORDINATOR, Scope.group(network.programme(), network.slug(), city.partner()));
        }
        part(
                Role.GROUP_MEMBER,
                Scope.group(network.programme(), network.slug(), cities.one().partner()));
        List.of(Role.RESIDENT, Role.ENTREPRENEUR, Role.CIVIL_SERVANT)
                .forEach(role -> part(role, Scope.city(cities.one().partner())));
        List.of(Role.LEAD_COORDINATOR, Role.LEAD_FINANCE, Role.LEAD_COMMUNICATION, Role.LEAD_EXPERT)
                .forEach(role -> part(role, cities.whole()));
        List.of(Role.SECRETARIAT, Role.MONITORING_COMMITTEE, Role.MANAGING_AUTHORITY, Role.NATIONAL_POINT)
                .forEach(role -> part(role, cities.programme()));
        part(Role.ADMINISTRATOR, Scope.EVERYWHERE);
        part(Role.PARTNER_COORDINATOR, doomed.one().scope());
        part(Role.LEAD_COORDINATOR, doomed.whole());
        part(Role.SECRETARIAT, doomed.programme());
        for (int like : List.of(1, 7, parts.size() - 4)) {
            parts.add(new Part(
                    "token of " + parts.get(like).name(), parts.get(like).holds(), true));
        }
    }

    private void part(Role role, Scope scope) {
        parts.add(new Part(role.code() + " in " + scope, List.of(Held.of(role, scope)), false));
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Those who may change something. */
    List<Part> writers() {
        return parts.stream().filter(Part::mayTakeAway).toList();
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
