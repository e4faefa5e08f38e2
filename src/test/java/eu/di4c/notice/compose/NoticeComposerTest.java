package eu.di4c.notice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.budget.PhaseMoney;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.network.PartnerId;
import eu.di4c.notice.compose.NoticeComposer.Draft;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeComposerTest {

    private static final LocalDate JUNE_2020 = LocalDate.of(2020, 6, 10);

    private final Draft romanian = composed(Language.RO, JUNE_2020);
    private final Draft english = composed(Language.EN, JUNE_2020);

    @Test
    void the_head_names_project_and_network() {
        assertThat(romanian.title()).isEqualTo("INFORMARE privind proiectul „Inovații digitale pentru orașe” (DI4C)");
        assertThat(romanian.slug().text()).isEqualTo("informare-di4c-ro");
        assertThat(english.title())
                .isEqualTo("INFORMATION NOTICE on the project “Digital Innovation for Cities” (DI4C)");
    }

    @Test
    void money_always_says_total_eu_share_and_local_share() {
        assertThat(romanian.body())
                .contains("un buget total de **8.403 euro**, din care **7.143 euro** din partea Uniunii Europene"
                        + " (Fondul European de Dezvoltare Regională) și **1.260 euro** contribuție locală")
                .contains("**66.505 euro**, din care **56.530 euro**")
                .contains("**9.975 euro** contribuție locală")
                .contains("56.529,25 euro")
                .contains("9.975,75 euro");
        assertThat(english.body())
                .contains("a total budget of **€66,505**, of which **€56,530** from the European Union"
                        + " (European Regional Development Fund) and **€9,975** local contribution")
                .contains("€56,529.25 from the European Union and €9,975.75 local contribution")
                .contains("Decision of 7 May 2020 by the URBACT Monitoring Committee");
    }

    @Test
    void money_that_is_not_known_is_said_to_be_unknown_and_never_zero() {
        var unknown = NoticeComposer.compose(
                SampleFacts.with(List.of(SampleFacts.unknown(1), SampleFacts.unknown(2))),
                Words.in(Language.RO),
                JUNE_2020);
        assertThat(unknown.body())
                .contains("Bugetul pe care Municipiul Botoșani îl are pentru această fază nu este încă cunoscut.")
                .doesNotContain("euro");
    }

    @Test
    void partners_are_named_as_the_language_names_them() {
        assertThat(romanian.body())
                .contains("Parteneriatul reunește 3 orașe: Messina (Italia, partener lider),"
                        + " Trikala (Grecia, prin e-Trikala) și Botoșani (România).");
        assertThat(english.body())
                .contains("Messina (Italy, lead partner), Trikala (Greece, through e-Trikala) and Botoșani (Romania).");
    }

    @Test
    void greek_readers_read_greek_names() {
        assertThat(NoticeComposer.compose(SampleFacts.di4c(), Words.in(Language.EL), JUNE_2020)
                        .body())
                .contains("Τρίκαλα");
    }

    @Test
    void a_name_that_begins_as_a_list_does_stays_a_name() {
        assertThat(new Prose(Words.in(Language.LV)).words("1. fāze")).isEqualTo("1\\. fāze");
        assertThat(new Prose(Words.in(Language.LV)).words("Fāze 1.5")).isEqualTo("Fāze 1.5");
    }

    @Test
    void the_gate_the_extension_and_the_stages_are_told() {
        assertThat(romanian.body())
                .contains("Comitetul de Monitorizare a programului URBACT a luat următoarea decizie (7 mai 2020):"
                        + " „Toate rețelele au fost aprobate pentru faza 2”. Decizia privește 23 de rețele.")
                .contains(
                        "Durata rețelei a fost prelungită cu 3 luni. Motivul: pandemia de COVID-19."
                                + " Prelungirea a fost decisă de programul URBACT. Rețeaua se încheie în august 2022, în loc de mai 2022.")
                .contains("- **Etapa de activare** (")
                .contains("): foaia de parcurs\n")
                .contains("- Claudiu Nanea\n- Ortansa Albu\n");
    }

    @Test
    void everything_stands_under_its_heading_in_the_order_in_which_a_reader_asks() {
        assertThat(english.body().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Phase 1",
                        "## Phase 2",
                        "## A longer life for the network",
                        "## The calendar",
                        "## Responsible for the project");
        assertThat(english.body())
                .containsSubsequence(
                        "Among the declared aims of the programme in this project are:\n\n- becoming smart cities\n",
                        "Phase 1 worked towards these results:\n\n- baseline studies\n",
                        "Phase 2 works towards these results:\n\n- Integrated Action Plans\n",
                        "The work of the network includes:\n\n- pilot actions",
                        "The network follows this calendar:\n\n- **Activation**")
                .containsOnlyOnce("The work of the network includes:");
        assertThat(english.subject())
                .isEqualTo("Municipiul Botoșani informs the public about its part in the network DI4C"
                        + " of the programme URBACT III.");
    }

    @Test
    void a_gate_is_told_in_the_phase_that_it_opens() {
        assertThat(english.body()).containsOnlyOnce("Decision of 7 May 2020");
        assertThat(english.body().substring(0, english.body().indexOf("## Phase 2")))
                .doesNotContain("Decision");
    }

    @Test
    void exact_shares_are_told_only_where_others_were_published() {
        var other = new PhaseMoney.Row(new PartnerId(Ids.next()), Optional.empty());
        var phase1 = new PhaseMoney(
                1, List.of(other, SampleFacts.money(1, "100", "85", "15").rows().getFirst()));
        var body = NoticeComposer.compose(
                        SampleFacts.with(List.of(SampleFacts.money(2, "8403", "7143", "1260"), phase1)),
                        Words.in(Language.EN),
                        JUNE_2020)
                .body();
        assertThat(body.substring(0, body.indexOf("## Phase 2")))
                .contains("**€100**, of which **€85** from the European Union")
                .doesNotContain("The exact shares");
        assertThat(body.substring(body.indexOf("## Phase 2")))
                .contains("**€8,403**")
                .contains("The exact shares, at an EU funding rate of 85%, are €7,142.55");
    }

    @Test
    void the_tense_follows_the_day() {
        assertThat(romanian.body())
                .contains("Faza 1 s-a derulat în perioada")
                .contains("Faza 2 se derulează în perioada");
        assertThat(composed(Language.RO, LocalDate.of(2019, 1, 1)).body())
                .contains("Faza 1 se va derula")
                .contains("Municipiul Botoșani** va participa");
        assertThat(composed(Language.EN, LocalDate.of(2023, 1, 1)).body()).contains("Phase 2 ran in this period");
    }

    @Test
    void words_of_users_are_not_taken_for_markup() {
        assertThat(english.body()).contains("in \\*hard\\* and soft infrastructure");
    }

    @Test
    void romanian_letters_have_the_comma_below() {
        assertThat(romanian.title() + romanian.body() + romanian.subject()).doesNotContainPattern("[şţŞŢ]");
    }

    @Test
    void the_same_facts_give_the_same_words() {
        assertThat(composed(Language.RO, JUNE_2020).body()).isEqualTo(romanian.body());
    }

    private static Draft composed(Language language, LocalDate on) {
        return NoticeComposer.compose(SampleFacts.di4c(), Words.in(language), on);
    }
}
