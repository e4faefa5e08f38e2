package eu.di4c.mailing.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Recipient;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form in which a letter to many is written.
 *
 * @param scope path of the part of the system whose people can be written to
 * @param place what that part is called
 * @param roles who can be, with how many hold each role
 * @param languages tags of the languages to write in: those of the interface, of the people there, and what is typed already
 */
public record CircularPage(
        Form form,
        String scope,
        String place,
        List<Choice> roles,
        List<String> languages,
        String back,
        List<Link> trail) {

    static CircularPage of(Form form, Scope scope, String place, Map<Role, List<Recipient>> reachable, Words words) {
        return new CircularPage(
                form,
                scope.path(),
                place,
                reachable.entrySet().stream()
                        .map(held -> new Choice(
                                held.getKey().code(),
                                words.of(
                                        "mailing.many.role",
                                        words.of("people.role." + held.getKey().code()),
                                        held.getValue().size())))
                        .toList(),
                languages(form, reachable, words.language()),
                "/letters?scope=" + scope.path(),
                trail(scope, words));
    }

    static List<Link> trail(Scope scope, Words words) {
        return List.of(
                Link.of(words.of("mailing.many.all"), "/letters?scope=" + scope.path()),
                Link.of(words.of("mailing.many.title"), "/letters/new?scope=" + scope.path()));
    }

    private static List<String> languages(Form form, Map<Role, List<Recipient>> reachable, Language reader) {
        Set<String> tags = new LinkedHashSet<>(form.filledLanguages(CircularForm.SUBJECT));
        tags.addAll(form.languages(CircularForm.SUBJECT, reader));
        reachable.values().stream()
                .flatMap(List::stream)
                .map(Recipient::language)
                .distinct()
                .sorted()
                .map(Language::tag)
                .forEach(tags::add);
        return List.copyOf(tags);
    }
}
