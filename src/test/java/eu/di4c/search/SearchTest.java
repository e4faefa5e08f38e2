package eu.di4c.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Networks;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is found as things change, and by whom. */
class SearchTest extends SampleTest {

    private static final Actor OPERATOR = new Actor.Operator("test");
    private static final Actor ANYBODY = new Actor.Anybody(Origin.INTERNET);

    @Autowired
    private Search search;

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Notices notices;

    @Autowired
    private Filling filling;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Hits found(Actor by, String text) {
        return search.find(new Question(by, text, Language.EN, Optional.empty(), 50));
    }

    private List<String> subjects(String text) {
        return found(ANYBODY, text).hits().stream().map(Hit::subject).toList();
    }

    private static City city(String slug, String name) {
        return new City(new Slug(slug), "RO", LocalText.of("ro", name), List.of(), Optional.empty());
    }

    @Test
    void a_new_name_finds_at_once_and_the_old_one_goes_on_finding() {
        networks.put(OPERATOR, city("seek-named", "Vrăjești"));
        assertThat(subjects("vrajesti")).containsExactly("city/seek-named");
        networks.put(OPERATOR, city("seek-named", "Fermecăuți"));
        assertThat(subjects("Fermecauţi")).containsExactly("city/seek-named");
        assertThat(subjects("vrajesti")).containsExactly("city/seek-named");
    }

    @Test
    void what_is_taken_back_before_it_is_done_is_never_found() {
        new TransactionTemplate(transactions).executeWithoutResult(done -> {
            networks.put(OPERATOR, city("seek-undone", "Neîntâmplați"));
            done.setRollbackOnly();
        });
        assertThat(subjects("neintamplati")).isEmpty();
    }

    @Test
    void a_partner_is_found_by_the_new_name_of_its_city() {
        SampleNetwork.make(networks, "seek-partner");
        networks.put(OPERATOR, city("seek-partner-ro", "Zâmbărești"));
        assertThat(subjects("zambaresti"))
                .containsExactly("city/seek-partner-ro", "partner/seek-partner/seek-partner-ro");
    }

    @Test
    void an_item_is_found_by_its_title_its_result_and_its_network() {
        var network = SampleNetwork.make(networks, "seek-item");
        calendars.put(
                OPERATOR,
                network,
                new CalendarDraft(List.of(SampleNetwork.stage("zorzoanele", "2020-05/2020-09")), List.of()));
        assertThat(subjects("titlul zorzoanele")).containsExactly("item/seek-item/zorzoanele");
        assertThat(subjects("results of zorzoanele")).containsExactly("item/seek-item/zorzoanele");
        assertThat(subjects("zorzoanele seek-item")).containsExactly("item/seek-item/zorzoanele");
        var hit = found(ANYBODY, "results of zorzoanele").hits().getFirst();
        assertThat(hit.address()).isEqualTo("/networks/seek-item/calendar/items/zorzoanele");
        assertThat(hit.title().parts()).contains(new Marked.Part("zorzoanele", true));
        assertThat(get(hit.address()).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1" + hit.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_draft_is_found_only_by_who_may_see_it_and_a_withdrawn_notice_by_nobody() {
        var draft = draft("Bârfuleți și împrejurimi");
        String subject = "notice/" + draft.slug();
        var own = partner(Role.PARTNER_COORDINATOR, "botosani");
        var other = partner(Role.PARTNER_COORDINATOR, "oulu");
        assertThat(subjects("barfuleti")).isEmpty();
        assertThat(found(other, "barfuleti").hits()).isEmpty();
        assertThat(found(own, "barfuleti").hits()).extracting(Hit::address).containsExactly("/notices/" + draft.slug());

        notices.publish(OPERATOR, draft.slug());
        assertThat(subjects("bârfuleți")).containsExactly(subject);

        notices.withdraw(OPERATOR, draft.slug(), "a mistake");
        assertThat(subjects("barfuleti")).isEmpty();
        assertThat(found(other, "barfuleti").hits()).isEmpty();
    }

    @Test
    void people_are_found_only_by_who_may_see_them_there() {
        as("Ștefana-Luța Cârcotaș", held(Role.PARTNER_FINANCE, "botosani"));
        var own = partner(Role.PARTNER_COORDINATOR, "botosani");
        var other = partner(Role.PARTNER_COORDINATOR, "oulu");
        var money = partner(Role.PARTNER_FINANCE, "botosani");
        assertThat(found(own, "stefana carcotas").hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.kind()).isEqualTo(FoundKind.PERSON))
                .satisfies(hit -> assertThat(hit.title().plain()).isEqualTo("Ștefana-Luța Cârcotaș"));
        assertThat(found(own, "luta").hits()).hasSize(1);
        assertThat(found(other, "stefana carcotas").hits()).isEmpty();
        assertThat(found(money, "stefana carcotas").hits()).isEmpty();
        assertThat(found(ANYBODY, "stefana carcotas").hits()).isEmpty();
        assertThat(database.sql("select count(*) from search.word where word in ('carcotas', 'stefana')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_there_before_the_search_is_read_in_once_and_what_is_gone_is_not_kept() {
        networks.put(OPERATOR, city("seek-filled", "Străvechești"));
        database.sql("delete from search.entry where subject = 'city/seek-filled'")
                .update();
        filling.fill();
        assertThat(subjects("stravechesti")).as("filled already").isEmpty();
        database.sql("delete from search.filling").update();
        filling.fill();
        assertThat(subjects("stravechesti")).containsExactly("city/seek-filled");
        assertThat(subjects("Τρικαλα")).first().isEqualTo("city/trikala");
    }

    @Test
    void the_page_marks_the_words_and_offers_the_sorts_of_things() {
        String page = get("/search?q=boto%C5%9Fani", "Accept-Language", "ro").body();
        assertThat(page).contains("<mark>Botoșani</mark>").contains("/search?q=boto%C5%9Fani&amp;kind=partner");
        assertThat(get("/search?q=botosani&kind=organisation").body())
                .contains("/organisations/municipiul-botosani")
                .doesNotContain("<a href=\"/cities/botosani\">");
        assertThat(get("/search?q=botosani&kind=zebra").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/search?q=botosani&kind=zebra").statusCode()).isEqualTo(400);
    }

    @Test
    void what_was_looked_for_stays_in_the_box_at_the_head() {
        var page = Jsoup.parse(
                get("/search?kind=city&q=boto%C5%9Fani+%26+%3Cb%3E&lang=ro").body());
        assertThat(page.select("#seek").attr("value")).isEqualTo("botoşani & <b>");
        assertThat(Jsoup.parse(get("/cities?q=botosani").body()).select("#seek").hasAttr("value"))
                .isFalse();
        assertThat(get("/search?q=%25zz").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_found_in_another_language_says_which() {
        SampleNetwork.make(networks, "seek-tongue");
        var page = Jsoup.parse(get("/search?q=seek-tongue&kind=network&lang=ro").body());
        assertThat(page.select(".found a:has([lang=en]) + .tongue[title], .found [lang=en] + .tongue[title]")
                        .eachText())
                .isNotEmpty()
                .containsOnly("EN");
        assertThat(Jsoup.parse(get("/search?q=botosani&kind=city&lang=en").body())
                        .select(".found > li > span:first-child .tongue"))
                .as("a proper name needs none")
                .isEmpty();
    }

    @Test
    void words_that_are_not_there_are_mended_and_the_page_says_so() {
        assertThat(get("/search?q=botoscani", "Accept-Language", "en").body())
                .contains("Nothing is written exactly as “botoscani”.")
                .contains("written nearly so")
                .doesNotContain("found for “botoscani”")
                .contains("/cities/botosani");
        assertThat(get("/search?q=botosani").body()).doesNotContain("written nearly so");
        networks.put(OPERATOR, city("seek-known", "Bumbăcești"));
        networks.put(OPERATOR, city("seek-nearly", "Bumbăceștii Roșieni"));
        assertThat(subjects("bumbacesti rosieni"))
                .as("a word that occurs, but not beside the other")
                .contains("city/seek-nearly");
    }

    @Test
    void signs_that_mean_something_to_the_database_are_only_text() {
        for (String text :
                List.of("'", "a' & !b:*", "\\", "%", "_", "(", "~ro~oras", "\"", "<->", "🦔", "x".repeat(5000))) {
            assertThat(found(ANYBODY, text).more()).as(text).isFalse();
        }
        assertThat(subjects("%")).isEmpty();
    }

    private Notice draft(String title) {
        var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 5, 7), Optional.empty());
        var draft = done(notices.compose(OPERATOR, order));
        var words = draft.wording();
        return done(notices.edit(
                OPERATOR,
                draft.slug(),
                draft.revision(),
                new Wording(title, words.subject(), words.body(), words.number(), words.dated(), words.contact())));
    }

    private static Notice done(NoticeAnswer answer) {
        assertThat(answer).isInstanceOf(NoticeAnswer.Done.class);
        return ((NoticeAnswer.Done) answer).notice();
    }

    private static Held held(Role role, String partner) {
        return Held.of(role, Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug(partner)));
    }

    private static Actor partner(Role role, String partner) {
        return Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), "Ana", List.of(held(role, partner)));
    }
}
