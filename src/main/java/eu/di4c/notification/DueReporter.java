package eu.di4c.notification;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whose items come due, a fortnight and two days before, and once when they are late. An item is told once for each of
 * these and each date: another date is told anew.
 */
@Component
class DueReporter {

    private static final Logger LOG = LoggerFactory.getLogger(DueReporter.class);

    private static final int SOON = 14;
    private static final int VERY_SOON = 2;

    /** Who was not told for a week, because nothing ran, is told all the same; what is late for longer is old news. */
    private static final int LATE = 7;

    private static final int AT_A_TIME = 100;

    private final Networks networks;
    private final Calendars calendars;
    private final CalendarReporter reporter;
    private final Work work;

    DueReporter(Networks networks, Calendars calendars, CalendarReporter reporter, Work work) {
        this.networks = networks;
        this.calendars = calendars;
        this.reporter = reporter;
        this.work = work;
    }

    /** Tells in one transaction. */
    @Component("workOfTelling")
    static class Work {

        private final Telling telling;
        private final TransactionTemplate transaction;

        Work(Telling telling, PlatformTransactionManager transactions) {
            this.telling = telling;
            this.transaction = new TransactionTemplate(transactions);
        }

        void tell(List<Reporter.Report> reports) {
            transaction.executeWithoutResult(_ -> reports.forEach(report -> telling.tell(report.news(), report.to())));
        }
    }

    /** What fails in one network is noted in the log, and the others are told. */
    void tell(LocalDate today) {
        var some = networks.all("", AT_A_TIME);
        while (!some.isEmpty()) {
            for (Network network : some) {
                try {
                    tell(network, today);
                } catch (RuntimeException failed) {
                    LOG.error("Nobody was told what is due in {}", network.slug(), failed);
                }
            }
            some = networks.all(some.getLast().slug().text(), AT_A_TIME);
        }
    }

    /** Of what is over already, only what is still waited for. */
    void tell(Network network, LocalDate today) {
        work.tell(calendars.due(List.of(network.id()), today, today.plusDays(SOON)).stream()
                .map(Calendars.Entry::item)
                .flatMap(item -> item.due().stream().flatMap(due -> report(network, item, due, today)))
                .toList());
    }

    private Stream<Reporter.Report> report(Network network, CalendarItem item, LocalDate due, LocalDate today) {
        if (due.isBefore(today.minusDays(LATE))) {
            return Stream.empty();
        }
        boolean late = due.isBefore(today);
        String when = late ? "late" : due.isAfter(today.plusDays(VERY_SOON)) ? "soon" : "very-soon";
        var about = Stream.concat(
                        CalendarReporter.about(item, network).stream(), Stream.<Argument>of(new Argument.Day(due)))
                .toList();
        var news = new News(
                Kind.DUE_ITEMS,
                String.join("/", "due", network.slug().text(), item.code(), due.toString(), when),
                late ? "item-late" : "item-due",
                about,
                CalendarReporter.spot(item, network),
                Optional.empty(),
                Actor.system());
        return Stream.of(new Reporter.Report(news, reporter.owners(item, network)));
    }
}
