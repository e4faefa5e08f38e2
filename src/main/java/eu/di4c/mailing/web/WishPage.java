package eu.di4c.mailing.web;

import eu.di4c.mailing.Frequency;
import eu.di4c.mailing.LetterKind;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody wishes of letters.
 *
 * @param kinds each kind that can be chosen, with the name of its field and what it is called
 * @param always names of the kinds that always come
 */
public record WishPage(Form form, List<Choice> kinds, List<Choice> frequencies, List<String> always) {

    static WishPage of(Form form, List<LetterKind> kinds, Words words) {
        return new WishPage(
                form,
                kinds.stream()
                        .filter(LetterKind::wishable)
                        .map(kind -> new Choice(field(kind), words.capital(words.of(kind.name()))))
                        .toList(),
                Arrays.stream(Frequency.values())
                        .map(frequency ->
                                new Choice(frequency.code(), words.of("mailing.frequency." + frequency.code())))
                        .toList(),
                kinds.stream()
                        .filter(kind -> !kind.leavable())
                        .map(kind -> words.of(kind.name()))
                        .toList());
    }

    static String field(LetterKind kind) {
        return "kind." + kind.code();
    }
}
