package eu.di4c.calendar.table;

import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Decision;
import eu.di4c.calendar.Edit;
import eu.di4c.calendar.Edits;
import eu.di4c.calendar.NetworkCalendar;
import eu.di4c.calendar.PutCalendar;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.document.Csv;
import eu.di4c.document.Sheet;
import eu.di4c.document.Xlsx;
import eu.di4c.document.reading.CellPlace;
import eu.di4c.document.reading.TableReader;
import eu.di4c.document.reading.TableReading;
import eu.di4c.document.reading.WrittenTable;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items of calendars as tables: the door through which they go out as CSV and XLSX, and come in again. */
@Component
public class ItemTables {

    private final Calendars calendars;
    private final Edits edits;
    private final Networks networks;
    private final Clock clock;

    ItemTables(Calendars calendars, Edits edits, Networks networks, Clock clock) {
        this.calendars = calendars;
        this.edits = edits;
        this.networks = networks;
        this.clock = clock;
    }

    /** The items of a network as CSV, headings and words in a language. */
    public byte[] csv(Network network, Language language) {
        return Csv.of(sheet(network, language));
    }

    /** The items of a network as an XLSX workbook; the same calendar gives the same bytes. */
    public byte[] xlsx(Network network, Language language) {
        LocalDate changed = calendars.acts(network.id()).stream()
                .findFirst()
                .map(act -> LocalDate.ofInstant(act.recorded(), ZoneOffset.UTC))
                .orElse(LocalDate.EPOCH.plusYears(10)); // no earlier day fits into the file
        return Xlsx.of(network.acronym(), changed, List.of(sheet(network, language)));
    }

    /** The same items as a list. */
    public Listed<?> list(Network network, Language language) {
        return ItemSheet.list(network.slug().text(), calendars.of(network).items(), Words.in(language));
    }

    private Sheet sheet(Network network, Language language) {
        return ItemSheet.of(network.acronym(), calendars.of(network).items(), Words.in(language));
    }

    /** A table that somebody sends, and the language in which its cells and the answer are written. */
    public record Sent(TableReading table, Language language, Chosen chosen) {

        public static Sent of(byte[] file, Language language, Chosen chosen) {
            return new Sent(TableReader.read(file, chosen.told()), language, chosen);
        }
    }

    /** What bringing a table in would do; nothing is stored. */
    public TableAnswer rehearse(Actor by, Network network, Sent sent) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        return read(by, network, sent, read -> edits.rehearse(read.edit(Decision.NOT_STATED)), false);
    }

    /** Brings a table in, all of it or nothing; dates that change are recorded as one act with its reason. */
    public TableAnswer bring(Actor by, Network network, Sent sent, Decision decision) {
        by.must(Action.EDIT_CALENDAR, CalendarRights.scope(network));
        return read(
                by,
                network,
                sent,
                read -> edits.make(by, network, read.edit(decision)).orElse(new PutCalendar.Refused(List.of())),
                true);
    }

    /** A table that was read over a calendar. */
    private record Over(NetworkCalendar seen, ItemRows rows) {
        Edit edit(Decision decision) {
            return new Edit(seen, new CalendarDraft(rows.read(), List.of()), decision, rows.written());
        }
    }

    private TableAnswer read(Actor by, Network network, Sent sent, Function<Over, PutCalendar> put, boolean stored) {
        Words words = Words.in(sent.language());
        return switch (sent.table()) {
            case TableReading.Refused(var troubles) ->
                new TableAnswer.Refused(troubles.stream()
                        .map(trouble -> new Remark(
                                trouble.place(),
                                "",
                                trouble.found(),
                                words.of(trouble.reason().expected())))
                        .toList());
            case TableReading.Read(WrittenTable table) -> {
                NetworkCalendar seen = calendars.of(network);
                var cells = new ItemCells(words, sent.chosen().readings());
                var recorded = new RowReader.Recorded(by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
                var reader = new RowReader(known(seen), partners(network), cells, recorded);
                var rows = ItemRows.of(table, cells, reader, sent.chosen().left());
                yield rows.wrong().isEmpty()
                        ? answer(put.apply(new Over(seen, rows)), rows, cells, stored)
                        : new TableAnswer.Refused(rows.wrong());
            }
        };
    }

    private static TableAnswer answer(PutCalendar put, ItemRows rows, ItemCells cells, boolean stored) {
        return switch (put) {
            case PutCalendar.Stored(int added, int changed, int unchanged) ->
                new TableAnswer.Taken(stored, added, changed, unchanged, cells.understood());
            case PutCalendar.Refused(var problems) ->
                new TableAnswer.Refused(
                        problems.isEmpty()
                                ? List.of(new Remark(
                                        CellPlace.FILE, "", "", cells.words().of("calendar.table.expected.unchanged")))
                                : problems.stream()
                                        .map(problem -> new ProblemWords(rows, cells.words()).told(problem))
                                        .toList());
        };
    }

    private static Map<String, CalendarItem> known(NetworkCalendar calendar) {
        return calendar.items().stream().collect(Collectors.toMap(CalendarItem::code, Function.identity()));
    }

    /** Every name of a partner's city, and its slug → its slug; a name that two partners share means neither. */
    private Map<SearchKey, String> partners(Network network) {
        Map<SearchKey, String> partners = new HashMap<>();
        List<Partner> all = networks.partners(network.id());
        for (Partner partner : all) {
            partner.city()
                    .names()
                    .versions()
                    .values()
                    .forEach(name -> partners.merge(
                            SearchKey.of(name), partner.slug().text(), (one, other) -> one.equals(other) ? one : ""));
        }
        partners.values().removeIf(String::isEmpty);
        all.forEach(partner ->
                partners.put(SearchKey.of(partner.slug().text()), partner.slug().text()));
        return partners;
    }
}
