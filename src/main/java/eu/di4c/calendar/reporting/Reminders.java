package eu.di4c.calendar.reporting;

import eu.di4c.calendar.reporting.Reporting.Line;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminding partners of reports that they owe, once a day at most: the door; who hears of the deed tells their people. */
@Component
public class Reminders {

    private final PartnerReports reports;
    private final ReportBook store;
    private final ReportDeeds deeds;
    private final ReminderReach reach;

    Reminders(PartnerReports reports, ReportBook store, ReportDeeds deeds, ReminderReach reach) {
        this.reports = reports;
        this.store = store;
        this.deeds = deeds;
        this.reach = reach;
    }

    /**
     * Whom a reminder would reach now.
     *
     * @param people slug of a partner → its people
     */
    public record Round(Reporting reporting, Map<String, ReminderReach.Reach> people) {
        public Round {
            people = Map.copyOf(people);
        }

        /** The people of a partner: who hears of it, and who does not want to. */
        public ReminderReach.Reach people(Line line) {
            return people.getOrDefault(line.partner().slug().text(), ReminderReach.Reach.NOBODY);
        }

        /** The partners that are reminded: not yet today, and somebody is there to hear it. */
        public List<Line> to() {
            return reporting.toRemind().stream()
                    .filter(line -> people(line).told() > 0)
                    .toList();
        }
    }

    /** Whom a reminder to one item would reach; empty when nobody reports to such an item. */
    public Optional<Round> round(Actor by, Network network, String code) {
        by.must(Action.WRITE_TO_MANY, network.scope());
        return reports.of(network, code, store.today())
                .map(reporting -> new Round(reporting, reach.people(by, network)));
    }

    /** Reminds the partners that have not reported and were not reminded today; the answer is who was. */
    @Transactional
    public Outcome<List<Line>> remind(Actor by, Network network, String code) {
        by.must(Action.WRITE_TO_MANY, network.scope());
        reports.lock(network);
        var to = round(by, network, code).map(Round::to).orElse(List.of());
        if (to.isEmpty()) {
            return Outcome.refused("", "calendar.reminder.nobody");
        }
        to.forEach(line -> remind(by, network, code, line));
        return new Outcome.Done<>(to);
    }

    private void remind(Actor by, Network network, String code, Line line) {
        store.add(
                network.id(),
                new PartnerReport(
                        code,
                        line.partner().id(),
                        PartnerReport.Kind.REMINDED,
                        FuzzyDate.UNKNOWN,
                        Optional.empty(),
                        by.name(),
                        store.now().toInstant()));
        deeds.tell(by, network, "calendar.partnerReminded", code, line.partner().slug(), List.of());
    }
}
