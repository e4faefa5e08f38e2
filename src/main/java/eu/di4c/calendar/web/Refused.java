package eu.di4c.calendar.web;

import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.site.Words;
import eu.di4c.site.form.Fault;
import java.util.List;

/** Why a door refused, as the faults of a form. */
final class Refused {

    private Refused() {}

    /**
     * Faults in the reader's words.
     *
     * @param item the field of the form in which another item is named
     */
    static List<Fault> faults(List<Refusal> because, String item, Words words) {
        return because.stream()
                .map(refusal -> new Fault(
                        refusal.field().equals("item") ? item : refusal.field(),
                        words.of(refusal.message(), refusal.arguments().toArray())))
                .toList();
    }
}
