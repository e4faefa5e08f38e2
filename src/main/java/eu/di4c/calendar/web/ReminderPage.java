package eu.di4c.calendar.web;

import eu.di4c.calendar.reporting.ReminderReach;
import eu.di4c.calendar.reporting.Reminders;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether the partners that have not reported are to be reminded.
 *
 * @param partners who has not reported, and whom a reminder would reach; empty when all have
 * @param button how many partners would be reminded, in words; empty when none would
 */
public record ReminderPage(
        String title,
        Phrase about,
        Place place,
        List<Link> trail,
        Form form,
        Optional<Table> partners,
        Optional<String> button,
        String back) {

    static ReminderPage of(Network network, Reminders.Round round, Form form, Visit visit) {
        Words words = visit.words();
        var reporting = round.reporting();
        String board = ReportingPage.home(network, reporting);
        String title = words.of("calendar.reporting.remind");
        int count = round.to().size();
        return new ReminderPage(
                title,
                words.text(reporting.item().title()),
                NetworkPlace.of(network, words),
                ReportingPage.trail(
                        network,
                        words,
                        Link.of(words.plain(reporting.item().title()), board),
                        Link.of(title, visit.path())),
                form,
                reporting.missing().isEmpty() ? Optional.empty() : Optional.of(table(round, words)),
                count == 0 ? Optional.empty() : Optional.of(words.of("calendar.reminder.send", count)),
                board);
    }

    private static Table table(Reminders.Round round, Words words) {
        return new Table(
                "reminded",
                words.of("calendar.reminder.caption"),
                List.of(
                        Table.Column.text(words.of("calendar.reporting.column.partner")),
                        Table.Column.text(words.of("calendar.reminder.reaches"))),
                round.reporting().missing().stream()
                        .map(line -> new Table.Row(
                                Phrase.of(ReportWords.city(line.partner(), words)),
                                List.of(Phrase.of(reaches(round, line, words)))))
                        .toList());
    }

    private static String reaches(Reminders.Round round, Reporting.Line line, Words words) {
        return round.reporting().toRemind().contains(line)
                ? reaches(round.people(line), words)
                : words.of("calendar.reminder.today");
    }

    /** Who has silenced such news is none whom it reaches. */
    private static String reaches(ReminderReach.Reach reach, Words words) {
        String told = words.of("calendar.reminder.people", reach.told());
        String silenced = words.of("calendar.reminder.silenced", reach.silenced());
        if (reach.silenced() == 0) {
            return told;
        }
        return reach.told() == 0 ? silenced : told + " · " + silenced;
    }
}
