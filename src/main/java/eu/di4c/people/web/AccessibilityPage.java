package eu.di4c.people.web;

import eu.di4c.site.part.Counter;
import eu.di4c.site.part.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * The accessibility statement, in the order of the model of Implementing Decision (EU) 2018/1523.
 *
 * @param contact whom people turn to who cannot use a page; nothing as long as the operator has not stated it
 * @param counters the cities that help in person
 */
public record AccessibilityPage(List<Fact> contact, List<Counter> counters) {

    /** The day on which its sentences were last compared with the tests of DI4C. */
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 25);

    public AccessibilityPage {
        contact = List.copyOf(contact);
        counters = List.copyOf(counters);
    }

    public LocalDate reviewed() {
        return REVIEWED;
    }
}
