package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help in person: what may be stated, and how it is said. */
class HelpTest {

    @ParameterizedTest
    @CsvSource({
        "+44 1632 960000,+441632960000",
        "+44 (0)1632 960000,+441632960000",
        "(01632) 960.000,01632960000",
        "112,112",
        "01632/960-000,01632960000"
    })
    void a_telephone_number_is_kept_as_written_and_dialled_by_its_digits(String written, String dialled) {
        var number = new Telephone(written);
        assertThat(number.text()).isEqualTo(written);
        assertThat(number.dialled()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call us", "+44 1632 960000 or 1", "1234567890123456", "+", "12\n34", "tel:112"})
    void what_cannot_be_dialled_is_no_telephone_number(String text) {
        assertThat(Telephone.fits(text)).isFalse();
        assertThatThrownBy(() -> new Telephone(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void help_that_says_nothing_is_none() {
        assertThatThrownBy(() -> help(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some way to get help");
    }

    @Test
    void hours_end_after_they_begin_and_come_one_after_the_other() {
        assertThatThrownBy(() -> hours(DayOfWeek.MONDAY, "12:00", "12:00"))
                .isInstanceOf(IllegalArgumentException.class);
        var morning = hours(DayOfWeek.MONDAY, "08:00", "12:00");
        var noon = hours(DayOfWeek.MONDAY, "12:00", "14:00");
        var late = hours(DayOfWeek.MONDAY, "13:00", "16:00");
        var tuesday = hours(DayOfWeek.TUESDAY, "08:00", "12:00");
        assertThat(Help.clash(List.of(morning, noon, tuesday))).isEmpty();
        assertThat(Help.clash(List.of(morning, noon, late))).hasValue(late);
        assertThat(Help.clash(List.of(tuesday, morning))).hasValue(morning);
        assertThatThrownBy(() -> help(Optional.empty(), List.of(noon, late)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_are_told_by_the_week_and_the_clock_of_the_reader() {
        var open = List.of(
                hours(DayOfWeek.MONDAY, "08:30", "12:00"),
                hours(DayOfWeek.MONDAY, "13:00", "16:30"),
                hours(DayOfWeek.SUNDAY, "09:00", "10:00"));
        assertThat(told(open, Language.RO))
                .contains("<li>Luni: 08:30–12:00, 13:00–16:30</li><li>Duminică: 09:00–10:00</li>");
        assertThat(Words.in(Language.PT).week()).startsWith(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        assertThat(Words.in(Language.FI).time(LocalTime.of(8, 30))).isEqualTo("8.30");
        assertThat(told(open, Language.EN)).doesNotContain("Tuesday");
    }

    @Test
    void what_is_not_stated_is_not_told() {
        var bare = city("x").with(Optional.of(help(Optional.of(new Telephone("112")), List.of())));
        var counter = HelpInPerson.of(bare, Words.in(Language.EN)).orElseThrow();
        assertThat(counter.facts().stream().map(Fact::label)).containsExactly("Telephone");
        assertThat(HelpInPerson.of(city("x"), Words.in(Language.EN))).isEmpty();
    }

    private static String told(List<Help.Hours> hours, Language language) {
        var city = city("x").with(Optional.of(help(Optional.empty(), hours)));
        var out = new StringOutput();
        HelpInPerson.of(city, Words.in(language))
                .orElseThrow()
                .facts()
                .getFirst()
                .value()
                .writeTo(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    private static Help help(Optional<Telephone> telephone, List<Help.Hours> hours) {
        return new Help(
                telephone, Optional.empty(), Optional.empty(), hours, Optional.empty(), List.of(), Optional.empty());
    }

    private static Help.Hours hours(DayOfWeek day, String from, String until) {
        return new Help.Hours(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static City city(String slug) {
        return new City(new Slug(slug), "RO", LocalText.of("ro", "Fictiv"), List.of(), Optional.empty());
    }
}
