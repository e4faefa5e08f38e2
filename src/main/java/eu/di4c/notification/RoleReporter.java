package eu.di4c.notification;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Role;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells whom it concerns that a role was given or taken: herself, and who gives such roles there. */
@Component
class RoleReporter implements Reporter {

    private static final Map<String, String> SENTENCES = Map.of(
            "people.roleGiven", "role-given",
            "people.roleTaken", "role-given",
            "people.roleWithdrawn", "role-withdrawn");

    private final Roles roles;
    private final People people;

    RoleReporter(Roles roles, People people) {
        this.roles = roles;
        this.people = people;
    }

    /** What the program does by itself, a sample above all, concerns nobody. */
    @Override
    public boolean hears(Recorded deed) {
        return SENTENCES.containsKey(deed.what()) && !(deed.by() instanceof Actor.Program);
    }

    @Override
    public List<Report> reports(List<Recorded> deeds) {
        return deeds.stream()
                .flatMap(deed -> role(deed).stream().flatMap(role -> reports(deed, role)))
                .toList();
    }

    private Stream<Report> reports(Recorded deed, Role role) {
        var whose = new PersonId(UUID.fromString(deed.subject().key()));
        String sentence = SENTENCES.getOrDefault(deed.what(), "");
        var givers = roles.around(Action.GIVE_ROLES.roles(), deed.scope()).stream()
                .filter(person -> person.mayGive(role, deed.scope()) && person.may(Action.SEE_PEOPLE, deed.scope()))
                .map(Actor.Person::id)
                .filter(person -> !person.equals(whose))
                .toList();
        var needs = new News.Needs(Action.SEE_PEOPLE, deed.scope());
        return Stream.of(
                new Report(news(deed, role, "own-" + sentence, "/account", Optional.empty()), unlessLeft(whose)),
                new Report(news(deed, role, sentence, "/people/" + whose, Optional.of(needs)), givers));
    }

    /** Whose account is closed, or who is erased just now, is told of nothing any more. */
    private List<PersonId> unlessLeft(PersonId whose) {
        return people.person(whose).filter(person -> person.left().isEmpty()).stream()
                .map(Person::id)
                .toList();
    }

    private static News news(Recorded deed, Role role, String sentence, String spot, Optional<News.Needs> needs) {
        return new News(
                Kind.ROLE_CHANGES,
                Ids.next().toString(),
                sentence,
                List.of(new Argument.Held(role, deed.scope())),
                spot,
                needs,
                deed.by());
    }

    private static Optional<Role> role(Recorded deed) {
        return deed.changes().stream()
                .filter(change -> change.field().equals("role"))
                .flatMap(change -> change.after().stream())
                .findFirst()
                .flatMap(text -> Role.coded(text.replaceFirst(",.*", "")));
    }
}
