package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that asks whether something shall go says in a whole sentence what kind of thing it is and what it is called. */
class RemovalTitlesTest extends SampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /networks/di4c/partners/botosani/removal          | Remove this partner: Botoșani in DI4C | Ștergeți acest partener: Botoșani – DI4C
            /networks/di4c/removal                            | Remove this network: DI4C | Ștergeți această rețea: DI4C
            /cities/botosani/removal                          | Remove this city: Botoșani | Ștergeți acest oraș: Botoșani
            /organisations/municipiul-botosani/removal        | Remove this organisation: Municipiul Botoșani | Ștergeți această organizație: Municipiul Botoșani
            /programmes/urbact-3/removal                      | Remove this programme: URBACT III | Ștergeți acest program: URBACT III
            /networks/di4c/partners/botosani/budget/1/removal | Remove these amounts: Botoșani, Phase 1 | Ștergeți aceste sume: Botoșani, Faza 1
            /networks/di4c/disputes/partner/trikala/organisation/removal | Take back the note that sources differ: Organisation: e-Trikala, a municipal company | Ștergeți însemnarea că sursele diferă: Organizație: e-Trikala, companie municipală
            """)
    void it_names_the_thing(String path, String english, String romanian) {
        asks(path, "en", english);
        asks(path, "ro", romanian);
    }

    private void asks(String path, String language, String question) {
        var administrator = as("Ada", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        var page = Jsoup.parse(administrator.get(path + "?lang=" + language).body());
        assertThat(page.select("h1").text()).isEqualTo(question);
        assertThat(page.title()).startsWith(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Take this item out of the calendar: Activation
            ro | Scoateți acest element din calendar: Etapa de activare
            """)
    void that_of_a_calendar_item_too(String language, String question) {
        var administrator = as("Ada", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        var page = Jsoup.parse(administrator
                .get("/networks/di4c/calendar/items/activation/removal?lang=" + language)
                .body());
        assertThat(page.title()).startsWith(question);
        assertThat(page.select("h1").text()).isEqualTo(question);
    }
}
