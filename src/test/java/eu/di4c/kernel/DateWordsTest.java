package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 2020-05-07  | 7 May 2020",
                "EN | 2020-05     | May 2020",
                "EN | 2020-21     | spring 2020",
                "EN | 2020-24     | winter 2020–2021",
                "EN | 2020-33     | first quarter of 2020",
                "EN | 2020-40     | first half of 2020",
                "EN | 2020        | 2020",
                "EN | XXXX        | date not known",
                "EN | 2020-05~    | about May 2020",
                "EN | 2020-05-07? | 7 May 2020 (disputed)",
                "EN | 2020-05%    | about May 2020 (disputed)",
                "RO | 2020-05-07  | 7 mai 2020",
                "RO | 2020-12     | decembrie 2020",
                "RO | 2020-22     | vara anului 2020",
                "RO | 2020-34     | al doilea trimestru al anului 2020",
                "RO | 2020-41     | a doua jumătate a anului 2020",
                "RO | XXXX        | dată necunoscută",
                "RO | 2020-05?    | mai 2020 (dată contestată)",
                "IT | 2020-05-07  | 7 maggio 2020",
                "IT | 2020-35     | terzo trimestre del 2020",
                "ES | 2020-05     | mayo de 2020",
                "ES | 2020-23     | otoño de 2020",
                "FI | 2020-05-07  | 7. toukokuuta 2020",
                "FI | 2020-05     | toukokuu 2020",
                "FI | 2020-36     | vuoden 2020 neljäs neljännes",
                "FR | 2020-05-07~ | 7 mai 2020 (date approximative)",
                "FR | 2020-41     | second semestre 2020",
                "EL | 2020-05-07  | 7 Μαΐου 2020",
                "EL | 2020-05     | Μάιος 2020",
                "EL | 2020-24     | χειμώνας 2020–2021",
                "PT | 2020-05-07  | 7 de maio de 2020",
                "PT | 2020-05~    | cerca de maio de 2020",
                "LV | 2020-05-07  | 2020. gada 7. maijs",
                "LV | 2020-05     | 2020. gada maijs",
                "LV | 2020        | 2020. gads",
            })
    void says_a_date_in_long_form(Language language, String edtf, String words) {
        assertThat(DateWords.in(language).of(FuzzyDate.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 2020-05/2020-12 | May 2020 to December 2020",
                "EN | 2020-05/2020-05 | May 2020",
                "EN | 2020-05/..      | from May 2020",
                "EN | ../2020-12-31   | until 31 December 2020",
                "EN | ../..           | no start or end date",
                "EN | 2020-05/        | from May 2020, end not known",
                "EN | /2020-12        | until December 2020, start not known",
                "EN | /               | date not known",
                "RO | 2020-05/2020-12 | mai 2020 – decembrie 2020",
                "RO | 2020-05/..      | mai 2020 – fără dată de sfârșit",
                "LV | 2020-05/2020-12 | 2020. gada maijs – 2020. gada decembris",
                "EL | 2020-05/2020-12 | Μάιος 2020 – Δεκέμβριος 2020",
                "EN | 2020-12-07/2020-12-08 | 7–8 December 2020",
                "EN | 2020-12-20/2020-12-21 | 20–21 December 2020",
                "EN | 2020-11-30/2020-12-02 | 30 November 2020 to 2 December 2020",
                "EN | 2020-12-07~/2020-12-08 | about 7 December 2020 to 8 December 2020",
                "RO | 2020-12-07/2020-12-08 | 7–8 decembrie 2020",
                "IT | 2020-12-07/2020-12-08 | 7–8 dicembre 2020",
                "ES | 2020-12-07/2020-12-08 | 7–8 de diciembre de 2020",
                "PT | 2020-12-07/2020-12-08 | 7–8 de dezembro de 2020",
                "FR | 2020-12-07/2020-12-08 | 7–8 décembre 2020",
                "FI | 2020-12-07/2020-12-08 | 7.–8. joulukuuta 2020",
                "EL | 2020-12-07/2020-12-08 | 7–8 Δεκεμβρίου 2020",
                "LV | 2020-12-07/2020-12-08 | 2020. gada 7.–8. decembris",
            })
    void says_a_period_from_first_to_last_date(Language language, String edtf, String words) {
        assertThat(DateWords.in(language).of(Period.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_words_for_every_date_and_leaves_no_place_unfilled(Language language) {
        Seed.forEach(500, random -> {
            Period period = FuzzyDateLawsTest.anyPeriod(random);
            assertThat(DateWords.in(language).of(period)).isNotBlank().doesNotContain("{", "}");
        });
    }

    @Test
    void romanian_is_written_with_comma_below() {
        assertThat(DateWords.in(Language.RO).of(Period.parse("2020/..")))
                .contains("ș")
                .doesNotContain("ş");
    }
}
