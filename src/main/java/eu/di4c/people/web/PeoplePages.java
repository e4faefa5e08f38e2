package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.people.Holding;
import eu.di4c.people.Invitations;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds which role in a part of the system, and who somebody is. */
@Controller
class PeoplePages {

    private final People people;
    private final Roles roles;
    private final Invitations invitations;
    private final ScopeWords scopes;

    PeoplePages(People people, Roles roles, Invitations invitations, ScopeWords scopes) {
        this.people = people;
        this.roles = roles;
        this.invitations = invitations;
        this.scopes = scopes;
    }

    @GetMapping({"/people", "/people.{format}"})
    Html list(Visit visit, @RequestParam(defaultValue = "") String scope) {
        var place = scope(scope, visit);
        var held = roles.holdings(visit.by(), place);
        var known = people.people(held.stream().map(Holding::person).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Function<PersonId, Optional<Person>> names = id -> Optional.ofNullable(known.get(id));
        var pending = invitations.pending(visit.by(), place);
        return Html.page("people/people", visit, PeoplePage.of(place, held, pending, names, scopes, visit))
                .listing(PeoplePage.list(held, names, scopes, visit.words()));
    }

    /** The scope asked for; without one, the first in which the reader may see people. */
    static Scope scope(String path, Visit visit) {
        if (!Scope.fits(path)) {
            throw new Missing();
        }
        if (path.isEmpty()
                && visit.by() instanceof Actor.Person person
                && !person.may(Action.SEE_PEOPLE, Scope.EVERYWHERE)) {
            return person.holds().stream()
                    .map(held -> held.scope())
                    .filter(scope -> person.may(Action.SEE_PEOPLE, scope))
                    .findFirst()
                    .orElse(Scope.EVERYWHERE);
        }
        return new Scope(path);
    }

    @GetMapping("/people/{id}")
    Html person(Visit visit, @PathVariable String id) {
        var person = known(visit, id);
        return Html.page(
                "people/person", visit, PersonPage.of(person, roles.holdings(visit.by(), person.id()), scopes, visit));
    }

    /** Somebody of whom the reader may know: herself, or who holds or held a role where the reader sees people. */
    private Person known(Visit visit, String id) {
        var by = visit.by().person();
        return id(id).map(PersonId::new).stream()
                .flatMap(one -> people.known(by, List.of(one)).stream())
                .findFirst()
                .orElseThrow(Missing::new);
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @PostMapping("/people/{id}/sign-out")
    Reply signOut(Visit visit, @PathVariable String id) {
        var person = known(visit, id);
        people.signOutEverywhere(visit.by(), person.id());
        return Sent.saying("people.said.signedOut", "/people/" + person.id());
    }

    @PostMapping("/people/invitations/{id}/withdrawal")
    Reply takeBack(Visit visit, @PathVariable String id) {
        visit.by().person();
        boolean done = id(id).filter(one -> invitations.withdrawInvitation(visit.by(), one))
                .isPresent();
        if (!done) {
            throw new Missing();
        }
        return Sent.saying("people.said.withdrawn", "/people");
    }

    @GetMapping("/people/{person}/roles/{holding}/withdrawal")
    Html askToWithdraw(Visit visit, @PathVariable String person, @PathVariable String holding) {
        return withdrawal(visit, known(visit, person), holding, Form.empty());
    }

    @PostMapping("/people/{person}/roles/{holding}/withdrawal")
    Reply withdraw(Visit visit, @PathVariable String person, @PathVariable String holding, Form form) {
        var known = known(visit, person);
        return switch (roles.withdraw(visit.by(), id(holding).orElseThrow(Missing::new), form.value("reason"))) {
            case Outcome.Done<Holding> _ -> Sent.saying("people.said.roleWithdrawn", "/people/" + known.id());
            case Outcome.Refused<Holding>(List<Outcome.Refusal> because) ->
                withdrawal(visit, known, holding, form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken<Holding> _ -> Sent.to("/people/" + known.id());
        };
    }

    private Html withdrawal(Visit visit, Person person, String id, Form form) {
        var held = roles.toHandOver(visit.by(), person.id()).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
        return Html.page("people/withdrawal", visit, WithdrawalPage.of(person, held, form, scopes, visit.words()));
    }
}
