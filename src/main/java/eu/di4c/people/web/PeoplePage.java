package eu.di4c.people.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.people.Holding;
import eu.di4c.people.Invitations.Pending;
import eu.di4c.people.Person;
import eu.di4c.people.RoleWords;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Cell;
import eu.di4c.site.Link;
import eu.di4c.site.Listed;
import eu.di4c.site.Phrase;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who holds which role in a part of the system.
 *
 * @param place the part
 * @param roles empty when nobody holds any
 * @param invite where somebody can be invited; empty for who may not
 */
public record PeoplePage(String place, Optional<Table> roles, List<Open> pending, Optional<String> invite) {

    /** An invitation not yet answered, and where it can be taken back. */
    public record Open(String told, String by, String until, String withdrawal) {}

    static PeoplePage of(
            Scope place,
            List<Holding> held,
            List<Pending> pending,
            Function<PersonId, Optional<Person>> people,
            ScopeWords scopes,
            Visit visit) {
        var words = visit.words();
        return new PeoplePage(
                scopes.of(place, words),
                held.isEmpty() ? Optional.empty() : Optional.of(table(held, people, scopes, words)),
                pending.stream().map(one -> open(one, scopes, words)).toList(),
                Optional.of("/people/invitations/new?scope=" + place.path())
                        .filter(_ -> visit.by().may(Action.GIVE_ROLES, place)));
    }

    private static Table table(
            List<Holding> held, Function<PersonId, Optional<Person>> people, ScopeWords scopes, Words words) {
        var names = names(held, people);
        return new Table(
                "roles",
                words.of("people.list"),
                List.of(
                        Table.Column.text(words.of("people.list.person")),
                        Table.Column.text(words.of("people.list.role")),
                        Table.Column.text(words.of("people.list.since")),
                        Table.Column.text(words.of("people.list.ends")),
                        Table.Column.text(words.of("people.list.by"))),
                held.stream()
                        .map(one -> row(one, names.getOrDefault(one.person(), ""), scopes, words))
                        .toList());
    }

    private static Map<PersonId, String> names(List<Holding> held, Function<PersonId, Optional<Person>> people) {
        Map<PersonId, String> names = new HashMap<>();
        held.forEach(one -> names.computeIfAbsent(
                one.person(), id -> people.apply(id).map(Person::name).orElse("")));
        return names;
    }

    /** Who holds which role, to be taken out. */
    static Listed<Holding> list(
            List<Holding> held, Function<PersonId, Optional<Person>> people, ScopeWords scopes, Words words) {
        var names = names(held, people);
        return Listed.of("people", held)
                .with(
                        "person",
                        words.of("site.field.code"),
                        one -> Cell.text(one.person().toString()))
                .with("name", words.of("people.list.person"), one -> Cell.text(names.getOrDefault(one.person(), "")))
                .with(
                        "role",
                        words.of("people.list.role"),
                        one -> new Cell.Coded(one.role().code(), RoleWords.of(one.role(), words)))
                .with(
                        "scope",
                        words.of("site.field.scope"),
                        one -> new Cell.Coded(one.scope().path(), scopes.of(one.scope(), words)))
                .with("since", words.of("people.list.since"), one -> new Cell.Day(one.starts()))
                .with("until", words.of("people.list.ends"), one -> Cell.day(one.ends()))
                .with("givenBy", words.of("people.list.by"), one -> Cell.text(one.givenBy()));
    }

    private static Table.Row row(Holding held, String name, ScopeWords scopes, Words words) {
        return new Table.Row(
                Link.of(name, "/people/" + held.person()),
                List.of(
                        Phrase.of(scopes.in(held.role(), held.scope(), words)),
                        Phrase.of(words.date(held.starts())),
                        Phrase.of(held.ends().map(words::date).orElseGet(() -> words.of("people.list.open"))),
                        Phrase.of(held.givenBy())));
    }

    private static Open open(Pending pending, ScopeWords scopes, Words words) {
        var invitation = pending.invitation();
        return new Open(
                "%s (%s), %s"
                        .formatted(
                                invitation.name(),
                                invitation.address(),
                                scopes.in(invitation.role(), invitation.scope(), words)),
                pending.by(),
                words.date(pending.expires().atZone(java.time.ZoneOffset.UTC).toLocalDate()),
                "/people/invitations/" + pending.id() + "/withdrawal");
    }
}
