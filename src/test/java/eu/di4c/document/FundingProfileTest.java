package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingProfileTest {

    @Test
    void from_2014_to_2020_the_fund_is_named() {
        assertThat(FundingProfile.mark(new FundedBy("URBACT III", "2014-2020", "ERDF"), Language.RO)
                        .orElseThrow()
                        .words())
                .containsExactly("Uniunea Europeană", "Fondul European de Dezvoltare Regională");
    }

    @Test
    void from_2021_to_2027_the_programme_is_named() {
        assertThat(FundingProfile.mark(new FundedBy("URBACT IV", "2021-2027", "ERDF"), Language.EN)
                        .orElseThrow()
                        .words())
                .containsExactly("Co-funded by the European Union", "URBACT IV");
    }

    @Test
    void an_unknown_period_or_fund_has_no_mark() {
        assertThat(FundingProfile.mark(new FundedBy("X", "2007-2013", "ERDF"), Language.EN))
                .isEmpty();
        assertThat(FundingProfile.mark(new FundedBy("X", "2014-2020", "none"), Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_profile_speaks_every_language_and_names_its_rule(Language language) {
        assertThat(FundingProfile.all()).hasSize(2).allSatisfy(profile -> {
            assertThat(profile.words().in(language.locale()).locale().getLanguage())
                    .isEqualTo(language.tag());
            assertThat(profile.source()).contains("Regulation");
        });
        assertThat(FundingProfiles.KNOWN.emblem().in(language.locale()).locale().getLanguage())
                .isEqualTo(language.tag());
    }

    @Test
    void the_emblem_has_twelve_upright_stars_on_a_circle_of_a_third_of_its_height() {
        var svg = Jsoup.parse(EuropeanEmblem.svg("Emblem").toString()).expectFirst("svg");
        assertThat(svg.attr("aria-label")).isEqualTo("Emblem");
        assertThat(svg.select("polygon")).hasSize(12);
        assertThat(svg.expectFirst("rect").attr("fill")).isEqualTo("#003399");
        // the star of twelve o'clock: its top point is a third plus an eighteenth of the height above the middle
        assertThat(svg.expectFirst("polygon").attr("points")).startsWith("135.00,20.00 ");
    }
}
