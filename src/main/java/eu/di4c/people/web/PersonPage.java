package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.people.Holding;
import eu.di4c.people.Person;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Visit;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.MailAddress;
import java.util.List;
import java.util.Optional;

/**
 * Somebody with her roles.
 *
 * @param signOut where she can be signed out everywhere; empty for who may not do that
 */
public record PersonPage(
        String name,
        String address,
        List<Fact> facts,
        List<Line> roles,
        List<Phrase> past,
        Optional<String> signOut,
        List<Link> trail) {

    /** A role with the way to withdraw it. */
    public record Line(Phrase told, Link withdrawal) {}

    static PersonPage of(Person person, List<Holding> holdings, ScopeWords scopes, Visit visit) {
        var words = visit.words();
        String address = "/people/" + person.id();
        return new PersonPage(
                person.name(),
                address,
                List.of(
                        new Fact(
                                words.of("people.address"),
                                new MailAddress(person.address().text())),
                        Fact.of(words.of("people.language"), words.name(person.language()))),
                holdings.stream()
                        .filter(held -> held.isOpen(visit.today()))
                        .map(held -> new Line(
                                Phrase.of(AccountPage.told(held, scopes, words)),
                                Link.of(
                                        words.of("people.person.withdraw"),
                                        address + "/roles/" + held.id() + "/withdrawal")))
                        .toList(),
                holdings.stream()
                        .filter(held -> !held.isOpen(visit.today()))
                        .map(held -> Phrase.of(past(held, scopes, visit)))
                        .toList(),
                Optional.of(address + "/sign-out")
                        .filter(_ -> visit.by().may(Action.KEEP_INSTALLATION, Scope.EVERYWHERE)),
                List.of(Link.of(words.of("people.title"), "/people")));
    }

    private static String past(Holding held, ScopeWords scopes, Visit visit) {
        var words = visit.words();
        String told = AccountPage.told(held, scopes, words);
        return held.withdrawn()
                .map(gone -> told + ", " + words.of("people.person.gone", gone.by(), gone.reason()))
                .orElse(told);
    }
}
