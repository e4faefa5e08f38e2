package eu.di4c.calendar.web;

import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Meeting;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An item that goes into a form comes out of it as it was; what cannot be an item is told at its field. */
class ItemFormTest {

    @Test
    void an_item_comes_out_of_the_form_as_it_went_in() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            all().forEach(item -> {
                Form form = ItemForm.of(item, words);
                var reader = new FormReader(form, words);
                assertThat(new ItemReader(form, reader, Map.of("one", "RO", "iberia", "ES"))
                                .item(Optional.of(item.code())))
                        .contains(item.with(List.of()));
                assertThat(reader.faults()).isEmpty();
            });
        }
    }

    /** Every kind, precision, certainty, hold and way to meet. */
    private static Stream<CalendarItem> all() {
        var dates = Stream.of(
                        "2020-05-07/2020-05-09",
                        "2020-05-07/2020-05-07",
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
                        "../..",
                        "/")
                .map(period -> stage("dated", period));
        var kinds = Stream.of(Kind.values())
                .map(kind -> item("kind", kind, "2020/2020", new Hold.Free(), Set.of("one", "two")));
        var holds = Stream.of(
                        new Hold.Fixed(text("set by law")),
                        new Hold.RelativeTo("gate", Hold.End.START, java.time.Period.ofMonths(4)),
                        new Hold.RelativeTo("gate", Hold.End.FINISH, java.time.Period.ofDays(-14)),
                        new Hold.RelativeTo("gate", Hold.End.FINISH, java.time.Period.ofYears(1)),
                        new Hold.RelativeTo("gate", Hold.End.FINISH, java.time.Period.ZERO))
                .map(hold -> item("held", Kind.MILESTONE, "/", hold, Set.of()));
        var meetings = Stream.of(Meeting.Kind.values()).map(ItemFormTest::meeting);
        return Stream.of(dates, kinds, holds, meetings).flatMap(all -> all);
    }

    private static CalendarItem meeting(Meeting.Kind kind) {
        var plain = item("meets", Kind.MEETING, "2020/2020", new Hold.Free(), Set.of());
        return new CalendarItem(
                "meets",
                Kind.MEETING,
                LocalText.of("el", "Τρίκαλα").with("ro", "Trikala"),
                plain.period(),
                Optional.of(text("a plan")),
                plain.owners(),
                Optional.empty(),
                Optional.of(new Meeting(
                        kind, Meeting.Gathering.UNKNOWN, Optional.of(Meeting.Gathering.UNKNOWN), Optional.empty())),
                plain.hold(),
                List.of());
    }

    @Test
    void a_new_item_is_named_by_its_title_and_dates_are_read_as_people_write_them() {
        var form = form("kind", "milestone", "title.ro", "Întâlnire la Botoșani", "period", "14 martie 2024");
        var reader = new FormReader(form, Words.in(Language.RO));
        assertThat(new ItemReader(form, reader, Map.of("one", "RO", "iberia", "ES")).item(Optional.empty()))
                .hasValueSatisfying(item -> {
                    assertThat(item.code()).isEqualTo("intalnire-la-botosani");
                    assertThat(item.period()).isEqualTo(Period.of(FuzzyDate.parse("2024-03-14")));
                });
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        assertThat(faults()).containsExactly("title", "kind");
        assertThat(faults("title.en", "x", "kind", "stage", "code", "a b", "period", "soon", "phase", "ten"))
                .containsExactly("code", "period", "phase");
        assertThat(faults("title.en", "x", "kind", "stage", "code", "new")).containsExactly("code");
        assertThat(faults("title.en", "…", "kind", "stage")).containsExactly("code");
        assertThat(faults("title.en", "x", "kind", "thing", "period", "03/04/2024"))
                .containsExactly("kind", "period");
        assertThat(faults("title.en", "x", "kind", "meeting")).containsExactly("meeting.kind");
        assertThat(faults("title.en", "x", "kind", "stage", "meeting.planned.place.en", "Oulu"))
                .containsExactly("meeting.kind");
        assertThat(faults("title.en", "x", "kind", "stage", "fixed.en", "law", "relativeTo.item", "gate"))
                .containsExactly("relativeTo.item", "relativeTo.end");
        assertThat(faults("title.en", "x", "kind", "stage", "relativeTo.amount", "4"))
                .containsExactly("relativeTo.item");
        for (String amount : List.of("four", "99999999999", "20000", "1.5")) {
            assertThat(faults(
                            "title.en",
                            "x",
                            "kind",
                            "stage",
                            "relativeTo.item",
                            "gate",
                            "relativeTo.end",
                            "start",
                            "relativeTo.amount",
                            amount))
                    .containsExactly("relativeTo.amount");
        }
        assertThat(faults(
                        "title.en",
                        "x",
                        "kind",
                        "stage",
                        "relativeTo.item",
                        "gate",
                        "relativeTo.end",
                        "start",
                        "relativeTo.later",
                        "P1M3D"))
                .containsExactly("relativeTo.later");
    }

    private static List<String> faults(String... typed) {
        var form = form(typed);
        var reader = new FormReader(form, Words.in(Language.EN));
        assertThat(new ItemReader(form, reader, Map.of("one", "RO", "iberia", "ES")).item(Optional.empty()))
                .isEmpty();
        return reader.faults().stream().map(fault -> fault.field()).toList();
    }

    static Form form(String... typed) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], List.of(typed[i + 1]));
        }
        return Form.typed(fields);
    }
}
