package eu.di4c.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file is said with file, line, place, value found and value expected, and nothing is stored. */
class ImportRefusalTest {

    private static final Place HERE = Place.HERE;
    private static Map<String, List<String>> before = Map.of();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void the_sample_is_here() {
        HERE.emptied();
        HERE.take(SampleFile.full() + SampleFile.NOTICES);
        before = HERE.dump();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rate: 85\\n                    | rate: 101\\n                | n.yaml:15 /programme/rules/0/rate: found the number 101, expected a rate from 0 to 100 per cent.
            acronym: DI4C                  | acronim: DI4C              | n.yaml:31 /network/acronym: found nothing, expected a name of at most 300 characters.
            acronym: DI4C                  | acronim: DI4C              | n.yaml:33 /network/acronim: found the unknown field 'acronim', expected 'acronym' (known here: acronym, activities, aims, code, kind, names, phases, summary, themes, title).
            total: 8403\\n                 | total: -1\\n                | /money/1/phases/0/total: found the number -1, expected an amount of zero or more in EUR: it is negative.
            total: 8403\\n                 | total: NaN\\n               | /money/1/phases/0/total: found 'NaN', expected an amount of zero or more in EUR, without quotes.
            total: 8403\\n                 | total: .inf\\n              | /money/1/phases/0/total: found the number .inf, expected an amount of zero or more in EUR.
            total: 8403\\n                 | total: 1e400\\n             | /money/1/phases/0/total: found the number 1e400, expected an amount of zero or more in EUR.
            total: 8403\\n                 | total: 8403.001\\n          | /money/1/phases/0/total: found the number 8403.001, expected an amount of zero or more in EUR:
            decidedOn: 2020-05-07          | decidedOn: 7 May 2020      | /gates/0/decidedOn: found '7 May 2020', expected a date in EDTF
            period: 2019-09/2020-02        | period: 2020-02/2019-09    | /network/phases/0/period: found '2020-02/2019-09', expected an interval in EDTF, for example 2020-05/2020-12: expected an end on or after the start
            country: IT, names             | country: UK, names         | /cities/0/country: found 'UK', expected a country by its two letters in ISO 3166 (Greece is GR).
            code: oulu, country            | code: messina, country     | /cities: found the code 'messina' twice, expected each code once.
            city: oulu                     | city: turku                | /partners/3/city: found 'turku', expected a city of this file.
            networksCovered: 23            | networksCovered: 0         | /gates/0/networksCovered: found the number 0, expected how many networks, 1 or more.
            later: P2M                     | later: soon                | /relativeTo/later: found 'soon', expected a step of whole months or whole days in ISO 8601, for example P3M.
            later: P2M                     | later: P1M2D               | /relativeTo/later: found 'P1M2D', expected a step of whole months or whole days in ISO 8601, for example P3M: expected whole months or whole days
            - number: 2                    | - number: 10               | /network/phases/1/number: found the number 10, expected the number of a phase, 1 to 9.
            - governance                   | - {x: governance}          | /network/themes/0: found a mapping of 1, expected a text.
            - governance                   | - 12                       | /network/themes/0: found the number 12, expected a text, in quotes.
            owners: [oulu, messina]        | owners: [oulu, [messina]]  | /owners/1: found a list of 1, expected a code of
            issuer: [Primăria, Municipiului| issuer: [{}, Municipiului  | /letterhead/issuer/0: found a mapping of 0, expected a text of at most 500 characters.
            en: Phase 1                    | english: Phase 1           | /network/phases/0/name/english: found the language 'english', expected a language tag of BCP 47, for example ro.
            title: {en: Activation,        | title: {en: "\\\\a",       | /calendar/items/0/title/en: found
            fiscalCode: "3372882"          | fiscalCode: 3372882        | /organisations/8/fiscalCode: found the number 3372882, expected a text of at most 500 characters, in quotes.
            link: start-finish}            | link: start-finish, lag: 99999}| /calendar/dependencies/1/lag: found the number 99999, expected a whole number from -10000 to 10000.
            code: extension-covid-19       | code: approved             | /calendar/acts/1/code: found the code 'approved' twice, expected each code once.
            step: P3M                      | step: P99999M              | /calendar/acts/1/step: found 'P99999M', expected a step in ISO 8601, for example P3M: it is longer than 10000 months or days.
            title: Un anunț fictiv         | title: Altfel              | /notices/0: found 'first-notice' other than published, expected the notice as it was published; a correction is a new notice.
            corrects: first-notice         | corrects: no-notice        | /notices/1: found a reference to a notice that is not there, expected notices of this file or of this system.
            role: lead                     | role: project              | /partners: found no lead partner, expected one lead partner that is not replaced.
            """)
    void every_fault_is_reported_and_nothing_is_stored(String good, String bad, String report) throws IOException {
        String text = SampleFile.full() + SampleFile.NOTICES;
        assertThat(text).contains(good.translateEscapes());
        String answer = refused(
                text.replace(good.translateEscapes(), bad.translateEscapes().replace("\\\\a", "\\a"))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(answer).contains(report).startsWith("Nothing was stored. What is wrong in " + folder + "/n.yaml:\n");
    }

    @Test
    void a_dispute_without_the_agreed_value_is_refused() throws IOException {
        String text = SampleFile.TEXT.replace(
                "    agreed:\n      value: {en: Ventspils", "    x:\n      value: {en: Ventspils");
        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)))
                .contains(
                        "n.yaml:304 /disputes/1/agreed: found nothing, expected a value and its source.\n",
                        "n.yaml:307 /disputes/1/x: found the unknown field 'x', expected one of agreed, fact, others, subject.\n");
    }

    @Test
    void items_that_wait_in_a_circle_are_named_whether_they_have_dates_or_not() throws IOException {
        String circle = SampleFile.full().replace("  dependencies:\n", """
                    - {code: undated-a, kind: milestone, title: {en: A}}
                    - {code: undated-b, kind: milestone, title: {en: B}}
                  dependencies:
                    - {before: undated-a, after: undated-b, link: finish-start}
                    - {before: undated-b, after: undated-a, link: finish-start}
                """);
        assertThat(refused(circle.getBytes(StandardCharsets.UTF_8)))
                .contains("/calendar/dependencies: found a circle: undated-a → undated-b → undated-a,"
                        + " expected items that do not wait for each other in a circle.\n");
    }

    @Test
    void all_faults_come_at_once_a_hundred_of_them_and_how_many_more() throws IOException {
        String many = SampleFile.TEXT + "disputes2: [{}]\n";
        String themes = String.join("", Collections.nCopies(250, "    - []\n"));
        String answer = refused(many.replace("    - governance\n", themes)
                .replace("role: lead", "role: boss")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer.lines().filter(line -> line.startsWith("n.yaml")).count())
                .isEqualTo(100);
        assertThat(answer).endsWith("… and 152 more.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: &x [1, 2]\\nb: *x                 | n.yaml:1 /a: found an anchor or alias (& or *), expected the value written out.
            a: 1\\nb: 2\\na: 3                   | n.yaml:3 /a: found the key 'a' twice, expected each key once.
            {"a": 1, "a": 2}                      | n.yaml:1 /a: found the key 'a' twice, expected each key once.
            a: !java/object x                     | n.yaml:1 /a: found the tag '!java/object', expected the value without a tag.
            !!map {a: 1}                          | n.yaml:1: found the tag 'tag:yaml.org,2002:map', expected the value without a tag.
            --- 1\\n--- 2                         | n.yaml: found several documents in one file, expected one document.
            ? [a]\\n: b                           | n.yaml:1: found a key that is not a word, expected a word as key.
            a: \\007                              | n.yaml:1: found the control character U+0007, expected signs to read.
            # only a comment                      | n.yaml: found an empty file, expected a network file.
            just words                            | n.yaml:1: found 'just words', expected a mapping.
            a: }                                  | n.yaml:1: found
            """)
    void a_file_that_hides_its_meaning_is_not_read(String text, String report) throws IOException {
        assertThat(refused(text.translateEscapes().getBytes(StandardCharsets.UTF_8)))
                .contains(report);
    }

    @Test
    void an_anchor_bomb_is_refused_at_its_first_anchor() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(refused(bomb.toString().getBytes(StandardCharsets.UTF_8)))
                .contains("n.yaml:1 /a0: found an anchor or alias (& or *), expected the value written out.");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_place() throws IOException {
        assertThat(refused(new byte[] {'a', ':', '\n', 'b', ':', (byte) 0xC3, (byte) 0x28}))
                .contains("n.yaml:2: found bytes that are not UTF-8, from byte 6 on (0xC3), expected a text in UTF-8.");
        assertThat(refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'}))
                .contains("n.yaml:1: found a byte order mark, expected UTF-8 without a byte order mark.");
        assertThat(refused(SampleFile.TEXT.getBytes(StandardCharsets.UTF_16)))
                .contains("n.yaml:1: found a text in UTF-16, expected a text in UTF-8.");
        assertThat(refused(SampleFile.TEXT.getBytes(StandardCharsets.UTF_16LE)))
                .contains("n.yaml:1: found a text in UTF-16, expected a text in UTF-8.");
        assertThat(refused(new byte[0])).contains("n.yaml: found an empty file, expected a network file.");
    }

    @Test
    void what_is_too_large_too_deep_or_too_much_is_refused() throws IOException {
        assertThat(refused(("a: " + "[".repeat(40) + "]".repeat(40)).getBytes(StandardCharsets.UTF_8)))
                .contains("found deeper than 24 levels, expected a flatter file.");
        assertThat(refused(("a: [" + "1,".repeat(TreeReader.MOST_VALUES) + "1]").getBytes(StandardCharsets.UTF_8)))
                .contains("found more than 500000 values, expected a smaller file.");
        assertThat(HERE.tryOut(new byte[FileText.MOST_BYTES + 1]))
                .isEqualTo(new ImportReport.Refused(
                        List.of(new Trouble("", 0, "16777217 bytes", "at most 16777216 bytes")), 0));
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[FileText.MOST_BYTES + 1]);
        assertThat(HERE.di4c("import", large.toString()))
                .isEqualTo(
                        new Place.Answer(2, "", large + " has 16777217 bytes; a network file has at most 16777216.\n"));
    }

    @Test
    void a_folder_or_a_file_that_is_not_there_is_said() {
        assertThat(HERE.di4c("import", folder.toString()).err())
                .isEqualTo(folder + " is a folder; name the file in it.\n");
        assertThat(HERE.di4c("import", folder + "/none.yaml").err())
                .isEqualTo("There is no file " + folder + "/none.yaml.\n");
    }

    @Test
    void a_dry_run_tells_in_words_what_would_change_and_stores_nothing() throws IOException {
        String text = (SampleFile.full() + SampleFile.NOTICES)
                .replace("en: Digital Innovation for Cities", "en: Digital Innovation for All Cities")
                .replace("names: {fi: Oulu}", "names: {fi: Oulu, en: Uleåborg}")
                .replace(
                        "  - {code: oulu, role",
                        "  - {code: turku, role: project, city: oulu, organisation: oulun-kaupunki}\n  - {code: oulu, role");
        Path file = Files.writeString(folder.resolve("n.yaml"), text);
        assertThat(HERE.di4c("import", file.toString(), "--dry-run").out()).isEqualTo("""
                Nothing was stored. Imported into di4c, the file would:
                  change title of the network di4c
                  change names of the city oulu
                  add 1 partner: turku
                """);
        assertThat(HERE.dump()).isEqualTo(before);
    }

    /** What the command says of a file, after a check that it stored nothing. */
    private static String refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("n.yaml"), bytes);
        Place.Answer answer = HERE.di4c("import", file.toString());
        assertThat(answer.code()).as(answer.out()).isEqualTo(1);
        assertThat(HERE.dump()).isEqualTo(before);
        return answer.err();
    }
}
