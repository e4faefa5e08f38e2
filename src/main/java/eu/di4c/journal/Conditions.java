package eu.di4c.journal;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SearchKey;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What entries must fulfil to be answered, as SQL with the values of its places. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Conditions() {}

    /** Entries of these scopes, and of those further inside. */
    static Conditions seen(List<Scope> scopes) {
        var conditions = new Conditions();
        conditions.within("seen", scopes);
        return conditions;
    }

    static Conditions of(List<Scope> seen, JournalSearch search) {
        var conditions = seen(seen);
        search.within().ifPresent(scope -> conditions.within("within", List.of(scope)));
        search.from().ifPresent(from -> conditions.add("e.at >= :from", "from", from.atOffset(ZoneOffset.UTC)));
        search.until().ifPresent(until -> conditions.add("e.at < :until", "until", until.atOffset(ZoneOffset.UTC)));
        String who = SearchKey.of(search.who()).key();
        if (!who.isEmpty()) {
            conditions.add("w.name_key like :who", "who", "%" + who + "%");
        }
        String about = SearchKey.of(search.about()).key().replace(' ', '-');
        if (!about.isEmpty()) {
            conditions.add("(e.subject_key like :about or e.what = any(:deeds))", "about", "%" + about + "%");
            conditions.values.put("deeds", search.deeds().toArray(String[]::new));
        }
        return conditions;
    }

    void add(String condition, String place, Object value) {
        all.add(condition);
        values.put(place, value);
    }

    String sql() {
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }

    private void within(String name, List<Scope> scopes) {
        if (scopes.contains(Scope.EVERYWHERE)) {
            return;
        }
        var any = new ArrayList<String>(List.of("false"));
        for (int i = 0; i < scopes.size(); i++) {
            String place = name + i;
            any.add("e.scope = :%1$s or e.scope like :%1$sin".formatted(place));
            values.put(place, scopes.get(i).path());
            values.put(place + "in", scopes.get(i).path() + "/%");
        }
        all.add("(" + String.join(" or ", any) + ")");
    }
}
