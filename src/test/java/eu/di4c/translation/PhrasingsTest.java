package eu.di4c.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.CountedStatements;
import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.site.InterfaceTexts;
import eu.di4c.site.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an installation says in its own words. */
class PhrasingsTest extends ProgramTest {

    private static final Actor ANA = new Actor.Operator("Ana");
    private static final String KEY = "site.skip";
    private static final String COUNTED = "site.form.errors";

    @Autowired
    private Phrasings phrasings;

    @Autowired
    private PhrasingStore store;

    private InterfaceText text(String key, Language language) {
        return phrasings.texts(ANA, language).stream()
                .filter(text -> text.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<InterfaceText> put(String key, Language language, Optional<String> words) {
        return phrasings.put(
                ANA, new NewPhrasing(key, language, text(key, language).mark(), words));
    }

    private static List<String> faults(Outcome<InterfaceText> outcome) {
        return outcome instanceof Outcome.Refused<InterfaceText>(var because)
                ? because.stream().map(Outcome.Refusal::message).toList()
                : List.of();
    }

    @AfterEach
    void the_program_speaks_as_it_came() {
        for (Language language : List.of(Language.EN, Language.RO, Language.FI)) {
            put(KEY, language, Optional.empty());
        }
    }

    @Test
    void a_wording_is_said_on_the_next_page_and_taken_back_again() {
        String program = InterfaceTexts.of(Language.RO).get(KEY);
        put(KEY, Language.RO, Optional.of("Direct la conținut"));
        assertThat(text(KEY, Language.RO).standing()).isEqualTo(Standing.CHANGED);
        assertThat(get("/accessibility", "Accept-Language", "ro").body()).contains("Direct la conținut");
        put(KEY, Language.RO, Optional.empty());
        assertThat(text(KEY, Language.RO).standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(get("/accessibility", "Accept-Language", "ro").body())
                .contains(program)
                .doesNotContain("Direct la conținut");
    }

    @Test
    void a_wording_costs_no_page_a_question() {
        put(KEY, Language.FI, Optional.of("Suoraan sisältöön"));
        int pages = 8;
        int read = CountedStatements.during("* from translation.phrasing", () -> {
            for (int page = 0; page < pages; page++) {
                assertThat(get("/accessibility", "Accept-Language", "fi", "Cache-Control", "no-cache")
                                .body())
                        .contains("Suoraan sisältöön");
            }
        });
        assertThat(read)
                .as("only the watch reads what was said, once for each change")
                .isLessThan(pages);
        assertThat(CountedStatements.here("* from translation.phrasing", () -> text(KEY, Language.FI)))
                .as("a reading is counted")
                .isPositive();
    }

    @Test
    void of_a_language_that_was_not_asked_for_nothing_is_read() {
        put(KEY, Language.FI, Optional.of("Suoraan sisältöön"));
        put(KEY, Language.RO, Optional.of("Direct la conținut"));
        assertThat(store.latest(List.of(Language.RO))).isNotEmpty().allMatch(said -> said.language() == Language.RO);
        assertThat(store.latest(List.of(Language.RO, Language.FI)))
                .extracting(Phrasing::language)
                .contains(Language.RO, Language.FI);
        put(KEY, Language.EN, Optional.of("Straight to the content"));
        assertThat(text(KEY, Language.RO).english()).isEqualTo("Straight to the content");
    }

    @Test
    void what_another_node_has_stored_is_heard_of() {
        var text = text(KEY, Language.RO);
        store.add(List.of(new Phrasing(
                KEY,
                Language.RO,
                Optional.of("De pe alt nod"),
                text.program(),
                text.english(),
                "Ion",
                Instant.parse("2026-11-25T10:00:00Z"))));
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!Words.in(Language.RO).of(KEY).equals("De pe alt nod")
                && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(Words.in(Language.RO).of(KEY)).isEqualTo("De pe alt nod");
    }

    @Test
    void a_wording_that_would_break_a_page_is_refused_with_its_fault() {
        assertThat(faults(put(KEY, Language.RO, Optional.of("Salt {0}")))).containsExactly("translation.fault.places");
        assertThat(faults(put(KEY, Language.RO, Optional.of("<b>Salt</b>"))))
                .containsExactly("translation.fault.markup");
        assertThat(faults(put(COUNTED, Language.RO, Optional.of("{0, plural, one {O problemă} other {# probleme}}"))))
                .containsExactly("translation.fault.plural");
        assertThat(text(KEY, Language.RO).own()).isEmpty();
    }

    @Test
    void a_straight_apostrophe_is_curved_and_words_that_begin_an_address_stay_ones() {
        put(KEY, Language.RO, Optional.of("Sari la'nceput"));
        assertThat(text(KEY, Language.RO).words()).isEqualTo("Sari la’nceput");
        assertThat(faults(put("notice.compose.slug", Language.RO, Optional.of("Două cuvinte"))))
                .containsExactly("site.form.slug");
    }

    @Test
    void others_are_outdated_when_english_is_reworded() {
        put(KEY, Language.RO, Optional.of("Direct la conținut"));
        put(KEY, Language.EN, Optional.of("Straight to the content"));
        assertThat(text(KEY, Language.RO).standing()).isEqualTo(Standing.OUTDATED);
        assertThat(text(KEY, Language.RO).english()).isEqualTo("Straight to the content");
        put(KEY, Language.RO, Optional.of("Direct la conținut"));
        assertThat(text(KEY, Language.RO).standing()).isEqualTo(Standing.CHANGED);
    }

    @Test
    void who_saw_another_wording_is_overtaken() {
        var seen = text(KEY, Language.FI);
        put(KEY, Language.FI, Optional.of("Suoraan"));
        assertThat(phrasings.put(ANA, new NewPhrasing(KEY, Language.FI, seen.mark(), Optional.of("Muuta"))))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(text(KEY, Language.FI).words()).isEqualTo("Suoraan");
    }

    @Test
    void every_message_has_a_place_where_it_is_used() {
        var nowhere = new ArrayList<String>();
        InterfaceTexts.of(Language.EN).keySet().stream()
                .filter(key -> Phrasings.uses(key).isEmpty())
                .forEach(nowhere::add);
        assertThat(nowhere).isEmpty();
        assertThat(Phrasings.uses("translation.content.lead")).contains(new Use("translation", "content.jte"));
        assertThat(Phrasings.uses("translation.standing." + Standing.CHANGED.code()))
                .contains(new Use("translation", "InterfaceRows.java"));
    }

    @Test
    void the_interface_is_worded_only_by_who_translates_everywhere() {
        var officer = Actor.Person.at(
                Origin.LOOPBACK,
                new PersonId(Ids.next()),
                "Maria",
                List.of(Held.of(Role.SECRETARIAT, Scope.programme(new Slug("urbact-3")))));
        assertThatThrownBy(() -> phrasings.texts(officer, Language.RO)).isInstanceOf(NotAllowed.class);
        var wanted = new NewPhrasing(KEY, Language.RO, text(KEY, Language.RO).mark(), Optional.of("Altceva"));
        assertThatThrownBy(() -> phrasings.put(officer, wanted)).isInstanceOf(NotAllowed.class);
        assertThat(as("Maria", Held.of(Role.SECRETARIAT, Scope.programme(new Slug("urbact-3"))))
                        .get("/translations/interface/ro")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_translator_words_a_message_on_its_page_and_lands_on_the_next() {
        var translator = as("Elena", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
        String page = "/translations/interface/ro?q=" + KEY;
        assertThat(translator.get(page).body()).contains("Used in: All pages (layout.jte)");
        assertThat(translator.get("/translations/interface/ro?family=site").body())
                .contains("Next to be translated", "not yet confirmed");
        var wrong = translator.post(
                page, "text", KEY, "seen", text(KEY, Language.RO).mark().text(), "words", "A {0}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("The places in braces must be those of English", ">A {0}</textarea>");
        var sent = translator.post(
                "/translations/interface/ro?family=site",
                "text",
                KEY,
                "seen",
                text(KEY, Language.RO).mark().text(),
                "words",
                "Direct la conținut");
        assertThat(sent.statusCode()).isEqualTo(303);
        String next = sent.headers().firstValue("Location").orElseThrow();
        assertThat(next).contains("family=site", "&at=site.");
        assertThat(translator.get(next.substring(next.indexOf("/translations"))).body())
                .containsOnlyOnce("autofocus");
        assertThat(translator.get(page).body())
                .contains("changed here", "Entered by Elena", "Return to the words of the program");
        assertThat(translator.get("/translations").body()).contains("Messages of the interface by language");
    }
}
