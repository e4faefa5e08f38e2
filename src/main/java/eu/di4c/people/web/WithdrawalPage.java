package eu.di4c.people.web;

import eu.di4c.people.Holding;
import eu.di4c.people.Person;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;

/** The page on which a role is withdrawn, for a reason. */
public record WithdrawalPage(Form form, String lead, String address, String back, List<Link> trail) {

    static WithdrawalPage of(Person person, Holding held, Form form, ScopeWords scopes, Words words) {
        String home = "/people/" + person.id();
        return new WithdrawalPage(
                form,
                words.of("people.withdraw.lead", person.name(), scopes.in(held.role(), held.scope(), words)),
                home + "/roles/" + held.id() + "/withdrawal",
                home,
                List.of(Link.of(words.of("people.title"), "/people"), Link.of(person.name(), home)));
    }
}
