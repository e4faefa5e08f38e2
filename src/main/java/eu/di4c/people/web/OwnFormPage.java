package eu.di4c.people.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.Arrays;
import java.util.List;

/** A form with which somebody changes something of her own account. */
public record OwnFormPage(Form form, List<Choice> languages, List<Link> trail) {

    static OwnFormPage of(Form form, Words words) {
        return new OwnFormPage(form, languages(words), List.of(Link.of(words.of("people.account.title"), "/account")));
    }

    static List<Choice> languages(Words words) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), words.name(language)))
                .toList();
    }
}
