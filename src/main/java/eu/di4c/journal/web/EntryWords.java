package eu.di4c.journal.web;

import eu.di4c.journal.Entry;
import eu.di4c.journal.Who;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries in the reader's language.
 *
 * @param names names of things by kind and key, where they are not their keys
 */
record EntryWords(Words words, ScopeWords scopes, Map<SubjectRef, Called> names) {

    /** Where things of a kind have their pages. */
    private static final Map<String, String> PAGES = Map.of(
            "network", "/networks/",
            "notice", "/notices/",
            "programme", "/programmes/",
            "city", "/cities/",
            "organisation", "/organisations/",
            "person", "/people/");

    /** What was done, for example: published the notice informare-2020. */
    String deed(Entry entry) {
        return deed(entry.what(), name(entry.subject()));
    }

    String deed(String what, String name) {
        String key = "journal.deed." + what;
        return words.know(key) ? words.of(key, name) : words.of("journal.unknown", what, name);
    }

    /** Those of some deeds whose words contain a text. */
    List<String> deedsSaying(String text, List<String> deeds) {
        String asked = SearchKey.of(text).key();
        return deeds.stream()
                .filter(what -> SearchKey.of(deed(what, "") + " " + what).key().contains(asked))
                .toList();
    }

    String name(SubjectRef subject) {
        return Optional.ofNullable(names.get(subject)).map(Called::name).orElse(subject.key());
    }

    Optional<String> page(SubjectRef subject) {
        return Optional.ofNullable(names.get(subject)).map(Called::page).orElseGet(() -> plainly(subject));
    }

    private static Optional<String> plainly(SubjectRef subject) {
        return Slug.fits(subject.key())
                ? Optional.ofNullable(PAGES.get(subject.kind())).map(pages -> pages + subject.key())
                : Optional.empty();
    }

    /** Old and new values in the reader's words. */
    ValueWords values() {
        return new ValueWords(words, scopes, names);
    }

    String who(Who who) {
        return switch (who) {
            case Who.Person person -> person.name();
            case Who.Operator operator -> operator.name();
            case Who.Program _ -> words.of("journal.who.program");
            case Who.Nameless _ -> words.of("journal.who.nameless");
            case Who.Blanked _ -> words.of("journal.who.blanked");
        };
    }

    /** In which role: of several the one held closest to what was done. */
    Optional<String> role(Who who) {
        return who instanceof Who.Person person
                ? person.roles().stream()
                        .max(Comparator.comparingInt(as -> as.scope().length()))
                        .map(this::role)
                : Optional.empty();
    }

    private String role(Who.As as) {
        String key = "people.role." + as.role();
        String role = words.know(key) ? words.of(key) : as.role();
        return as.scope().isEmpty() ? role : words.of("journal.role.in", role, place(as.scope()));
    }

    Optional<String> inPlaceOf(Who who) {
        return who instanceof Who.Person person
                ? person.inPlaceOf().map(name -> words.of("journal.inPlaceOf", name))
                : Optional.empty();
    }

    /** What a scope is called: Botoșani in DI4C. */
    String place(String path) {
        return scopes.of(Scope.fits(path) ? new Scope(path) : Scope.EVERYWHERE, words);
    }

    String origin(Entry entry) {
        return origin(entry.origin());
    }

    String origin(String code) {
        String key = "journal.origin." + code;
        return words.know(key) ? words.of(key) : code;
    }

    String day(Instant at) {
        return words.date(at.atZone(ZoneId.systemDefault()).toLocalDate());
    }

    String time(Instant at) {
        return words.time(at.atZone(ZoneId.systemDefault()).toLocalTime());
    }
}
