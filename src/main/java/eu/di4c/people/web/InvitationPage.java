package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.people.RoleWords;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Link;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.Arrays;
import java.util.List;

/**
 * The page on which somebody is invited.
 *
 * @param place the part of the system in which she is to hold a role
 * @param roles those that the reader may hand out there
 */
public record InvitationPage(
        Form form, String place, List<Choice> roles, List<Choice> languages, String back, List<Link> trail) {

    static InvitationPage of(Form form, ScopeWords scopes, Visit visit) {
        var words = visit.words();
        var scope = Scope.fits(form.value("scope")) ? new Scope(form.value("scope")) : Scope.EVERYWHERE;
        return new InvitationPage(
                form,
                scopes.of(scope, words),
                Arrays.stream(Role.values())
                        .filter(role -> role.fits(scope) && mayGive(visit.by(), role, scope))
                        .map(role -> new Choice(role.code(), RoleWords.of(role, words)))
                        .toList(),
                OwnFormPage.languages(words),
                "/people?scope=" + scope.path(),
                List.of(Link.of(words.of("people.title"), "/people?scope=" + scope.path())));
    }

    private static boolean mayGive(Actor by, Role role, Scope scope) {
        return by instanceof Actor.Person person ? person.mayGive(role, scope) : by.may(Action.GIVE_ROLES, scope);
    }
}
