package eu.di4c.calendar;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Reworded;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal what was done with a calendar; nothing where nothing changed. */
@Component
class CalendarDeeds {

    /** More than this of one deed is in the history of the calendar, not in the journal. */
    static final int MOST = 500;

    private final ApplicationEventPublisher events;

    CalendarDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    void ofItem(Actor by, Network network, String what, String code, Decision why, List<Recorded.Change> changes) {
        tell(by, network, what, subject(network.slug(), code), why, changes);
    }

    void ofCalendar(Actor by, Network network, String what, Decision why, List<Recorded.Change> changes) {
        tell(by, network, what, new SubjectRef("calendar", network.slug().text()), why, changes);
    }

    private void tell(
            Actor by, Network network, String what, SubjectRef subject, Decision why, List<Recorded.Change> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new Recorded(
                    by,
                    what,
                    subject,
                    CalendarRights.scope(network),
                    why.reason().map(LocalText::original).map(LocalText.Version::text),
                    changes.stream().limit(MOST).toList()));
        }
    }

    /** Tells who keeps account of translations which texts of items say something else now. */
    void reworded(Actor by, List<Reworded.Text> texts) {
        if (!texts.isEmpty()) {
            events.publishEvent(new Reworded(by, texts));
        }
    }

    static SubjectRef subject(Slug network, String code) {
        return new SubjectRef("item", network + "/" + code);
    }

    /** All that a thing said that is no more. */
    static <T extends Record> List<Recorded.Change> without(T thing) {
        return Changes.between(Optional.<T>empty(), thing).stream()
                .map(change -> new Recorded.Change(change.field(), change.after(), Optional.empty()))
                .toList();
    }

    /** The fields of many items, each under the code of its item. */
    static Stream<Recorded.Change> under(String code, List<Recorded.Change> changes) {
        return changes.stream()
                .map(change -> new Recorded.Change(code + "." + change.field(), change.before(), change.after()));
    }

    /** The dates that an act changed. */
    static List<Recorded.Change> dates(Collection<Change> changes) {
        return changes.stream()
                .map(change -> new Recorded.Change(
                        Rows.word(change.subject()) + "." + change.code(),
                        change.before().map(Period::edtf),
                        change.after().map(Period::edtf)))
                .toList();
    }
}
