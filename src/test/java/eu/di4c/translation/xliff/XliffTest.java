package eu.di4c.translation.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.translation.xliff.Xliff.Progress;
import eu.di4c.translation.xliff.Xliff.Unit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files for the programs of translators, out and in. */
class XliffTest {

    private static Unit unit(String id, String source, Optional<String> target, Progress progress) {
        return new Unit(id, id, List.of("site/home.jte"), true, source, target, progress, false);
    }

    private static final Xliff FILE = new Xliff(
            "interface",
            "en",
            "ro",
            List.of(
                    unit("site.of", "{0} of {1}", Optional.of("{1}: {0} și {0}"), Progress.TRANSLATED),
                    unit(
                            "site.count",
                            "{0, plural, one {# city} other {# cities}}",
                            Optional.empty(),
                            Progress.INITIAL),
                    unit("site.signs", "a < b & \"c\" 🏙", Optional.of("a < b & \"c\" 🏙\n  rând"), Progress.FINAL)));

    private static String written(Xliff file) {
        return new String(XliffWriter.write(file), StandardCharsets.UTF_8);
    }

    private static Xliff read(String text) {
        return ((Reading.Read) XliffReader.read(text.getBytes(StandardCharsets.UTF_8))).file();
    }

    private static String trouble(String text) {
        return ((Reading.Unreadable) XliffReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .because()
                .getFirst()
                .message();
    }

    @Test
    void what_is_written_is_read_again() {
        var again = read(written(FILE));
        assertThat(again.source()).isEqualTo("en");
        assertThat(again.target()).isEqualTo("ro");
        assertThat(again.units()).hasSameSizeAs(FILE.units());
        for (int i = 0; i < again.units().size(); i++) {
            assertThat(again.units().get(i).source())
                    .isEqualTo(FILE.units().get(i).source());
            assertThat(again.units().get(i).target())
                    .isEqualTo(FILE.units().get(i).target());
            assertThat(again.units().get(i).progress())
                    .isEqualTo(FILE.units().get(i).progress());
        }
        assertThat(Comparison.of(FILE, again)).isEqualTo(new Comparison(List.of(), List.of()));
    }

    @Test
    void plain_places_are_protected_and_plural_forms_are_text() {
        assertThat(written(FILE))
                .contains("<ph id=\"p1\" dataRef=\"d0\" disp=\"{0}\" equiv=\"{0}\"")
                .contains("<data id=\"d0\">{0}</data>")
                .contains("{0, plural, one {# city} other {# cities}}");
    }

    @Test
    void a_file_keeps_the_rules_of_the_core() {
        assertThat(XliffCore.faults(XliffWriter.write(FILE))).isEmpty();
        assertThat(XliffCore.faults(XliffWriter.write(new Xliff("content", "ro", "en", List.of()))))
                .isEmpty();
    }

    @Test
    void a_file_that_breaks_the_rules_of_the_core_is_noticed() {
        String good = written(FILE);
        assertThat(XliffCore.faults(
                        good.replace("id=\"site.of\"", "id=\"site count\"").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(XliffCore.faults(
                        good.replace("dataRef=\"d1\"", "dataRef=\"d7\"").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(XliffCore.faults(
                        good.replace("state=\"initial\"", "state=\"new\"").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void segments_that_another_program_cut_are_joined_and_its_marks_left_out() {
        var unit = read("""
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
                    version="2.0" srcLang="en" trgLang="ro"><file id="f"><unit id="u">
                  <mtc:matches><mtc:match ref="#1"><source>No</source><target>Nu</target></mtc:match></mtc:matches>
                  <originalData><data id="d0">{0}</data></originalData>
                  <segment state="final"><source>One.</source><target><mrk id="m" type="term">Unu</mrk>.</target></segment>
                  <ignorable><source> </source></ignorable>
                  <segment state="reviewed"><source>Two <ph id="1" dataRef="d0"/>.</source>
                    <target>Doi <ph id="1" dataRef="d0"/>.</target></segment>
                </unit></file></xliff>""").units().getFirst();
        assertThat(unit.source()).isEqualTo("One. Two {0}.");
        assertThat(unit.target()).contains("Unu. Doi {0}.");
        assertThat(unit.progress()).isEqualTo(Progress.REVIEWED);
    }

    @Test
    void what_is_no_xliff_or_not_safe_is_not_read() {
        assertThat(trouble("no xml")).isEqualTo("translation.import.xml");
        assertThat(trouble("<xliff version=\"1.2\"/>")).isEqualTo("translation.import.xliff");
        assertThat(trouble("<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff>&a;</xliff>"))
                .isEqualTo("translation.import.doctype");
        assertThat(trouble("<xliff>&secret;</xliff>")).isEqualTo("translation.import.xml");
        assertThat(trouble("x".repeat(XliffReader.LARGEST + 1))).isEqualTo("translation.import.large");
        assertThat(trouble(written(FILE).replace("dataRef=\"d1\"", "dataRef=\"d7\"")))
                .isEqualTo("translation.import.inline");
    }

    @Test
    void a_file_is_compared_text_by_text() {
        String sent = written(FILE)
                .replace("<source>a &lt; b", "<source>a &lt; z")
                .replace("id=\"site.count\"", "id=\"site.gone\"");
        assertThat(Comparison.of(FILE, read(sent)).troubles())
                .extracting(Trouble::message)
                .containsExactlyInAnyOrder("translation.import.unknown", "translation.import.source");
        var changed = Comparison.of(
                FILE,
                read(written(FILE).replace("rând", "linie").replace("state=\"translated\"", "state=\"reviewed\"")));
        assertThat(changed.troubles()).isEmpty();
        assertThat(changed.changes()).extracting(Comparison.Change::confirms).containsExactly(true, false);
        var other = read(written(FILE).replace("trgLang=\"ro\"", "trgLang=\"fi\""));
        assertThat(Comparison.of(FILE, other).troubles())
                .extracting(Trouble::message)
                .containsExactly("translation.import.language");
    }

    @Test
    void any_name_becomes_an_identifier_of_its_own() {
        assertThat(Unit.id("network/di4c/aims.2")).isEqualTo("network:di4c:aims.2");
        assertThat(Unit.id("a_b")).isNotEqualTo(Unit.id("a b"));
        assertThat(Unit.id("oraș")).matches("[\\w.:-]+");
    }
}
