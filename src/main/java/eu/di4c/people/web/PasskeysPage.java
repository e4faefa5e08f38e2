package eu.di4c.people.web;

import eu.di4c.people.Passkey;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The passkeys of a person, and the form with which she adds one. */
public record PasskeysPage(Form form, List<Line> lines, List<Link> trail) {

    /** One passkey: where it is renamed or removed, and what is told of it. */
    public record Line(Link link, String told) {}

    static PasskeysPage of(List<Passkey> passkeys, Form form, Words words, ZoneId zone) {
        return new PasskeysPage(
                form,
                passkeys.stream().map(one -> line(one, words, zone)).toList(),
                List.of(Link.of(words.of("people.account.title"), "/account")));
    }

    private static Line line(Passkey passkey, Words words, ZoneId zone) {
        String used = passkey.lastUsed()
                .map(last -> words.of("people.passkey.used", day(last, words, zone)))
                .orElseGet(() -> words.of("people.passkey.unused"));
        return new Line(
                Link.of(passkey.label(), "/account/passkeys/" + passkey.id()),
                words.of("people.passkey.made", day(passkey.made(), words, zone)) + " " + used);
    }

    private static String day(Instant instant, Words words, ZoneId zone) {
        return words.date(instant.atZone(zone).toLocalDate());
    }
}
