package eu.di4c.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Seed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class NetworkFileReaderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final String SAMPLE = SampleFile.TEXT;

    @Test
    void the_sample_is_read_without_trouble_and_written_the_same_in_yaml_and_json() {
        String yaml = written(SAMPLE).yaml();
        assertThat(written(yaml).yaml()).isEqualTo(yaml);
        String json = written(yaml).json();
        assertThat(written(json).json()).isEqualTo(json);
        assertThat(written(json).yaml()).isEqualTo(yaml);
    }

    @Test
    void whatever_is_read_is_written_so_that_it_is_read_the_same() {
        Seed.forEach(200, random -> {
            String file = JSON.writeValueAsString(new RandomFile(random).file());
            String yaml = written(file).yaml();
            assertThat(written(yaml).tree()).isEqualTo(written(file).tree());
            assertThat(written(yaml).yaml()).isEqualTo(yaml);
            assertThat(written(written(yaml).json()).yaml()).isEqualTo(yaml);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    country: IT              | country: Italy           | /cities/0/country                | a country by its two letters
                    rate: 85                 | rate: 101                | /programme/rules/0/rate          | 0 to 100 per cent
                    role: lead               | role: boss               | /partners/0/role                 | lead, project
                    city: messina            | city: atlantis           | /partners/0/city                 | a city of this file
                    total: 8403              | total: -1                | /money/0/phases/0/total          | zero or more
                    total: 8403              | total: 8403.001          | /money/0/phases/0/total          | zero or more
                    local: 1260              | local: 1258              | /money/0/phases/0/published      | must add up
                    decidedOn: 2020-05-07    | decidedOn: 7 May 2020    | /gates/0/decidedOn               | EDTF
                    period: 2019-09/2020-02  | period: 2020-02/2019-09  | /network/phases/0/period         | on or after the start
                    acronym: DI4C            | acronim: DI4C            | /network/acronim                 | 'acronym'
                    acronym: DI4C            | acronym: []              | /network/acronym                 | a name
                    format: di4c-network/1   | format: di4c-network/9   | /format                          | di4c-network/1
                    opensPhase: 2            | opensPhase: 7            | /gates/0/opensPhase              | a phase of this network
                    number: 2                | number: 3                | /network/phases                  | phase number 2
                    code: botosani           | code: Botoșani           | /cities/7/code                   | a code
                    latitude: 38.19394       | latitude: 91             | /cities/0/latitude               | -90 to 90
                    en: Phase 1              | english: Phase 1         | /network/phases/0/name/english   | language tag
                    partner: botosani        | partner: bucharest       | /money/0/partner                 | a partner of this network
                    """)
    void every_fault_is_named_with_its_place(String good, String bad, String path, String expected) {
        var troubles = troubles(SAMPLE.replace(good, bad));
        assertThat(troubles)
                .anySatisfy(trouble -> {
                    assertThat(trouble.path()).startsWith(path);
                    assertThat(trouble.expected()).contains(expected);
                })
                .allSatisfy(trouble -> assertThat(trouble.found()).isNotBlank());
    }

    @Test
    void a_published_figure_that_is_a_euro_off_is_refused_with_the_difference() {
        var troubles = troubles(SAMPLE.replace(
                "published: {total: 66505, eu: 56530, local: 9975,",
                "published: {total: 66505, eu: 56531, local: 9974,"));
        assertThat(troubles)
                .extracting(Trouble::path, Trouble::found)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "/money/0/phases/1/published/eu", "EUR 56531.00, which is EUR 1.75 off"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: &x [1]\\nb: *x              | anchor
                    a: 1\\na: 2                    | twice
                    --- 1\\n--- 2                  | several documents
                    [[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]] | deeper
                    ? [a]\\n: b                    | key
                    {a: }}                        | expected
                    """)
    void a_file_that_hides_its_meaning_is_not_read(String text, String found) {
        var troubles = troubles(text.translateEscapes());
        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().found()).contains(found);
    }

    @Test
    void bytes_that_are_not_utf_8_and_files_without_end_are_refused() throws Exception {
        assertThat(unreadable(new byte[] {(byte) 0xC3, (byte) 0x28})).contains("not UTF-8");
        assertThat(unreadable(new byte[FileText.MOST_BYTES + 1])).contains("bytes");
        assertThat(unreadable(new byte[0])).contains("empty");
    }

    private static List<Trouble> outcome(byte[] bytes) {
        var troubles = new Troubles();
        try {
            NetworkFileReader.read(TreeReader.read(bytes), Actor.system(), NOW, troubles);
        } catch (Unreadable e) {
            return List.of(e.trouble());
        }
        return troubles.all();
    }

    private static List<Trouble> troubles(String text) {
        return outcome(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unreadable(byte[] bytes) {
        return outcome(bytes).getFirst().found();
    }

    private static Out written(String text) {
        var troubles = new Troubles();
        try {
            var file = NetworkFileReader.read(
                    TreeReader.read(text.getBytes(StandardCharsets.UTF_8)), Actor.system(), NOW, troubles);
            assertThat(troubles.all()).isEmpty();
            return NetworkFileWriter.write(file.orElseThrow());
        } catch (Unreadable e) {
            throw new AssertionError(e.trouble().toString(), e);
        }
    }
}
