package eu.di4c.people.web;

import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Holding;
import eu.di4c.people.OpenWork;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.ScopeWords;
import eu.di4c.people.Substitution;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Missing;
import eu.di4c.site.Phrase;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Letting somebody act in another's place, and handing everything over to a successor. */
@Controller
class SuccessionPages {

    private final People people;
    private final Roles roles;
    private final List<OpenWork> work;
    private final ScopeWords scopes;

    SuccessionPages(People people, Roles roles, List<OpenWork> work, ScopeWords scopes) {
        this.people = people;
        this.roles = roles;
        this.work = work;
        this.scopes = scopes;
    }

    @GetMapping("/people/{id}/substitution")
    Html askForSubstitute(Visit visit, @PathVariable String id) {
        return substitution(visit, person(visit, id), Form.empty());
    }

    @PostMapping("/people/{id}/substitution")
    Reply substitute(Visit visit, @PathVariable String id, Form form) {
        var absent = person(visit, id);
        var reader = new FormReader(form, visit.words());
        var substitute = other(reader, "substitute");
        var starts = InvitationPages.day(reader, "starts").orElse(visit.today());
        var ends = InvitationPages.day(reader, "ends");
        if (ends.isEmpty() && reader.sound()) {
            reader.wrong("ends", "people.invite.day");
        }
        if (!reader.sound()) {
            return substitution(visit, absent, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (roles.substitute(
                visit.by(), absent.id(), substitute.orElseThrow().id(), starts, ends.orElseThrow())) {
            case Outcome.Done<Substitution> _ -> Sent.saying("people.said.substituted", home(visit, absent));
            case Outcome.Refused<Substitution>(List<Outcome.Refusal> because) ->
                substitution(visit, absent, form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken<Substitution> _ -> Sent.to(home(visit, absent));
        };
    }

    @GetMapping("/people/{id}/succession")
    Html askForSuccessor(Visit visit, @PathVariable String id) {
        return succession(visit, person(visit, id), Form.empty());
    }

    @PostMapping("/people/{id}/succession")
    Reply handOver(Visit visit, @PathVariable String id, Form form) {
        var from = person(visit, id);
        var reader = new FormReader(form, visit.words());
        var successor = other(reader, "successor");
        if (!reader.checked("confirmed")) {
            reader.wrong("confirmed", "people.succession.unconfirmed");
        }
        if (!reader.sound()) {
            return succession(visit, from, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (roles.handOver(
                visit.by(), from.id(), successor.orElseThrow().id(), form.value("reason"))) {
            case Outcome.Done<List<Holding>> _ -> Sent.saying("people.said.handedOver", home(visit, from));
            case Outcome.Refused<List<Holding>>(List<Outcome.Refusal> because) ->
                succession(visit, from, form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken<List<Holding>> _ -> Sent.to(home(visit, from));
        };
    }

    /** Only of oneself, or of somebody whose roles one hands out. */
    private Person person(Visit visit, String id) {
        var by = visit.by().person();
        var person =
                PeoplePages.id(id).map(PersonId::new).flatMap(people::person).orElseThrow(Missing::new);
        if (!by.id().equals(person.id()) && roles.toHandOver(by, person.id()).isEmpty()) {
            throw new Missing();
        }
        return person;
    }

    private Optional<Person> other(FormReader reader, String field) {
        var address = reader.required(field, 254);
        var found = Optional.of(address)
                .filter(EmailAddress::fits)
                .map(EmailAddress::new)
                .flatMap(people::person)
                .filter(person -> person.left().isEmpty());
        if (!address.isEmpty() && found.isEmpty()) {
            reader.wrong(field, "people.substitution.unknown");
        }
        return found;
    }

    private static String home(Visit visit, Person person) {
        return visit.by().person().id().equals(person.id()) ? "/account" : "/people/" + person.id();
    }

    private Html substitution(Visit visit, Person person, Form form) {
        return Html.page("people/substitution", visit, SuccessionPage.of(person, form, List.of(), List.of(), visit));
    }

    private Html succession(Visit visit, Person person, Form form) {
        var held = roles.toHandOver(visit.by(), person.id());
        List<Link> open = held.stream()
                .flatMap(one -> work.stream().flatMap(part -> part.open(one.scope(), visit.words()).stream()))
                .distinct()
                .toList();
        var told = held.stream()
                .map(one -> Phrase.of(AccountPage.told(one, scopes, visit.words())))
                .toList();
        return Html.page("people/succession", visit, SuccessionPage.of(person, form, told, open, visit));
    }
}
