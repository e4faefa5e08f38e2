package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.people.AccessToken;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Access tokens of a person.
 *
 * @param secret the one just made, shown only now
 * @param actions what she may do herself, and so may let a program do
 */
public record TokenPage(
        Form form,
        Optional<String> secret,
        List<Line> lines,
        List<Choice> scopes,
        List<Choice> actions,
        List<Link> trail) {

    /** One token, and where it is revoked. */
    public record Line(String name, String told, String revocation) {}

    static TokenPage of(
            Actor.Person by,
            List<AccessToken> tokens,
            Form form,
            Optional<String> secret,
            ScopeWords scopes,
            Words words) {
        return new TokenPage(
                form,
                secret,
                tokens.stream().map(token -> line(token, scopes, words)).toList(),
                scopes(by, scopes, words),
                Arrays.stream(Action.values())
                        .filter(by::maySomewhere)
                        .map(action -> new Choice(action.code(), words.of("people.action." + action.code())))
                        .toList(),
                List.of(Link.of(words.of("people.account.title"), "/account")));
    }

    /** Everywhere where she may, which is what is meant as long as nothing is chosen, and the parts of it. */
    private static List<Choice> scopes(Actor.Person by, ScopeWords scopes, Words words) {
        var parts = by.holds().stream()
                .map(held -> held.scope())
                .distinct()
                .map(scope -> new Choice(scope.path(), scopes.of(scope, words)))
                .filter(choice -> !choice.code().isEmpty())
                .toList();
        return parts.isEmpty()
                ? parts
                : Stream.concat(Stream.of(new Choice("", words.of("people.tokens.scope.all"))), parts.stream())
                        .toList();
    }

    private static Line line(AccessToken token, ScopeWords scopes, Words words) {
        String used = token.lastUsed()
                .map(last -> words.date(last.atOffset(ZoneOffset.UTC).toLocalDate()))
                .orElseGet(() -> words.of("people.tokens.never"));
        return new Line(
                token.name(),
                String.join(
                        ", ",
                        scopes.of(token.scope(), words),
                        words.of("people.tokens.used") + ": " + used,
                        words.of("people.tokens.expires") + " "
                                + words.date(
                                        token.expires().atOffset(ZoneOffset.UTC).toLocalDate())),
                "/account/tokens/" + token.id() + "/revocation");
    }
}
