package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SearchKey;
import eu.di4c.search.Discreet;
import eu.di4c.search.FoundKind;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by their names, for whoever may see people where they hold a role; asked at the moment, for roles begin and end. */
@Component
class DiscreetPeople implements Discreet {

    private final JdbcClient database;

    DiscreetPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Glimpse> found(Actor by, SearchKey text, int most) {
        var scopes = seenBy(by);
        return scopes.isEmpty() ? List.of() : named(text, scopes, most);
    }

    private List<Glimpse> named(SearchKey text, List<String> scopes, int most) {
        return database.sql("""
                        select person.id, person.name from people.person
                        where person.left_at is null
                          and ' ' || regexp_replace(lower(regexp_replace(normalize(person.name, nfkd), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g')
                              like all (:words)
                          and exists (
                              select from people.holding
                              where holding.person_id = person.id and holding.withdrawn_at is null
                                and (holding.ends is null or holding.ends >= current_date)
                                and exists (select from unnest(:scopes::text[]) seen (scope)
                                            where seen.scope = '' or holding.scope = seen.scope
                                               or starts_with(holding.scope, seen.scope || '/')))
                        order by person.name, person.id limit :most
                        """)
                .param("words", beginnings(text))
                .param("scopes", scopes.toArray(String[]::new))
                .param("most", most)
                .query((row, number) ->
                        new Glimpse(FoundKind.PERSON, "/people/" + row.getString("id"), row.getString("name")))
                .list();
    }

    /** Each word must begin a word of the name. */
    private static String[] beginnings(SearchKey text) {
        return Arrays.stream(text.key().split(" "))
                .map(word -> "% " + word + "%")
                .toArray(String[]::new);
    }

    private static List<String> seenBy(Actor by) {
        return switch (by) {
            case Actor.Operator _, Actor.Program _ -> List.of(Scope.EVERYWHERE.path());
            case Actor.Anybody _ -> List.of();
            case Actor.Person person ->
                person.within().contains(Action.SEE_PEOPLE)
                        ? person.holds().stream()
                                .filter(held -> Action.SEE_PEOPLE.roles().contains(held.role()))
                                .map(Held::scope)
                                .map(Scope::path)
                                .distinct()
                                .toList()
                        : List.of();
        };
    }
}
