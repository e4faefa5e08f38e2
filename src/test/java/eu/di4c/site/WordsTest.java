package eu.di4c.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final char NO_BREAK = '\u00a0';

    private final Words english = Words.in(Language.EN);
    private final Words romanian = Words.in(Language.RO);

    @Test
    void money_is_written_as_the_language_writes_it() {
        assertThat(english.money(Money.euro("56529.25"))).isEqualTo("€56,529.25");
        assertThat(romanian.money(Money.euro("56529.25"))).isEqualTo("56.529,25" + NO_BREAK + "EUR");
    }

    @Test
    void a_published_amount_has_no_coins_unless_it_has_some() {
        assertThat(english.wholeMoney(Money.euro("56530"))).isEqualTo("€56,530");
        assertThat(english.wholeMoney(Money.euro("56529.25"))).isEqualTo("€56,529.25");
    }

    @Test
    void days_and_months_are_in_long_form() {
        assertThat(english.date(LocalDate.of(2020, 5, 7))).isEqualTo("7 May 2020");
        assertThat(romanian.date(LocalDate.of(2020, 5, 7))).isEqualTo("7 mai 2020");
        assertThat(romanian.month(YearMonth.of(2022, 8))).isEqualTo("august 2022");
    }

    @Test
    void a_day_where_there_is_little_room_is_short_and_never_broken_across_lines() {
        var day = LocalDate.of(2027, 3, 12);
        assertThat(english.shortDate(day)).isEqualTo("12" + NO_BREAK + "Mar" + NO_BREAK + "2027");
        assertThat(Stream.of(Language.values())
                        .map(language -> Words.in(language).shortDate(day)))
                .noneMatch(told -> told.contains(" "))
                .allMatch(told -> told.contains("2027") && told.length() <= 18);
    }

    @Test
    void every_language_tells_the_time_by_the_clock_of_24_hours() {
        for (var language : Language.values()) {
            assertThat(Words.in(language).time(LocalTime.of(15, 4)))
                    .as(language.tag())
                    .matches("15[:.]04");
        }
    }

    @Test
    void a_rate_keeps_its_decimals() {
        assertThat(english.rate(FundingRate.percent("85"))).isEqualTo("85%");
        assertThat(english.rate(FundingRate.percent("66.67"))).isEqualTo("66.67%");
        assertThat(romanian.rate(FundingRate.percent("66.67"))).isEqualTo("66,67" + NO_BREAK + "%");
    }

    @Test
    void a_text_in_another_language_is_marked_up_with_it_and_escaped() {
        var text = LocalText.of("ro", "Primăria <b>");
        assertThat(written(english.text(text)))
                .isEqualTo("<span lang=\"ro\">Primăria &lt;b&gt;</span> <abbr class=\"tongue\" aria-hidden=\"true\""
                        + " title=\"in Romanian\">RO</abbr>");
        assertThat(written(english.name(text))).isEqualTo("<span lang=\"ro\">Primăria &lt;b&gt;</span>");
        assertThat(written(romanian.text(text))).isEqualTo("Primăria &lt;b&gt;");
        assertThat(english.text(text).other()).contains(Locale.forLanguageTag("ro"));
    }

    @Test
    void messages_take_money_dates_and_texts() {
        assertThat(english.of("site.error.code", Money.euro("1"))).contains("€1.00");
        assertThat(romanian.of("site.error.code", LocalDate.of(2020, 5, 7))).contains("7 mai 2020");
    }

    @Test
    void a_message_that_nobody_wrote_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> english.of("site.nothing.of.the.kind"))
                .hasMessageContaining("site.nothing.of.the.kind");
    }

    @Test
    void several_things_make_one_phrase() {
        assertThat(english.list(List.of("Messina", "Oulu", "Trikala"))).isEqualTo("Messina, Oulu and Trikala");
        assertThat(romanian.list(List.of("Messina", "Oulu", "Trikala"))).isEqualTo("Messina, Oulu și Trikala");
    }

    @Test
    void the_alphabet_is_that_of_the_language() {
        assertThat(Stream.of("tei", "șarpe", "sat", "țap").sorted(romanian.order()))
                .containsExactly("sat", "șarpe", "tei", "țap");
        assertThat(Stream.of("öljy", "ånger", "zebra", "ähky")
                        .sorted(Words.in(Language.FI).order()))
                .containsExactly("zebra", "ånger", "ähky", "öljy");
    }

    @Test
    void languages_and_countries_have_names() {
        assertThat(english.name(Language.RO)).isEqualTo("Romanian");
        assertThat(romanian.name(Language.RO)).isEqualTo("română");
        assertThat(romanian.country("GR")).isEqualTo("Grecia");
    }

    private static String written(Phrase phrase) {
        var output = new StringOutput();
        new OwaspHtmlTemplateOutput(output).writeUserContent(phrase);
        return output.toString();
    }
}
