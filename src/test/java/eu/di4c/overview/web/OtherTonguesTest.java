package eu.di4c.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.exchange.ImportReport;
import eu.di4c.kernel.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is known to DI4C is said in the reader's language; what only its author's language says shows which that is. */
class OtherTonguesTest extends SampleTest {

    private Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private static String answer(Document page, String label) {
        return page.select("dt:containsOwn(" + label + ") + dd").text();
    }

    @Test
    void themes_funds_and_years_are_said_in_the_language_of_the_reader() {
        assertThat(answer(page("/networks/di4c?lang=ro"), "Teme")).isEqualTo("guvernanță tranziție digitală");
        assertThat(answer(page("/networks/di4c?lang=en"), "Themes")).isEqualTo("governance digital transition");
        var programme =
                page("/programmes/urbact-3?lang=ro").select(".summary dd").eachText();
        assertThat(programme).contains("Fondul European de Dezvoltare Regională (FEDR)", "2014–2020");
        assertThat(page("/programmes/urbact-3?lang=fi").select(".summary dd").eachText())
                .contains("Euroopan aluekehitysrahasto (EAKR)");
    }

    @Test
    void a_theme_that_di4c_does_not_know_and_a_phase_named_in_one_language_show_which_it_is() {
        String told = SAMPLE.replace("    - digital transition\n", "    - quiet streets\n")
                .replaceFirst(
                        "(?s)name:\n        en: Phase 1\n.*?\n      period:",
                        "name:\n        en: Opening\n      period:");
        assertThat(files.importFile(Actor.system(), bytes(told))).isInstanceOf(ImportReport.Stored.class);
        var theme = page("/networks/di4c?lang=ro").select("dd span[lang=en]:containsOwn(quiet streets)");
        assertThat(theme.next("abbr.tongue").text()).isEqualTo("EN");
        var phase = page("/networks/di4c/partners/botosani?lang=ro").select("dt span[lang=en]:containsOwn(Opening)");
        assertThat(phase.next("abbr.tongue").text()).isEqualTo("EN");
        assertThat(page("/networks/di4c/partners/botosani?lang=en").select("dt span[lang], dt abbr.tongue"))
                .isEmpty();
    }
}
