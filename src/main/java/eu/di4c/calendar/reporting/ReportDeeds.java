package eu.di4c.calendar.reporting;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done with the report of one partner; whoever may read of that partner reads it in the journal. */
@Component
class ReportDeeds {

    private final ApplicationEventPublisher events;

    ReportDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Actor by, Network network, String what, String code, Slug partner, List<Recorded.Change> changes) {
        var whose = new Recorded.Change("partner", Optional.empty(), Optional.of(partner.text()));
        events.publishEvent(Recorded.of(
                by,
                what,
                new SubjectRef("item", network.slug() + "/" + code),
                network.scope(partner),
                Stream.concat(Stream.of(whose), changes.stream()).toList()));
    }
}
