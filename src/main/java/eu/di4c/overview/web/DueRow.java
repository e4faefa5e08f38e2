package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.DueItems.DueItem;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Stake;
import eu.di4c.network.NetworkId;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Cell;
import eu.di4c.site.Link;
import eu.di4c.site.Listed;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Sentence;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is due, in one table: the first due first, whose it is, why it matters, who waits for it and what it blocks. */
final class DueRow {

    /** How many of the things that wait are named. */
    private static final int NAMED = 3;

    private final Due due;
    private final Words words;

    private DueRow(Due due, Words words) {
        this.due = due;
        this.words = words;
    }

    static Table table(Due due, Words words) {
        var row = new DueRow(due, words);
        var columns = new ArrayList<>(List.of(
                Table.Column.text(words.of("overview.due.what")),
                Table.Column.text(words.of("overview.due.by")),
                Table.Column.text(words.of("overview.due.whose")),
                Table.Column.text(words.of("overview.due.why"))));
        if (row.anyWaits()) {
            columns.add(Table.Column.text(words.of("overview.due.waits")));
        }
        if (row.anyBlocks()) {
            columns.add(Table.Column.text(words.of("overview.due.blocks")));
        }
        return new Table(
                "due",
                words.of("overview.due.caption", Today.DAYS),
                columns,
                due.items().stream().map(row::row).toList());
    }

    /** The same, with the days as days and things by their codes. */
    static Listed<DueItem> list(Due due, Words words) {
        var row = new DueRow(due, words);
        return row.things(Listed.of("due", due.items()))
                .with(
                        "due",
                        words.of("overview.due.by"),
                        item -> Cell.day(item.item().due()))
                .with(
                        "late",
                        words.of("calendar.state.late"),
                        item -> new Cell.Coded(
                                Boolean.toString(item.isLate(due.today())),
                                item.isLate(due.today()) ? words.of("calendar.state.late") : ""))
                .with(
                        "owners",
                        words.of("overview.due.whose"),
                        item -> new Cell.Coded(String.join(" ", item.item().owners()), row.owners(item)))
                .with("waiting", words.of("overview.due.waits"), item -> Cell.text(row.waits(item)))
                .with(
                        "blocks",
                        words.of("overview.due.blocks"),
                        item -> Cell.figure(item.stake().blocked().size()));
    }

    private Listed<DueItem> things(Listed<DueItem> list) {
        return list.with(
                        "network",
                        words.of("overview.network"),
                        item -> Cell.text(due.part(item).network().slug().text()))
                .with(
                        "item",
                        words.of("site.field.code"),
                        item -> Cell.text(item.item().code()))
                .with(
                        "title",
                        words.of("overview.due.what"),
                        item -> Cell.text(item.item().title(), words))
                .with(
                        "kind",
                        words.of("site.field.kind"),
                        item -> new Cell.Coded(
                                item.item()
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                                DueReasons.kind(item.item().kind(), words)));
    }

    private boolean anyWaits() {
        return due.items().stream()
                .map(DueItem::stake)
                .anyMatch(stake -> stake.everyone() || !stake.waiting().isEmpty());
    }

    private boolean anyBlocks() {
        return due.items().stream().anyMatch(item -> !item.stake().blocked().isEmpty());
    }

    private Table.Row row(DueItem item) {
        var cells = new ArrayList<Content>(
                List.of(Phrase.of(item.item().due().map(words::date).orElse("")), whose(item), why(item)));
        if (anyWaits()) {
            cells.add(Phrase.of(waits(item)));
        }
        if (anyBlocks()) {
            cells.add(blocks(item));
        }
        return new Table.Row(what(item), cells);
    }

    private Content what(DueItem item) {
        var lines = new ArrayList<Content>();
        lines.add(link(item, item.item()));
        lines.addAll(state(item));
        return new Lines(lines);
    }

    /** An item of the same calendar by its title, leading to its page. */
    Link link(DueItem item, CalendarItem other) {
        return new Link(
                words.text(other.title()),
                NetworkPlace.home(due.part(item).network()) + "/calendar/items/" + other.code());
    }

    private List<Content> state(DueItem item) {
        if (item.isLate(due.today())) {
            return List.of(new Tag(words.of("calendar.state.late"), Tone.LATE));
        }
        return item.item()
                .latest()
                .flatMap(Fact::until)
                .<List<Content>>map(until -> List.of(
                        new Tag(words.of("calendar.state.delay"), Tone.BUSY),
                        Phrase.of(words.of("calendar.state.delay.until", until))))
                .orElseGet(List::of);
    }

    private Content whose(DueItem item) {
        var network = due.part(item).network();
        String owners = owners(item);
        return due.parts().size() == 1
                ? Phrase.of(owners)
                : new Lines(List.of(
                        Phrase.of(owners),
                        Sentence.of(
                                words.of("overview.due.network", Sentence.HERE),
                                Link.of(network.acronym(), NetworkPlace.home(network) + "/calendar"))));
    }

    private String owners(DueItem item) {
        return item.item().owners().isEmpty()
                ? words.of("calendar.owner.network")
                : cities(item.network(), item.item().owners());
    }

    private String cities(NetworkId network, Collection<String> slugs) {
        return words.list(due.partners(network, slugs).stream()
                .map(partner -> words.plain(partner.city().names()))
                .toList());
    }

    private Content why(DueItem item) {
        return DueReasons.of(
                item.stake().reasons(),
                item.item()
                        .phase()
                        .flatMap(phase ->
                                Optional.ofNullable(due.part(item).money().get(phase))),
                words);
    }

    /** Who waits, the network as a whole before any of its cities. */
    String waits(DueItem item) {
        Stake stake = item.stake();
        if (stake.everyone()) {
            return words.of("calendar.owner.network");
        }
        return stake.waiting().isEmpty() ? words.of("overview.due.nobody") : cities(item.network(), stake.waiting());
    }

    private Content blocks(DueItem item) {
        List<CalendarItem> blocked = item.stake().blocked();
        if (blocked.isEmpty()) {
            return Phrase.of(words.of("overview.due.nothing"));
        }
        var lines = new ArrayList<Content>();
        lines.add(Phrase.of(counted(item.stake())));
        blocked.stream().limit(NAMED).forEach(other -> lines.add(link(item, other)));
        if (blocked.size() > NAMED) {
            lines.add(Phrase.of(words.of("overview.due.more", blocked.size() - NAMED)));
        }
        return new Lines(lines);
    }

    private String counted(Stake stake) {
        int count = stake.blocked().size();
        return stake.first()
                .flatMap(CalendarItem::due)
                .map(day -> words.of("overview.due.blocked.first", count, day))
                .orElseGet(() -> words.of("overview.due.blocked", count));
    }
}
