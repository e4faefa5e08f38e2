package eu.di4c.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Holidays have names that the reader knows. */
class HolidayNamesTest {

    private static final Locale ROMANIAN = Locale.of("ro");

    @ParameterizedTest
    @ValueSource(strings = {"RO", "IT", "ES", "FI", "FR", "GR", "PT", "LV"})
    void every_holiday_of_a_partner_country_has_a_romanian_name(String country) throws IOException {
        var names = PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("descriptions/holiday_descriptions_ro.properties"), StandardCharsets.UTF_8));
        var holidays = IntStream.range(2015, 2040)
                .mapToObj(Year::of)
                .flatMap(year -> Holidays.of(country).in(year).stream())
                .map(holiday -> "holiday.description." + holiday.getPropertiesKey())
                .distinct()
                .toList();
        assertThat(holidays).hasSizeGreaterThan(7).isSubsetOf(names.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2026})
    void the_feast_of_saint_andrew_is_called_by_its_name(int year) {
        assertThat(Holidays.of("RO").on(LocalDate.of(year, 11, 30), ROMANIAN)).contains("Sfântul Andrei");
    }

    @ParameterizedTest
    @CsvSource({
        "GR, 2026-10-28, EL, Επέτειος του «Όχι»",
        "GR, 2026-06-01, EL, Δευτέρα του Αγίου Πνεύματος",
        "GR, 2026-05-01, EL, Εργατική Πρωτομαγιά",
        "LV, 2026-12-26, EL, Δεύτερη ημέρα των Χριστουγέννων",
        "FR, 2026-05-08, EL, Ημέρα της Νίκης",
        "GR, 2026-04-13, EL, Δευτέρα του Πάσχα",
        "LV, 2026-12-26, FR, Lendemain de Noël",
        "RO, 2026-08-15, EN, Dormition of the Mother of God",
        "RO, 2026-01-06, PT, Epifania",
        "DE, 2026-10-03, EL, Ημέρα Γερμανικής Ενότητας"
    })
    void a_holiday_is_called_what_the_reader_calls_it(String country, LocalDate day, Language language, String name) {
        assertThat(Holidays.of(country).on(day, language.locale())).contains(name);
    }
}
