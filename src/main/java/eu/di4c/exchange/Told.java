package eu.di4c.exchange;

import eu.di4c.calendar.CalendarItem;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that a file tells of, by its lists: also of things that are in trouble themselves, so that what refers to them is not. */
record Told(
        Set<String> cities,
        Set<String> organisations,
        Set<String> partners,
        Set<String> gates,
        Set<String> phases,
        Set<String> items,
        Set<String> notices) {

    static Told by(Tree file) {
        return new Told(
                codes(file, "code", "cities"),
                codes(file, "code", "organisations"),
                codes(file, "code", "partners"),
                codes(file, "code", "gates"),
                codes(file, "number", "network", "phases"),
                codes(file, "code", "calendar", "items"),
                codes(file, "code", "notices"));
    }

    static Told by(NetworkFile file) {
        return new Told(
                file.cities().stream().map(city -> city.slug().text()).collect(Collectors.toSet()),
                file.organisations().stream().map(one -> one.slug().text()).collect(Collectors.toSet()),
                file.partners().stream().map(partner -> partner.slug().text()).collect(Collectors.toSet()),
                file.gates().stream().map(gate -> gate.code().text()).collect(Collectors.toSet()),
                file.network().phases().stream()
                        .map(phase -> String.valueOf(phase.number()))
                        .collect(Collectors.toSet()),
                file.calendar().items().stream().map(CalendarItem::code).collect(Collectors.toSet()),
                file.notices().stream().map(notice -> notice.slug().text()).collect(Collectors.toSet()));
    }

    private static Set<String> codes(Tree file, String key, String... path) {
        Tree at = file;
        for (String step : path) {
            at = at instanceof Tree.Mapping mapping && mapping.entries().containsKey(step)
                    ? mapping.entries().getOrDefault(step, at)
                    : new Tree.Scalar("", Tree.Form.NOTHING, 0);
        }
        return at instanceof Tree.Sequence list
                ? list.items().stream()
                        .filter(item -> item instanceof Tree.Mapping)
                        .map(item -> ((Tree.Mapping) item).entries().get(key))
                        .filter(code -> code instanceof Tree.Scalar)
                        .map(code -> ((Tree.Scalar) code).text())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
