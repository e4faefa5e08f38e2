package eu.di4c.people.web;

import eu.di4c.people.Holding;
import eu.di4c.people.Person;
import eu.di4c.people.ScopeWords;
import eu.di4c.people.Substitution;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.MailAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * One's own account at a glance.
 *
 * @param roles what she holds now or will
 * @param ways to what she can change
 */
public record AccountPage(
        String name, List<Fact> facts, List<Phrase> roles, List<Phrase> stands, List<Link> ways, String self) {

    static AccountPage of(
            Person person, List<Holding> holdings, List<Substitution> substitutions, ScopeWords scopes, Visit visit) {
        var words = visit.words();
        return new AccountPage(
                person.name(),
                List.of(
                        new Fact(
                                words.of("people.address"),
                                new MailAddress(person.address().text())),
                        new Fact(words.of("people.language"), Phrase.of(words.name(person.language())))),
                holdings.stream()
                        .filter(held -> held.isOpen(visit.today()))
                        .map(held -> Phrase.of(told(held, scopes, words)))
                        .toList(),
                substitutions.stream()
                        .map(one -> Phrase.of(words.of(
                                one.absent().equals(person.id()) ? "people.stands.in" : "people.stands.for",
                                one.starts(),
                                one.ends())))
                        .toList(),
                ways(words),
                "/people/" + person.id());
    }

    static String told(Holding held, ScopeWords scopes, Words words) {
        String role = scopes.in(held.role(), held.scope(), words);
        return held.ends()
                .map(last -> words.of("people.holding.until", role, held.starts(), last))
                .orElseGet(() -> words.of("people.holding.since", role, held.starts()));
    }

    private static List<Link> ways(Words words) {
        var ways = new ArrayList<Link>();
        for (String way : List.of(
                "details",
                "letters",
                "calendar",
                "password",
                "passkeys",
                "second-factor",
                "identities",
                "address",
                "sign-ins",
                "tokens",
                "data")) {
            ways.add(Link.of(words.of("people.account." + way), "/account/" + way));
        }
        return ways;
    }
}
