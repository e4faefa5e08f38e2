package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Networks;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks for a city in the list finds it by the alphabet of her language, under the name that she is shown. */
class CitiesByAlphabetTest extends ProgramTest {

    private static final Actor BY = Actor.system();

    private static final List<String> NAMES = List.of(
            "Zlatna",
            "Ostrov",
            "Ösmo",
            "Örebro",
            "Orsk",
            "Șimleu",
            "Slatina",
            "Suceava",
            "Țicleni",
            "Tulcea",
            "Turda",
            "Ålesund",
            "Azuga",
            "Çeşme",
            "Cluj",
            "Craiova",
            "Čop",
            "Ñemby",
            "Nador",
            "Nurmes",
            "Ķegums",
            "Kuldīga",
            "Αθήνα",
            "Ωρωπός",
            "Άργος",
            "Ludus",
            "Luduș",
            "São Brás",
            "Sado");

    @Autowired
    private Networks networks;

    @ParameterizedTest
    @EnumSource
    void the_pages_of_the_list_follow_each_other_in_the_alphabet_of_the_reader(Language language) {
        enter();
        var words = Words.in(language);
        var shown = new ArrayList<City>();
        List<City> next = List.of();
        do {
            String after = shown.isEmpty() ? "" : shown.getLast().slug().text();
            next = networks.cities(language, after, 4);
            shown.addAll(next);
        } while (!next.isEmpty());
        var names = shown.stream().map(city -> words.plain(city.names())).toList();
        assertThat(names).isSortedAccordingTo(words.order()).containsAll(NAMES);
        assertThat(shown)
                .doesNotHaveDuplicates()
                .extracting(City::slug)
                .containsExactlyInAnyOrderElementsOf(
                        networks.cities("", 10_000).stream().map(City::slug).toList());
    }

    @Test
    void a_city_stands_where_the_reader_looks_for_its_name_in_her_language() {
        put("alphabet-here", LocalText.of("de-AT", "Zwien Fictiv").with("ro", "Viena Fictivă"));
        put("alphabet-there", LocalText.of("fi", "Xiksi"));
        assertThat(networks.cities(Language.RO, "alphabet-here", 10_000))
                .extracting(city -> city.slug().text())
                .contains("alphabet-there");
        assertThat(networks.cities(Language.FI, "alphabet-there", 10_000))
                .extracting(city -> city.slug().text())
                .contains("alphabet-here");
    }

    @Test
    void the_page_shows_them_so_and_a_city_that_is_gone_still_leads_on() {
        enter();
        var rows = Jsoup.parse(get("/cities?after=alphabet-gone", "Accept-Language", "ro")
                        .body())
                .select("main h2")
                .eachText();
        assertThat(rows).isNotEmpty().isSortedAccordingTo(Words.in(Language.RO).order());
        assertThat(rows).contains("Azuga").doesNotContain("Ålesund Fictiv");
    }

    private void enter() {
        for (int at = 0; at < NAMES.size(); at++) {
            put("alphabet-" + at, LocalText.of("ro", NAMES.get(at)));
        }
    }

    private void put(String slug, LocalText names) {
        networks.put(BY, new City(new Slug(slug), "RO", names, List.of(), Optional.empty()));
    }
}
