package eu.di4c.people.web;

import eu.di4c.people.Passkey;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;

/** One passkey, to be called otherwise or removed. */
public record PasskeyPage(Form form, String label, String address, List<Link> trail) {

    static PasskeyPage of(Passkey passkey, Form form, Words words) {
        return new PasskeyPage(
                form,
                passkey.label(),
                "/account/passkeys/" + passkey.id(),
                List.of(
                        Link.of(words.of("people.account.title"), "/account"),
                        Link.of(words.of("people.account.passkeys"), "/account/passkeys")));
    }
}
