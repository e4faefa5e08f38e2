package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Precision;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Invitation;
import eu.di4c.people.Invitations;
import eu.di4c.people.Person;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting somebody to a role. */
@Controller
class InvitationPages {

    private final Invitations invitations;
    private final ScopeWords scopes;

    InvitationPages(Invitations invitations, ScopeWords scopes) {
        this.invitations = invitations;
        this.scopes = scopes;
    }

    @GetMapping("/people/invitations/new")
    Html ask(Visit visit, @RequestParam(defaultValue = "") String scope) {
        var place = PeoplePages.scope(scope, visit);
        visit.by().must(Action.GIVE_ROLES, place);
        var form = Form.empty()
                .with("scope", place.path())
                .with("language", visit.language().tag());
        return page(visit, form);
    }

    @PostMapping("/people/invitations/new")
    Reply invite(Visit visit, Form form) {
        var scope = Optional.of(form.value("scope")).filter(Scope::fits).map(Scope::new);
        visit.by().must(Action.GIVE_ROLES, scope.orElse(Scope.EVERYWHERE));
        var reader = new FormReader(form, visit.words());
        var invitation = scope.flatMap(place -> read(reader, place, visit.today()));
        if (!reader.sound() || invitation.isEmpty()) {
            return page(visit, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (invitations.invite(visit.by(), invitation.get())) {
            case Outcome.Done<Invitation> _ ->
                Sent.saying(
                        "people.said.invited",
                        "/people?scope=" + invitation.get().scope().path());
            case Outcome.Refused<Invitation>(List<Outcome.Refusal> because) ->
                page(visit, form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken<Invitation> _ -> Sent.to("/people");
        };
    }

    static Optional<Invitation> read(FormReader reader, Scope scope, LocalDate today) {
        var name = reader.required("name", Person.LONGEST_NAME);
        var address = reader.required("address", 254);
        if (!address.isEmpty() && !EmailAddress.fits(address)) {
            reader.wrong("address", "people.address.wrong", address);
        }
        var role = reader.choice("role", Role::coded);
        if (role.isEmpty()) {
            reader.wrong("role", "site.form.missing");
        }
        var language = reader.language("language").orElse(Language.EN);
        var starts = day(reader, "starts").orElse(today);
        var ends = day(reader, "ends");
        if (ends.filter(last -> last.isBefore(starts)).isPresent()) {
            reader.wrong("ends", "people.dates.order");
        }
        return reader.sound()
                ? Optional.of(new Invitation(
                        new EmailAddress(address), name, language, role.orElseThrow(), scope, starts, ends))
                : Optional.empty();
    }

    /** A whole day, if one is given. */
    static Optional<LocalDate> day(FormReader reader, String field) {
        FuzzyDate date = reader.date(field);
        if (date.equals(FuzzyDate.UNKNOWN)) {
            return Optional.empty();
        }
        if (date.precision() != Precision.DAY) {
            reader.wrong(field, "people.invite.day");
            return Optional.empty();
        }
        return date.earliest();
    }

    private Html page(Visit visit, Form form) {
        return Html.page("people/invitation", visit, InvitationPage.of(form, scopes, visit));
    }
}
