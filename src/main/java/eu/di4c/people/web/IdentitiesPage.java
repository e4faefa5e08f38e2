package eu.di4c.people.web;

import eu.di4c.people.Identity;
import eu.di4c.people.Providers;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Accounts elsewhere with which somebody signs in here.
 *
 * @param ways providers at which she may have an account that is not linked yet
 */
public record IdentitiesPage(Form form, List<Line> lines, List<Providers.Way> ways, List<Link> trail) {

    /** One account: its provider, what is told of it, where it is unlinked. */
    public record Line(String provider, String told, String removal) {}

    static IdentitiesPage of(List<Identity> identities, Providers providers, Form form, Words words, ZoneId zone) {
        return new IdentitiesPage(
                form,
                identities.stream()
                        .map(one -> line(one, providers.title(one.provider()), words, zone))
                        .toList(),
                providers.ways(),
                List.of(Link.of(words.of("people.account.title"), "/account")));
    }

    private static Line line(Identity identity, String provider, Words words, ZoneId zone) {
        String used = identity.lastUsed()
                .map(last -> words.of("people.identity.used", day(last, words, zone)))
                .orElseGet(() -> words.of("people.identity.unused"));
        return new Line(
                provider,
                words.of("people.identity.linked", identity.name(), day(identity.linked(), words, zone)) + " " + used,
                "/account/identities/" + identity.id() + "/removal");
    }

    private static String day(Instant instant, Words words, ZoneId zone) {
        return words.date(instant.atZone(zone).toLocalDate());
    }
}
