package eu.di4c.calendar.table;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Decision;
import eu.di4c.calendar.Fact;
import eu.di4c.calendar.Hours;
import eu.di4c.calendar.PutCalendar;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.calendar.Written;
import eu.di4c.calendar.table.ItemTables.Sent;
import eu.di4c.calendar.table.TableAnswer.Refused;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.calendar.table.TableAnswer.Taken;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables of items that go out and come in. */
class ItemTablesTest extends ProgramTest {

    private static final Decision WHY =
            new Decision(Optional.of(text("plan of the partners")), Optional.empty(), FuzzyDate.UNKNOWN);

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private ItemTables tables;

    @Test
    void what_goes_out_comes_in_again_unchanged() {
        Network network = SampleNetwork.make(networks, "table-round");
        assertThat(calendars.put(BY, network, new CalendarDraft(everySort("table-round"), List.of())))
                .isInstanceOf(PutCalendar.Stored.class);
        var before = calendars.of(network);
        for (Language language : Language.values()) {
            for (byte[] file : List.of(tables.csv(network, language), tables.xlsx(network, language))) {
                assertThat(tables.bring(BY, network, Sent.of(file, language, Chosen.NOTHING), WHY))
                        .isEqualTo(new Taken(true, 0, 0, before.items().size(), List.of()));
            }
        }
        assertThat(calendars.of(network)).isEqualTo(before);
        assertThat(calendars.acts(network.id())).hasSize(1);
    }

    @Test
    void an_empty_network_gets_the_same_items_from_the_table() {
        Network network = SampleNetwork.make(networks, "table-from");
        calendars.put(BY, network, new CalendarDraft(everySort("table-from"), List.of()));
        Network copy = SampleNetwork.make(networks, "table-to");
        String csv = new String(tables.csv(network, Language.RO), StandardCharsets.UTF_8)
                .replace("table-from-", "table-to-");
        assertThat(tables.bring(BY, copy, sent(csv, Language.RO), WHY)).isInstanceOf(Taken.class);
        assertThat(calendars.of(copy).items())
                .map(item -> item.with(List.of()))
                .containsExactlyInAnyOrderElementsOf(everySort("table-to").stream()
                        .map(item -> item.with(List.of()))
                        .toList());
        assertThat(calendars.of(copy).item("late").flatMap(CalendarItem::latest).flatMap(Fact::until))
                .contains(FuzzyDate.parse("2021-33"));
    }

    /** Every kind, precision, certainty, hold, mode and state that a row may hold. */
    private static List<CalendarItem> everySort(String slug) {
        var dates = Stream.of(
                        "2020-05-07/2020-05-09",
                        "2020-05/2020-10",
                        "2020-21/2020-24",
                        "2009-33/2010-36",
                        "2020-40/2020-41",
                        "2020/2021",
                        "2020-05~/2020-06?",
                        "2020-05-07%/",
                        "/2021-02",
                        "../2021-03",
                        "2020-05/..",
                        "/")
                .map(period -> stage("on-" + Integer.toHexString(period.hashCode()), period));
        var others = Stream.of(
                item("free", Kind.DELIVERABLE, "2020-11/2020-11", new Hold.Free(), Set.of(slug + "-ro", slug + "-fi")),
                item("fixed", Kind.LEGAL_TERM, "2020-12-01/2020-12-01", new Hold.Fixed(text("=set by law")), Set.of()),
                item(
                        "counted",
                        Kind.REPORTING_DEADLINE,
                        "2021-03-01/2021-03-01",
                        new Hold.RelativeTo("free", Hold.End.FINISH, Period.ofMonths(4)),
                        Set.of()),
                item("meets", Kind.MEETING, "2020-10-06/2020-10-08", new Hold.Free(), Set.of(slug + "-ro"))
                        .with(List.of(new Fact(
                                Fact.Kind.HELD,
                                FuzzyDate.parse("2020-10"),
                                Optional.empty(),
                                Optional.of(text("with all")),
                                "somebody",
                                Instant.EPOCH))),
                item("late", Kind.MILESTONE, "2020-10/2020-10", new Hold.Free(), Set.of())
                        .with(List.of(new Fact(
                                Fact.Kind.DELAY_GRANTED,
                                FuzzyDate.UNKNOWN,
                                Optional.of(FuzzyDate.parse("2021-33")),
                                Optional.empty(),
                                "somebody",
                                Instant.EPOCH))),
                at(
                        "hours",
                        "2027-03-28/2027-03-30",
                        new Hours(LocalTime.of(9, 5), Optional.of(LocalTime.of(17, 30)), ZoneId.of("Europe/Helsinki"))),
                at(
                        "evening",
                        "2027-03-28/2027-03-28",
                        new Hours(LocalTime.of(20, 0), Optional.empty(), ZoneId.of("America/Argentina/Buenos_Aires"))),
                titled(
                        "strange",
                        LocalText.of("el", "Τρίκαλα\n[en] no tag\n\\[ro] nor this")
                                .with("ro", "'=1+1")),
                titled("one", LocalText.of("ro", "[en] nici aceasta")));
        return Stream.concat(dates, others).toList();
    }

    private static CalendarItem at(String code, String period, Hours hours) {
        var plain = item(code, Kind.MEETING, period, new Hold.Free(), Set.of());
        return new CalendarItem(
                code,
                plain.kind(),
                plain.title(),
                plain.period(),
                plain.result(),
                plain.owners(),
                Optional.empty(),
                plain.meeting().map(meeting -> meeting.at(Optional.of(hours))),
                plain.hold(),
                List.of());
    }

    @Test
    void hours_are_read_as_people_write_them_and_go_only_with_days() {
        Network network = SampleNetwork.make(networks, "table-hours");
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(at(
                                "meets",
                                "2027-05-14/2027-05-14",
                                new Hours(LocalTime.of(9, 0), Optional.empty(), ZoneId.of("Europe/Rome")))),
                        List.of()));
        assertThat(tables.bring(BY, network, sent("Code;Hours\nmeets;10.00 - 12:30\n", Language.EN), WHY))
                .isInstanceOf(Taken.class);
        assertThat(calendars.of(network).item("meets").flatMap(CalendarItem::hours))
                .contains(new Hours(LocalTime.of(10, 0), Optional.of(LocalTime.of(12, 30)), ZoneId.of("Europe/Rome")));
        for (String wrong : List.of("ten", "25:00 Europe/Rome", "10:00 Rome", "12:00–10:00", "10:00 Etc/GMT+3")) {
            assertThat(tables.rehearse(BY, network, sent("Code;Hours\nmeets;" + wrong + "\n", Language.EN)))
                    .as(wrong)
                    .isInstanceOf(Refused.class);
        }
        assertThat(tables.rehearse(BY, network, sent("Code;When;Hours\nmeets;May 2027;10:00\n", Language.EN)))
                .isInstanceOf(Refused.class);
        assertThat(tables.bring(BY, network, sent("Code;When\nmeets;May 2027\n", Language.EN), WHY))
                .isInstanceOf(Taken.class);
        assertThat(calendars.of(network).item("meets").flatMap(CalendarItem::hours))
                .isEmpty();
    }

    private static CalendarItem titled(String code, LocalText title) {
        var plain = stage(code, "2020-05/2020-06");
        return new CalendarItem(
                code,
                plain.kind(),
                title,
                plain.period(),
                plain.result(),
                plain.owners(),
                Optional.empty(),
                Optional.empty(),
                plain.hold(),
                List.of());
    }

    @Test
    void a_table_as_people_make_it_is_understood_and_says_how() {
        Network network = SampleNetwork.make(networks, "table-people");
        String csv = """
                Activitate;Tip;Perioada;Partener
                Întâlnire la Botoșani;Întâlnire transnațională;14.03.2024;City table-people-ro
                Raport final;Livrabil;de stabilit;
                Etapa a doua;Etapă;mai 2023 - mai 2026;
                """;
        var understood = new Taken(
                true,
                3,
                0,
                0,
                List.of(
                        new Remark(at(2, 3), "Perioada", "14.03.2024", "14 martie 2024"),
                        new Remark(at(3, 3), "Perioada", "de stabilit", "dată necunoscută"),
                        new Remark(at(4, 3), "Perioada", "mai 2023 - mai 2026", "mai 2023 – mai 2026")));
        assertThat(tables.bring(BY, network, sent(csv, Language.RO), WHY)).isEqualTo(understood);
        var items = calendars.of(network).items();
        assertThat(items)
                .extracting(item -> item.code() + " " + item.period())
                .containsExactly(
                        "etapa-a-doua 2023-05/2026-05",
                        "intalnire-la-botosani 2024-03-14/2024-03-14",
                        "raport-final /");
        assertThat(calendars.history(network)).singleElement().satisfies(act -> {
            assertThat(act.reason()).contains(text("plan of the partners"));
            assertThat(calendars.written(network.id()).get(act.code()))
                    .contains(new Written("raport-final", "Perioada", "de stabilit", "/"));
        });
        assertThat(get("/networks/table-people/calendar/history", "Accept-Language", "en")
                        .body())
                .contains("plan of the partners")
                .contains("de stabilit")
                .contains("date not known");
        assertThat(tables.bring(BY, network, sent(csv, Language.RO), WHY))
                .isInstanceOfSatisfying(
                        Taken.class, again -> assertThat(again.unchanged()).isEqualTo(3));
    }

    @Test
    void where_two_readings_are_possible_a_person_chooses() {
        Network network = SampleNetwork.make(networks, "table-choice");
        String csv = "Title,Kind,Start,End\nMeeting,Meeting,03/04/2024,2024-25\n";
        assertThat(tables.bring(BY, network, sent(csv, Language.EN), WHY))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.remarks()).hasSize(2);
                    assertThat(refused.remarks().getFirst().told())
                            .contains("1: 3 April 2024")
                            .contains("2: 4 March 2024")
                            .contains("C2=1");
                });
        assertThat(calendars.of(network).items()).isEmpty();
        var chosen = Sent.of(
                csv.replace("2024-25", "5 April 2024").getBytes(StandardCharsets.UTF_8),
                Language.EN,
                new Chosen(Chosen.NOTHING.told(), Map.of("C2", 2), Set.of()));
        assertThat(tables.bring(BY, network, chosen, WHY)).isInstanceOf(Taken.class);
        assertThat(calendars.of(network).items().getFirst().period()).hasToString("2024-03-04/2024-04-05");
        assertThat(tables.rehearse(
                        BY,
                        network,
                        Sent.of(
                                csv.replace("2024-25", "5 April 2024").getBytes(StandardCharsets.UTF_8),
                                Language.EN,
                                new Chosen(Chosen.NOTHING.told(), Map.of("C9", 1, "C2", 2), Set.of()))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.remarks())
                                .extracting(Remark::found)
                                .containsExactly("C9"));
    }

    @Test
    void a_table_that_is_wrong_somewhere_is_refused_whole_with_every_place() {
        Network network = SampleNetwork.make(networks, "table-wrong");
        String csv = """
                Code,Title,Kind,Start,End,Whose,Phase,State,Delay until,Counted from,Favourite colour
                a b,One,Stage,,,,,,,,
                b,,Stage,,,,,,,,
                c,Three,Thing,every autumn,soon,Nowhere,two,somehow,,x,
                d,Four,Stage,2021,2020,,9,,,nobody start + P4M,
                d,Five,Stage,,,,,planned,2021,,
                """;
        assertThat(tables.bring(BY, network, sent(csv, Language.EN), WHY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.remarks())
                                .extracting(remark -> remark.place().name())
                                .contains("K1", "A2", "B3", "C4", "E5", "I6", "A6"));
        assertThat(calendars.of(network).items()).isEmpty();
        assertThat(calendars.acts(network.id())).isEmpty();
    }

    @Test
    void what_does_not_fit_into_the_calendar_is_told_at_its_row() {
        Network network = SampleNetwork.make(networks, "table-clash");
        String csv = "Code,Title,Kind,Phase,Counted from\nd,Four,Stage,9,nobody start + P4M\n";
        assertThat(tables.bring(BY, network, sent(csv, Language.EN), WHY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.remarks())
                                .extracting(remark -> remark.place().row() + " " + remark.found())
                                .containsExactly("2 9", "2 nobody"));
    }

    @Test
    void a_rehearsal_stores_nothing_and_a_column_can_be_left_out() {
        Network network = SampleNetwork.make(networks, "table-dry");
        byte[] file = "Title,Kind,Favourite colour\nOne,Stage,blue\n".getBytes(StandardCharsets.UTF_8);
        var without =
                Sent.of(file, Language.EN, new Chosen(Chosen.NOTHING.told(), Map.of(), Set.of("favourite colour")));
        assertThat(tables.rehearse(BY, network, without)).isEqualTo(new Taken(false, 1, 0, 0, List.of()));
        assertThat(calendars.of(network).items()).isEmpty();
    }

    @Test
    void columns_that_are_not_there_leave_what_the_calendar_has() {
        Network network = SampleNetwork.make(networks, "table-part");
        calendars.put(BY, network, new CalendarDraft(everySort("table-part"), List.of()));
        var before = calendars.of(network).item("meets").orElseThrow();
        assertThat(tables.bring(BY, network, sent("Code,End\nmeets,9 October 2020\n", Language.EN), WHY))
                .isInstanceOf(Taken.class);
        assertThat(calendars.of(network).item("meets").orElseThrow())
                .isEqualTo(before.moved(eu.di4c.kernel.Period.parse("2020-10-06/2020-10-09")));
        assertThat(calendars.acts(network.id())).first().extracting(Act::kind).isEqualTo(Act.Kind.EDIT);
    }

    private static eu.di4c.document.reading.CellPlace at(int row, int column) {
        return new eu.di4c.document.reading.CellPlace("", row, column);
    }

    private static Sent sent(String csv, Language language) {
        return Sent.of(csv.getBytes(StandardCharsets.UTF_8), language, Chosen.NOTHING);
    }
}
