package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is due in several networks, in one table: the first due first, and whose it is. */
final class DueRow {

    private DueRow() {}

    /** A network in which a city takes part, and the slugs of its partners there. */
    record Part(Network network, List<Slug> partners) {

        boolean wants(CalendarItem item) {
            return item.owners().isEmpty()
                    || partners.stream().anyMatch(partner -> item.owners().contains(partner.text()));
        }
    }

    static Table table(List<Calendars.Entry> due, Map<NetworkId, Part> byNetwork, LocalDate today, Words words) {
        return new Table(
                "due",
                words.of("overview.due.caption", Today.DAYS),
                List.of(
                        Table.Column.text(words.of("overview.due.what")),
                        Table.Column.text(words.of("overview.due.by")),
                        Table.Column.text(words.of("overview.due.whose")),
                        Table.Column.text(words.of("overview.network"))),
                due.stream()
                        .flatMap(entry -> Stream.ofNullable(byNetwork.get(entry.network()))
                                .filter(part -> part.wants(entry.item()))
                                .map(part -> row(entry.item(), part.network(), today, words)))
                        .toList());
    }

    private static Table.Row row(CalendarItem item, Network network, LocalDate today, Words words) {
        boolean late = item.due().filter(day -> day.isBefore(today)).isPresent();
        String by = item.due().map(words::date).orElse("");
        return new Table.Row(
                words.text(item.title()),
                List.of(
                        Phrase.of(late ? words.of("overview.due.late", by) : by),
                        Phrase.of(whose(item, words)),
                        Link.of(network.acronym(), "/networks/" + network.slug() + "/calendar")));
    }

    private static String whose(CalendarItem item, Words words) {
        return switch (item.kind()) {
            case LEGAL_TERM -> words.of("overview.due.legal");
            case STAGE, MILESTONE, DELIVERABLE, MEETING, REPORTING_DEADLINE ->
                words.of(item.owners().isEmpty() ? "overview.due.network" : "overview.due.city");
        };
    }
}
