package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Networks;
import eu.di4c.site.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The five tasks that everybody must be able to do with the keyboard alone, in Greek and Finnish, with and without script. */
class TasksTest extends BrowserTest {

    private static final String HOME = "/networks/" + Cast.HILLS;

    @Autowired
    private Networks networks;

    static Stream<Arguments> languages() {
        return Stream.of(Language.EL, Language.FI)
                .flatMap(language -> Stream.of(Arguments.of(language, true), Arguments.of(language, false)));
    }

    @ParameterizedTest(name = "{0}, script: {1}")
    @MethodSource("languages")
    void somebody_finds_the_next_deadline(Language language, boolean script) {
        var words = Words.in(language);
        try (var visitor = visitor(language, script)) {
            visitor.open("/");
            var keys = new Keys(visitor);
            keys.to(words.of("site.nav.networks")).enter();
            keys.to("HILLS").enter();
            keys.to(words.of("network.nav.calendar")).enter();
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
            assertThat(visitor.page().locator("#due tbody tr").allInnerTexts())
                    .anyMatch(row -> row.contains("Second report to the programme"));
        }
    }

    @ParameterizedTest(name = "{0}, script: {1}")
    @MethodSource("languages")
    void the_lead_partner_moves_the_calendar_and_takes_it_back(Language language, boolean script) {
        var words = Words.in(language);
        try (var lead = lead(language, script)) {
            lead.open(HOME + "/calendar");
            String before = lead.page().locator("main").innerText();
            var keys = new Keys(lead);
            keys.to(words.of("calendar.view.shift")).enter();
            keys.to(words.of("calendar.shift.preview")).enter();
            decide(keys, language);
            keys.toField("decidedOn").enter();
            assertThat(lead.page().locator("main").innerText()).contains("fictitious reason");
            assertThat(calendar(lead)).isNotEqualTo(before);

            lead.open(HOME + "/calendar/history");
            keys.to(words.of("calendar.reversal")).enter();
            decide(keys, language);
            keys.to(words.of("calendar.reversal.button")).enter();
            assertThat(calendar(lead)).isEqualTo(before);
        }
    }

    private static void decide(Keys keys, Language language) {
        keys.fill("reason." + language.tag(), "A fictitious reason")
                .fill("decidedBy." + language.tag(), "A fictitious committee");
    }

    private static String calendar(Visitor visitor) {
        visitor.open(HOME + "/calendar");
        return visitor.page().locator("main").innerText();
    }

    @ParameterizedTest(name = "{0}, script: {1}")
    @MethodSource("languages")
    void an_officer_publishes_a_notice(Language language, boolean script) {
        var words = Words.in(language);
        try (var lead = lead(language, script)) {
            lead.open(HOME + "/notices");
            var keys = new Keys(lead);
            keys.to(words.of("notice.deed.new")).enter();
            keys.choose("partner", 1)
                    .choose("language", 1 + List.of(Language.values()).indexOf(language));
            keys.to(words.of("notice.new.button")).enter();
            keys.to(words.of("notice.wording.button")).enter();
            keys.to(words.of("notice.deed.publication")).enter();
            keys.to(words.of("notice.step.publication.button")).enter();
            assertThat(lead.page().locator("article.letter").getAttribute("lang"))
                    .isEqualTo(language.tag());
            assertThat(visitor(language).open(lead.path()).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0}, script: {1}")
    @MethodSource("languages")
    void a_coordinator_invites_somebody(Language language, boolean script) {
        var words = Words.in(language);
        try (var lead = lead(language, script)) {
            lead.open("/people/invitations/new?scope=" + scope().path());
            var keys = new Keys(lead);
            keys.fill("name", "Fictitious colleague")
                    .fill("address", Ids.next() + "@test.example.org")
                    .choose("role", 1)
                    .to(words.of("people.invite.button"))
                    .enter();
            assertThat(lead.page().content()).contains(words.of("people.said.invited"));
        }
    }

    @ParameterizedTest(name = "{0}, script: {1}")
    @MethodSource("languages")
    void somebody_changes_the_language(Language language, boolean script) {
        try (var visitor = visitor(Language.EN, script)) {
            visitor.open(HOME + "/calendar");
            var keys = new Keys(visitor);
            keys.to("Language: English").press("Enter");
            keys.to(Words.in(language).name(language)).enter();
            keys.to(Words.in(language).of("network.nav.money")).enter();
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
        }
    }

    private Scope scope() {
        var network = networks.network(Cast.HILLS).orElseThrow();
        return Scope.network(network.programme(), network.slug());
    }

    private Visitor lead(Language language, boolean script) {
        var browser = as("Fictitious lead", Held.of(Role.LEAD_COORDINATOR, scope()));
        return visitor(language, script).signedIn(browser.value("signed-in"));
    }
}
