package eu.di4c.kernel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.DateWords;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The truth tables lie beside this class: language | what was written | what it is read as. */
class FieldReaderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|', encoding = "UTF-8", quoteCharacter = '\0')
    void reads_a_date(Language language, String written, String meant) {
        assertThat(shown(FieldReader.in(language).date(text(written)))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "periods.csv", delimiter = '|', encoding = "UTF-8", quoteCharacter = '\0')
    void reads_a_period(Language language, String written, String meant) {
        assertThat(shown(FieldReader.in(language).period(text(written)))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "amounts.csv", delimiter = '|', encoding = "UTF-8", quoteCharacter = '\0')
    void reads_an_amount(Language language, String written, String meant) {
        assertThat(shown(FieldReader.in(language).amount(text(written), "EUR"))).isEqualTo(meant);
    }

    @Test
    void an_amount_without_a_currency_is_in_the_expected_one() {
        assertThat(shown(FieldReader.in(Language.RO).amount("25.000", "RON"))).isEqualTo("RON 25000.00");
    }

    @Test
    void every_month_is_read_in_every_language_as_that_language_writes_it() {
        for (Language language : Language.values()) {
            for (int month = 1; month <= 12; month++) {
                var written = FuzzyDate.day(LocalDate.of(2020, month, 7));
                var wholeMonth = FuzzyDate.month(YearMonth.of(2020, month));
                assertThat(shown(FieldReader.in(language).date(words(language, written))))
                        .isEqualTo(written.edtf());
                assertThat(shown(FieldReader.in(language).date(words(language, wholeMonth))))
                        .isEqualTo(wholeMonth.edtf());
            }
        }
    }

    @Test
    void days_of_one_month_are_read_in_every_language_as_the_program_says_them() {
        for (Language language : Language.values()) {
            for (int month = 1; month <= 12; month++) {
                var days = Period.parse("2020-%1$02d-07/2020-%1$02d-19".formatted(month));
                String said = DateWords.in(language).of(days);
                assertThat(shown(FieldReader.in(language).period(said)))
                        .as(said)
                        .isEqualTo(days.toString());
            }
        }
    }

    @Test
    void reads_what_the_program_itself_says_in_every_language() {
        Seed.forEach(300, random -> {
            var year = random.nextInt(2015, 2030);
            var date = switch (random.nextInt(4)) {
                case 0 -> FuzzyDate.season(year, random.nextInt(1, 5));
                case 1 -> FuzzyDate.quarter(year, random.nextInt(1, 5));
                case 2 -> FuzzyDate.halfYear(year, random.nextInt(1, 3));
                default -> FuzzyDate.year(year);
            };
            for (Language language : Language.values()) {
                assertThat(shown(FieldReader.in(language).date(words(language, date))))
                        .isEqualTo(date.edtf());
            }
        });
    }

    @Test
    void always_keeps_what_was_written_and_never_makes_an_amount_of_no_digits() {
        String signs = "0123456789.,-/ '€£~?()kmMQ1ILuneiaprtgdășțώς\u00a0\u2009\u2013\u0000\n";
        Seed.forEach(3_000, random -> {
            var text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String written = text.toString();
            var reader = FieldReader.in(List.of(Language.values()).get(random.nextInt(9)));
            assertThat(reader.date(written).written()).isEqualTo(written);
            assertThat(reader.period(written).written()).isEqualTo(written);
            var amount = reader.amount(written, "EUR");
            assertThat(amount.written()).isEqualTo(written);
            if (!written.matches("(?s).*[0-9].*")) {
                assertThat(amount).isNotInstanceOfAny(Reading.Understood.class, Reading.Ambiguous.class);
            }
        });
    }

    @Test
    void a_long_text_is_not_a_field() {
        String written = "1 ".repeat(100_000);
        assertThat(FieldReader.in(Language.EN).amount(written, "EUR")).isEqualTo(new Reading.NotUnderstood<>(written));
    }

    private static String words(Language language, FuzzyDate date) {
        return DateWords.in(language).of(date);
    }

    private static String text(String written) {
        return written.equals("EMPTY") ? "" : written;
    }

    private static String shown(Reading<?> reading) {
        return switch (reading) {
            case Reading.Understood<?> understood -> understood.value().toString();
            case Reading.Ambiguous<?> ambiguous ->
                ambiguous.readings().stream().map(Object::toString).collect(Collectors.joining(" or ", "asks: ", ""));
            case Reading.Unknown<?> _ -> "unknown";
            case Reading.Recurring<?> _ -> "recurring";
            case Reading.NotUnderstood<?> _ -> "not understood";
        };
    }
}
